import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from './knowledge.ts';
import { inReadingOrder, type Locate, type Problem } from './problem.ts';
import { locatorOf, newReading, type Reading, readDispute, readList, readQuestions, readRedirects } from './reading.ts';
import { rules } from './rules/index.ts';
import { applyRules } from './rules/rule.ts';
import * as schema from './schema.ts';

/** Whole knowledge or every problem, never a part of it. */
export type Loaded =
  | { readonly ok: true; readonly knowledge: Knowledge; readonly locate: Locate }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const byId = <T extends { id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((item) => [item.id, item]));

const withKind = <T, K extends string>(kind: K, list: readonly T[], dispute: string) =>
  list.map((item) => ({ ...item, kind, dispute }));

/** The claims, quotations and gaps of a dispute. */
const readEntries = (reading: Reading, dispute: string): schema.Entry[] => [
  ...withKind('claim', readList(reading, `${dispute}/claims.yaml`, schema.claim), dispute),
  ...withKind('quotation', readList(reading, `${dispute}/quotations.yaml`, schema.quotation), dispute),
  ...withKind('gap', readList(reading, `${dispute}/gaps.yaml`, schema.gap), dispute),
];

/** All example questions: those written with their entries, then those of the questions files. */
function readAllQuestions(
  reading: Reading,
  entries: readonly schema.Entry[],
  disputes: readonly string[],
  redirects: ReadonlyMap<string, string>,
): Map<string, string[]> {
  const questions = new Map<string, string[]>();
  for (const { id, asked_as } of entries) {
    if (asked_as.length === 0) continue;
    questions.set(id, [...asked_as]);
    const at = reading.places.get(id);
    if (at)
      reading.questionPlaces.set(
        id,
        asked_as.map((_, index) => at(['asked_as', index])),
      );
  }
  for (const file of ['questions.txt', ...disputes.map((dispute) => `${dispute}/questions.txt`)])
    readQuestions(reading, file, redirects, questions);
  return questions;
}

function readAll(reading: Reading): Knowledge {
  const sources = readList(reading, 'sources.yaml', schema.source);
  if (sources.length === 0 && reading.problems.length === 0) {
    reading.problems.push({ file: 'sources.yaml', line: 1, column: 1, message: 'no sources; list at least one' });
  }
  const organisations = readList(reading, 'organisations.yaml', schema.organisation);
  const people = readList(reading, 'people.yaml', schema.person);
  const groups = readList(reading, 'groups.yaml', schema.group);
  const places = readList(reading, 'places.yaml', schema.place);
  const topics = readList(reading, 'topics.yaml', schema.topic);
  const gaps = readList(reading, 'gaps.yaml', schema.gap).map((gap) => ({ ...gap, kind: 'gap' as const }));
  const folders = readdirSync(reading.folder, { withFileTypes: true })
    .filter((item) => item.isDirectory() && existsSync(join(reading.folder, item.name, 'dispute.yaml')))
    .map((item) => item.name)
    .sort();
  const disputes = folders.map((dispute) => ({
    dispute: readDispute(reading, dispute),
    entries: readEntries(reading, dispute),
    ballots: readList(reading, `${dispute}/ballots.yaml`, schema.ballot).map((ballot) => ({ ...ballot, dispute })),
    walkouts: readList(reading, `${dispute}/walkouts.yaml`, schema.walkout).map((walkout) => ({ ...walkout, dispute })),
    offers: readList(reading, `${dispute}/offers.yaml`, schema.offer).map((offer) => ({ ...offer, dispute })),
  }));
  const entries = [...gaps, ...disputes.flatMap((one) => one.entries)];
  const redirects = readRedirects(reading);
  const questions = readAllQuestions(reading, entries, folders, redirects);
  return {
    version: reading.hash.digest('hex').slice(0, 8),
    sources: byId(sources),
    organisations: byId(organisations),
    people: byId(people),
    groups: byId(groups),
    places: byId(places),
    topics: byId(topics),
    disputes: byId(disputes.flatMap(({ dispute }) => dispute ?? [])),
    entries: byId(entries),
    ballots: byId(disputes.flatMap((one) => one.ballots)),
    walkouts: byId(disputes.flatMap((one) => one.walkouts)),
    offers: byId(disputes.flatMap((one) => one.offers)),
    redirects,
    questions,
  };
}

/**
 * Loads a knowledge folder and checks it whole.
 * @param folder the folder's path; its sub-folders with a `dispute.yaml` are the disputes.
 * @returns the knowledge and where everything in it stands, or every problem found, in reading order.
 */
export function loadKnowledge(folder: string): Loaded {
  if (!existsSync(folder)) {
    const message = 'no such folder; give the knowledge folder with --knowledge or KNOWLEDGE_DIR';
    return { ok: false, problems: [{ file: folder, line: 1, column: 1, message }] };
  }
  const reading = newReading(folder);
  const knowledge = readAll(reading);
  const locate = locatorOf(reading);
  // Rules speak of the whole set, so they run only when every entry has been read.
  if (reading.problems.length === 0) reading.problems.push(...applyRules(rules, knowledge, locate));
  return reading.problems.length > 0
    ? { ok: false, problems: inReadingOrder(reading.problems) }
    : { ok: true, knowledge, locate };
}
