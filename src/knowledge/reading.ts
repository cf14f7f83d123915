import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Locate, Place, Problem } from './problem.ts';
import { parseQuestions } from './questions-file.ts';
import * as schema from './schema.ts';
import { parseYaml, validate } from './yaml-file.ts';

/** A knowledge folder as it is being read: the problems so far, and where everything stands. */
export interface Reading {
  readonly folder: string;
  readonly problems: Problem[];
  readonly places: Map<string, (path?: readonly PropertyKey[]) => Place>;
  /** Where each example question of an id stands, in the order of the examples. */
  readonly questionPlaces: Map<string, Place[]>;
  /** Whether a file could not be read, so that an id which nothing seems to have may stand in it. */
  unread: boolean;
  readonly hash: ReturnType<typeof createHash>;
}

/** Begins to read a folder. */
export const newReading = (folder: string): Reading => ({
  folder,
  problems: [],
  places: new Map(),
  questionPlaces: new Map(),
  unread: false,
  hash: createHash('sha256'),
});

/** Says where something that was read stands: see {@link Locate}. */
export const locatorOf =
  ({ folder, places, questionPlaces }: Reading): Locate =>
  (id, path) => {
    const question = path?.[0] === 'questions' ? questionPlaces.get(id)?.[Number(path[1])] : undefined;
    return question ?? places.get(id)?.(path) ?? { file: folder, line: 1, column: 1 };
  };

function readText(reading: Reading, file: string): string | undefined {
  const path = join(reading.folder, file);
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  reading.hash.update(file).update('\0').update(text).update('\0');
  return text;
}

/** Notes that a file cannot be read, with its problems, the first of which says what that means for the rest of the folder. */
function leaveUnread(reading: Reading, [first, ...others]: readonly Problem[]): void {
  if (!first) return;
  const message = `${first.message}. Until it is mended, nothing is checked against this file`;
  reading.problems.push({ ...first, message }, ...others);
  reading.unread = true;
}

/** The id written in an entry, be the entry valid or not. */
const idOf = (raw: unknown): string | undefined =>
  typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id : undefined;

const isDraft = (raw: unknown): boolean => typeof raw === 'object' && raw !== null && 'draft' in raw;

/** The problems of a draft as one: that it is one, and what it lacks. */
function draftProblems(problems: readonly Problem[]): Problem[] {
  const fieldOf = ({ message }: Problem): string => message.replace(/:.*/s, '');
  const isMark = (problem: Problem): boolean => fieldOf(problem) === 'draft';
  const lacking = problems.filter((problem) => !isMark(problem)).map(fieldOf);
  return problems.filter(isMark).map((problem) => ({
    ...problem,
    message:
      lacking.length === 0 ? problem.message : `${problem.message}; still to be put right: ${lacking.join(', ')}`,
  }));
}

/** Reads a file that is a list of things with ids; what has faults is left out, and they are kept. */
export function readList<T extends { id: string }>(reading: Reading, file: string, item: z.ZodType<T>): T[] {
  const text = readText(reading, file);
  if (text === undefined) return [];
  const yaml = parseYaml(file, text);
  leaveUnread(reading, yaml.problems);
  if (yaml.problems.length > 0) return [];
  if (!Array.isArray(yaml.value)) {
    leaveUnread(reading, [{ ...yaml.at([]), message: 'not a list; write each entry as "- id: …"' }]);
    return [];
  }
  return yaml.value.flatMap((raw: unknown, index) => {
    const id = idOf(raw);
    if (id !== undefined && reading.places.has(id)) {
      reading.problems.push({
        ...yaml.at([index, 'id']),
        message: `the id "${id}" is taken; ids are unique over the whole folder`,
      });
      return [];
    }
    // Also where the entry has faults, so that its questions are not said to belong to nothing.
    if (id !== undefined) reading.places.set(id, (path = ['id']) => yaml.at([index, ...path]));
    const { value, problems } = validate(item, yaml, [index], raw);
    reading.problems.push(...(isDraft(raw) ? draftProblems(problems) : problems));
    return value ? [value] : [];
  });
}

/** Reads what a folder's `dispute.yaml` says of the dispute. */
export function readDispute(reading: Reading, folder: string): schema.Dispute | undefined {
  const file = `${folder}/dispute.yaml`;
  const text = readText(reading, file);
  if (text === undefined) return undefined;
  const yaml = parseYaml(file, text);
  const { value, problems } =
    yaml.problems.length > 0 ? { value: undefined, problems: [] } : validate(schema.dispute, yaml, [], yaml.value);
  leaveUnread(reading, yaml.problems);
  reading.problems.push(...problems);
  if (value && value.id !== folder) {
    reading.problems.push({
      ...yaml.at(['id']),
      message: `the id "${value.id}" is not the folder's name; write "${folder}"`,
    });
  }
  reading.places.set(`dispute:${folder}`, (path = ['id']) => yaml.at(path));
  return value;
}

/** Reads `redirects.yaml`: old id to new id. */
export function readRedirects(reading: Reading): Map<string, string> {
  const text = readText(reading, 'redirects.yaml');
  if (text === undefined) return new Map();
  const yaml = parseYaml('redirects.yaml', text);
  const { value, problems } = validate(schema.redirects, yaml, [], yaml.value ?? {});
  leaveUnread(reading, yaml.problems);
  reading.problems.push(...problems);
  reading.places.set('redirects.yaml', ([from] = []) => yaml.at([], from === undefined ? undefined : String(from)));
  return new Map(Object.entries(value ?? {}));
}

function unknownHeading(id: string, redirects: ReadonlyMap<string, string>): Pick<Problem, 'message' | 'fix'> {
  const renamed = redirects.get(id);
  return renamed === undefined
    ? { message: `no entry has the id "${id}"; write the id of one, or remove its questions` }
    : { message: `"${id}" was renamed; write "${renamed}"`, fix: { remove: id, insert: renamed } };
}

/** Reads a file of example questions and adds them to those of their ids. */
export function readQuestions(
  reading: Reading,
  file: string,
  redirects: ReadonlyMap<string, string>,
  into: Map<string, string[]>,
): void {
  const text = readText(reading, file);
  if (text === undefined) return;
  const { groups, problems } = parseQuestions(file, text);
  reading.problems.push(...problems);
  for (const group of groups) {
    const known = reading.places.has(group.id) || group.id.startsWith('/');
    // What nothing seems to have may stand in a file that could not be read.
    if (!known && (redirects.has(group.id) || !reading.unread))
      reading.problems.push({ file, line: group.line, column: group.column, ...unknownHeading(group.id, redirects) });
    into.set(group.id, [...(into.get(group.id) ?? []), ...group.questions.map((question) => question.text)]);
    const places = group.questions.map(({ line, column }) => ({ file, line, column }));
    reading.questionPlaces.set(group.id, [...(reading.questionPlaces.get(group.id) ?? []), ...places]);
  }
}
