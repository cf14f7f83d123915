import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addTo, modeline, renderEntry, renderYaml } from '../curation/scaffold/render.ts';

const SCHEMAS = fileURLToPath(new URL('../../schemas', import.meta.url));

/** The disputes of a folder that may not load yet: its sub-folders with a `dispute.yaml`. */
export const disputesOf = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'dispute.yaml'))) : [];

/** Whether something in a folder that may not load yet has an id, or had it and was renamed. */
export function isTaken(folder: string, id: string): boolean {
  if (!existsSync(folder)) return false;
  const written = new RegExp(`^(?:- |\\s+)?id: ["']?${id}["']?\\s*$`, 'm');
  const renamed = new RegExp(`^["']?${id}["']?:`, 'm');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .some((name) => (name === 'redirects.yaml' ? renamed : written).test(readFileSync(join(folder, name), 'utf8')));
}

/** Where an entry goes: a file of a dispute (`''`: of none), which is the entry itself where it is `whole`. */
export interface Home {
  readonly file: string;
  readonly dispute: string;
  readonly whole?: boolean;
}

/** Adds a piece at the end of a file, and says where it stands. */
function add(path: string, piece: string, first?: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const { text, line } = addTo(existsSync(path) ? readFileSync(path, 'utf8') : undefined, piece, first);
  writeFileSync(path, text);
  console.log(`wrote ${path}:${line}`);
}

/** Adds an entry and its example questions to the files of a knowledge folder where they belong; a new file names its schema. */
export function addEntry(
  folder: string,
  { file, dispute, whole }: Home,
  entry: object & { id?: unknown },
  questions: readonly string[] = [],
): void {
  const home = join(folder, dispute);
  const schema = join(SCHEMAS, file.replace('.yaml', '.json'));
  add(join(home, file), whole ? renderYaml(entry) : renderEntry(entry), modeline(relative(home, schema)));
  if (questions.length > 0) add(join(home, 'questions.txt'), [`# ${entry.id}`, ...questions].join('\n'));
}
