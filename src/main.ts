import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { commands, presses } from '../commands/index.ts';
import { createBot } from './bot.ts';
import { type Config, readConfig } from './config.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { loadKnowledge } from './knowledge/load.ts';
import { formatProblem } from './knowledge/problem.ts';

/** Exit codes: 1 a fault that was reported, 2 a wrong command line, 78 a wrong configuration (sysexits). */
const FAULT = 1;
const USAGE = 2;
const CONFIGURATION = 78;

const usage = `usage:
  npm start                       the Discord bot (with DISCORD_TOKEN), else a chat in the terminal
  npm run ask -- "question"       one reply as plain text; --explain shows why, --jsonl reads questions a line
  npm run check                   the knowledge's own check
  npm run verify -- --articles DIR   quotations and figures against the source texts
  npm run eval -- FILE.jsonl…     scores question files (test/questions without any), then the examples left out; --quiet lists no failures
  npm run calibrate -- FILE.jsonl…   fits the weights of the evidence to question files; --write puts them into the source
  --knowledge DIR                 another knowledge folder`;

/** The knowledge of a folder; undefined, with every problem printed, if it has any. */
function knowledgeOf(folder: string): Knowledge | undefined {
  const loaded = loadKnowledge(folder);
  if (loaded.ok) return loaded.knowledge;
  for (const problem of loaded.problems)
    console.error(formatProblem({ ...problem, file: `${folder}/${problem.file}` }));
  console.error(
    `${loaded.problems.length} problem${loaded.problems.length === 1 ? '' : 's'} in the knowledge; nothing was loaded.`,
  );
  return undefined;
}

async function run(
  mode: string,
  config: Config,
  folder: string,
  words: readonly string[],
  flags: Flags,
): Promise<number> {
  if (mode === 'verify') {
    const { runVerify } = await import('./local/verify.ts');
    return runVerify(knowledgeOf(folder), flags.articles);
  }
  const knowledge = knowledgeOf(folder);
  if (!knowledge) return FAULT;
  if (mode === 'check') {
    const { summaryOf } = await import('./knowledge/summary.ts');
    console.log(summaryOf(knowledge));
    return 0;
  }
  const bot = createBot(knowledge, commands, presses);
  switch (mode) {
    case 'ask': {
      const { runAsk } = await import('./local/ask.ts');
      return runAsk(bot, words.join(' '), flags);
    }
    case 'eval': {
      const { runEval } = await import('./local/eval.ts');
      return runEval(bot, words, flags);
    }
    case 'calibrate': {
      const { runCalibrate } = await import('./local/calibrate.ts');
      return runCalibrate(bot, words, flags);
    }
    case 'chat': {
      const { runTerminal } = await import('./local/terminal.ts');
      return runTerminal(bot, process.stdin, process.stdout);
    }
    default: {
      const { runDiscord } = await import('./discord/run.ts');
      return runDiscord(bot, config);
    }
  }
}

const options = {
  knowledge: { type: 'string' },
  articles: { type: 'string' },
  explain: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  quiet: { type: 'boolean' },
  write: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

export interface Flags {
  readonly articles?: string | undefined;
  readonly explain?: boolean | undefined;
  readonly jsonl?: boolean | undefined;
  readonly quiet?: boolean | undefined;
  readonly write?: boolean | undefined;
}

const modes = ['start', 'chat', 'ask', 'check', 'verify', 'eval', 'calibrate'];

async function main(): Promise<number> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    return USAGE;
  }
  const read = readConfig(process.env);
  if ('faults' in read) {
    for (const fault of read.faults) console.error(fault);
    return CONFIGURATION;
  }
  const [given, ...words] = parsed.positionals;
  const mode = given ?? 'start';
  if (parsed.values.help || !modes.includes(mode)) {
    console.error(usage);
    return parsed.values.help ? 0 : USAGE;
  }
  const face = mode === 'start' && !read.config.DISCORD_TOKEN ? 'chat' : mode;
  return run(face, read.config, parsed.values.knowledge ?? read.config.KNOWLEDGE_DIR, words, parsed.values);
}

process.exitCode = await main();
