import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Bot } from '../command.ts';
import { type GoldenQuestion, readGolden } from '../evaluation/golden.ts';
import { type Result, resultOf } from '../evaluation/report.ts';
import { askOf } from './ask.ts';
import { replyRecord } from './jsonl.ts';

const FOLDER = 'test/questions';

/** The project's own question files, for when none is named. */
export const ownGoldenFiles = (): string[] =>
  existsSync(FOLDER)
    ? readdirSync(FOLDER)
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => join(FOLDER, name))
    : [];

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

/** Whether a file is for measuring alone: its questions are not looked at one by one. */
export const isHeldBack = (path: string): boolean => basename(path).startsWith('held-back');

/** Asks a bot golden questions, each as of its own date, and judges the replies. */
export function resultsOf(bot: Bot, questions: readonly GoldenQuestion[]): Result[] {
  const ask = askOf(bot);
  return questions.map((golden) => resultOf(golden, replyRecord(golden.id, ask(golden.question, golden.as_of))));
}
