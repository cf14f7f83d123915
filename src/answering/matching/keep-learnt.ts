import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type Learnt, learn } from './learn.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDER = join(ROOT, 'node_modules/.cache/scrutineer');
/** What shapes the learning besides the knowledge: the code that reads and learns, and the packages it uses. */
const SHAPING = ['src/answering', 'src/knowledge', 'package.json', 'package-lock.json'];

const ENDING = '.learnt';
/** Of so many knowledges, or versions of one, what was learnt is kept. */
const KEPT = 4;
const CHECKSUM_BYTES = 4;
const DAY = 86_400_000;

/** The files at a path and under it, in the same order always; none if there is nothing. */
function filesIn(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

/** A name for what this code, on this Node, learns from this knowledge: everything that could change it is hashed in. */
function nameFor(knowledge: Knowledge): string {
  const hash = createHash('sha256').update(knowledge.version).update(process.version);
  for (const file of SHAPING.flatMap((path) => filesIn(join(ROOT, path)))) hash.update(file).update(readFileSync(file));
  return `${hash.digest('hex').slice(0, 32)}${ENDING}`;
}

/** What a file holds; undefined if there is none, or it is not whole as it was written. */
function readKept(file: string): Learnt | undefined {
  try {
    const bytes = readFileSync(file);
    const kept = bytes.subarray(CHECKSUM_BYTES);
    return crc32(kept) === bytes.readUInt32LE() ? (deserialize(kept) as Learnt) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a file all at once, so that no other process reads half of it. */
function write(folder: string, name: string, learnt: Learnt): void {
  const kept = serialize(learnt);
  const checksum = Buffer.alloc(CHECKSUM_BYTES);
  checksum.writeUInt32LE(crc32(kept));
  const unfinished = join(folder, `${name}.${process.pid}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(unfinished, Buffer.concat([checksum, kept]));
  renameSync(unfinished, join(folder, name));
}

/** Removes all but the newest files, and what a process left unfinished a day ago. */
function tidy(folder: string): void {
  const files = readdirSync(folder)
    .map((name) => ({ name, written: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.written - a.written);
  const whole = files.filter(({ name }) => name.endsWith(ENDING));
  const left = files.filter(({ name, written }) => !name.endsWith(ENDING) && written < Date.now() - DAY);
  for (const { name } of [...whole.slice(KEPT), ...left]) rmSync(join(folder, name), { force: true });
}

/** Keeps what was learnt for the next time; where it may not be written, nothing is kept. */
function keep(folder: string, name: string, learnt: Learnt): void {
  try {
    write(folder, name, learnt);
    tidy(folder);
  } catch {
    // A folder that cannot be written, a full disk: it is learnt again next time.
  }
}

/**
 * Learns from a knowledge as it was loaded, or takes what this same code learnt from this same knowledge before.
 * What is kept is only ever a saving of time: a file that is missing, damaged or cannot be written changes nothing else.
 */
export function learnOnce(knowledge: Knowledge, folder = FOLDER): Learnt {
  const name = nameFor(knowledge);
  const kept = readKept(join(folder, name));
  if (kept) return kept;
  const learnt = learn(knowledge);
  keep(folder, name, learnt);
  return learnt;
}
