import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Knowledge } from './knowledge.ts';
import { inReadingOrder, type Problem } from './problem.ts';
import { parseQuestions } from './questions-file.ts';
import { rules } from './rules/index.ts';
import * as schema from './schema.ts';
import { parseYaml, validate } from './yaml-file.ts';

/** Where an entry stands, for messages about it. */
type Place = Pick<Problem, 'file' | 'line' | 'column'>;
export type Locate = (id: string, path?: readonly PropertyKey[]) => Place;

/** Whole knowledge or every problem, never a part of it. */
export type Loaded =
  | { readonly ok: true; readonly knowledge: Knowledge }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface Reading {
  readonly folder: string;
  readonly problems: Problem[];
  readonly places: Map<string, (path?: readonly PropertyKey[]) => Place>;
  readonly hash: ReturnType<typeof createHash>;
}

function readText(reading: Reading, file: string): string | undefined {
  const path = join(reading.folder, file);
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  reading.hash.update(file).update('\0').update(text).update('\0');
  return text;
}

/** The id written in an entry, be the entry valid or not. */
const idOf = (raw: unknown): string | undefined =>
  typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id : undefined;

function readList<T extends { id: string }>(reading: Reading, file: string, item: z.ZodType<T>): T[] {
  const text = readText(reading, file);
  if (text === undefined) return [];
  const yaml = parseYaml(file, text);
  reading.problems.push(...yaml.problems);
  if (yaml.problems.length > 0) return [];
  if (!Array.isArray(yaml.value)) {
    reading.problems.push({ ...yaml.at([]), message: 'not a list; write each entry as "- id: …"' });
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
    reading.problems.push(...problems);
    return value ? [value] : [];
  });
}

function readDispute(reading: Reading, folder: string): schema.Dispute | undefined {
  const file = `${folder}/dispute.yaml`;
  const text = readText(reading, file);
  if (text === undefined) return undefined;
  const yaml = parseYaml(file, text);
  const { value, problems } =
    yaml.problems.length > 0 ? { value: undefined, problems: [] } : validate(schema.dispute, yaml, [], yaml.value);
  reading.problems.push(...yaml.problems, ...problems);
  if (value && value.id !== folder) {
    reading.problems.push({
      ...yaml.at(['id']),
      message: `the id "${value.id}" is not the folder's name; write "${folder}"`,
    });
  }
  reading.places.set(`dispute:${folder}`, (path = ['id']) => yaml.at(path));
  return value;
}

function readRedirects(reading: Reading): Map<string, string> {
  const text = readText(reading, 'redirects.yaml');
  if (text === undefined) return new Map();
  const yaml = parseYaml('redirects.yaml', text);
  const { value, problems } = validate(schema.redirects, yaml, [], yaml.value ?? {});
  reading.problems.push(...yaml.problems, ...problems);
  return new Map(Object.entries(value ?? {}));
}

function readQuestions(reading: Reading, file: string, into: Map<string, string[]>): void {
  const text = readText(reading, file);
  if (text === undefined) return;
  const { groups, problems } = parseQuestions(file, text);
  reading.problems.push(...problems);
  for (const group of groups) {
    const known = reading.places.has(group.id) || group.id.startsWith('/');
    if (!known) {
      reading.problems.push({
        file,
        line: group.line,
        column: 3,
        message: `no entry has the id "${group.id}"; write the id of one, or remove its questions`,
      });
    }
    into.set(group.id, [...(into.get(group.id) ?? []), ...group.questions.map((question) => question.text)]);
  }
}

const byId = <T extends { id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((item) => [item.id, item]));

/**
 * Loads a knowledge folder and checks it whole.
 * @param folder the folder's path; its sub-folders with a `dispute.yaml` are the disputes.
 * @returns the knowledge, or every problem found, in reading order.
 */
export function loadKnowledge(folder: string): Loaded {
  const reading: Reading = { folder, problems: [], places: new Map(), hash: createHash('sha256') };
  if (!existsSync(folder)) {
    return {
      ok: false,
      problems: [
        {
          file: folder,
          line: 1,
          column: 1,
          message: 'no such folder; give the knowledge folder with --knowledge or KNOWLEDGE_DIR',
        },
      ],
    };
  }
  const sources = readList(reading, 'sources.yaml', schema.source);
  if (sources.length === 0 && reading.problems.length === 0) {
    reading.problems.push({ file: 'sources.yaml', line: 1, column: 1, message: 'no sources; list at least one' });
  }
  const organisations = readList(reading, 'organisations.yaml', schema.organisation);
  const people = readList(reading, 'people.yaml', schema.person);
  const groups = readList(reading, 'groups.yaml', schema.group);
  const places = readList(reading, 'places.yaml', schema.place);
  const topics = readList(reading, 'topics.yaml', schema.topic);
  const disputes: schema.Dispute[] = [];
  const entries: schema.Entry[] = readList(reading, 'gaps.yaml', schema.gap).map((gap) => ({ ...gap, kind: 'gap' }));
  const ballots: schema.Ballot[] = [];
  const offers: schema.Offer[] = [];
  const questions = new Map<string, string[]>();
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory() && existsSync(join(folder, item.name, 'dispute.yaml')))
    .map((item) => item.name)
    .sort();
  for (const dispute of folders) {
    const read = readDispute(reading, dispute);
    if (read) disputes.push(read);
    entries.push(
      ...readList(reading, `${dispute}/claims.yaml`, schema.claim).map((claim) => ({
        ...claim,
        kind: 'claim' as const,
        dispute,
      })),
      ...readList(reading, `${dispute}/quotations.yaml`, schema.quotation).map((quotation) => ({
        ...quotation,
        kind: 'quotation' as const,
        dispute,
      })),
      ...readList(reading, `${dispute}/gaps.yaml`, schema.gap).map((gap) => ({
        ...gap,
        kind: 'gap' as const,
        dispute,
      })),
    );
    ballots.push(
      ...readList(reading, `${dispute}/ballots.yaml`, schema.ballot).map((ballot) => ({ ...ballot, dispute })),
    );
    offers.push(...readList(reading, `${dispute}/offers.yaml`, schema.offer).map((offer) => ({ ...offer, dispute })));
  }
  for (const entry of entries) if (entry.asked_as.length > 0) questions.set(entry.id, [...entry.asked_as]);
  const redirects = readRedirects(reading);
  for (const scope of ['.', ...folders])
    readQuestions(reading, scope === '.' ? 'questions.txt' : `${scope}/questions.txt`, questions);

  const knowledge: Knowledge = {
    version: reading.hash.digest('hex').slice(0, 8),
    sources: byId(sources),
    organisations: byId(organisations),
    people: byId(people),
    groups: byId(groups),
    places: byId(places),
    topics: byId(topics),
    disputes: byId(disputes),
    entries: byId(entries),
    ballots: byId(ballots),
    offers: byId(offers),
    redirects,
    questions,
  };
  const locate: Locate = (id, path) => reading.places.get(id)?.(path) ?? { file: folder, line: 1, column: 1 };
  // Rules speak of the whole set, so they run only when every entry has been read.
  if (reading.problems.length === 0) {
    for (const rule of rules) reading.problems.push(...rule.check(knowledge, locate));
  }
  return reading.problems.length > 0
    ? { ok: false, problems: inReadingOrder(reading.problems) }
    : { ok: true, knowledge };
}
