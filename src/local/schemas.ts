import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../knowledge/json-schemas.ts';

const FAULT = 1;

/**
 * Runs `schemas`: writes the JSON Schema of each kind of knowledge file into a folder.
 * @param flags `check`: writes nothing and only says which of them are not as they would be written.
 * @returns the exit code: 0, or 1 if some are out of date and were not to be written.
 */
export function runSchemas(flags: { readonly check?: boolean | undefined }, folder = 'schemas'): number {
  const stale = [...jsonSchemas]
    .map(([name, text]) => ({ path: join(folder, `${name}.json`), text }))
    .filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  if (flags.check) {
    for (const { path } of stale) console.error(`${path} is out of date; run npm run schemas and commit it.`);
    return stale.length > 0 ? FAULT : 0;
  }
  mkdirSync(folder, { recursive: true });
  for (const { path, text } of stale) {
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
  if (stale.length === 0) console.log(`The schemas in ${folder} are up to date.`);
  return 0;
}
