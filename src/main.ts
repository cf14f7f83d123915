import { existsSync } from 'node:fs';
import { readConfig } from './config.ts';
import { modes, usage } from './modes.ts';

/** Exit codes: 2 a wrong command line, 78 a wrong configuration (sysexits). */
const USAGE = 2;
const CONFIGURATION = 78;

async function main(): Promise<number> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const read = readConfig(process.env);
  if ('faults' in read) {
    for (const fault of read.faults) console.error(fault);
    return CONFIGURATION;
  }
  const given = process.argv.slice(2);
  const [name = 'start', ...args] = given[0]?.startsWith('-') ? ['start', ...given] : given;
  const mode = Object.hasOwn(modes, name) ? modes[name] : undefined;
  if (!mode) {
    console.error(usage);
    return USAGE;
  }
  try {
    const code = await mode.run(args, read.config);
    if (code === undefined) console.log(usage);
    return code ?? 0;
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')))
      throw error;
    console.error(`${error.message}\n${usage}`);
    return USAGE;
  }
}

// Whoever reads along may have read enough: `npm run check | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await main();
