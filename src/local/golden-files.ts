import { readFileSync } from 'node:fs';
import { type GoldenQuestion, readGolden } from '../evaluation/golden.ts';

/** A file of golden questions. */
export interface GoldenFile {
  readonly path: string;
  readonly questions: readonly GoldenQuestion[];
}

/** Reads files of golden questions; the fault of the first that cannot be read or has a malformed line (`file:line: what`). */
export function readGoldenFiles(paths: readonly string[]): { files: GoldenFile[] } | { fault: string } {
  try {
    return { files: paths.map((path) => ({ path, questions: readGolden(path, readFileSync(path, 'utf8')) })) };
  } catch (error) {
    const { code, path, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { fault: `There is no file ${path}.` };
    return { fault: code === undefined ? message : `A file of questions cannot be read: ${message}` };
  }
}
