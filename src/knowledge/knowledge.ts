import { knownSpan } from './dates.ts';
import type {
  Ballot,
  Claim,
  Dispute,
  Entry,
  Group,
  Offer,
  Organisation,
  Person,
  Place,
  Source,
  Topic,
  Walkout,
} from './schema.ts';

/** Everything the bot knows, checked and read-only. Maps are keyed by id and keep the files' order. */
export interface Knowledge {
  /** Eight hexadecimal digits of a hash over all files: another text, another version. */
  readonly version: string;
  readonly sources: ReadonlyMap<string, Source>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly people: ReadonlyMap<string, Person>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly places: ReadonlyMap<string, Place>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly disputes: ReadonlyMap<string, Dispute>;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly ballots: ReadonlyMap<string, Ballot>;
  readonly walkouts: ReadonlyMap<string, Walkout>;
  readonly offers: ReadonlyMap<string, Offer>;
  /** Old id to new id. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Example questions by entry id, or by command (`/ballots`). */
  readonly questions: ReadonlyMap<string, readonly string[]>;
}

/** The entry of an id, following redirects; undefined if there is none. */
export const entryOf = (knowledge: Knowledge, id: string): Entry | undefined =>
  knowledge.entries.get(knowledge.redirects.get(id) ?? id);

/** The citations an entry stands on, first the best; none for a gap. */
export function citesOf(entry: Entry): { source: string; paragraph: number }[] {
  if (entry.kind === 'claim') return [...entry.cites, ...entry.readings.flatMap((reading) => reading.cites)];
  if (entry.kind === 'quotation') return entry.parts.flatMap((part) => part.cites);
  return [];
}

/** Whose claim a claim is: of whoever asserts it, or one of its readings; of nobody where a source reports it as fact. */
export const claimantsOf = ({ claimed_by, readings }: Claim): string[] => [
  ...new Set([claimed_by, ...readings.map((reading) => reading.claimed_by)].flatMap((id) => id ?? [])),
];

/**
 * The first day an entry could be known: when it began to hold, or when the first source that states it was issued, whichever is later.
 * Undefined for a gap without a time.
 */
export function knownFrom(knowledge: Knowledge, entry: Entry): string | undefined {
  if (entry.holds === undefined) return undefined;
  const issued = citesOf(entry).flatMap((cite) => {
    const source = knowledge.sources.get(cite.source);
    return source ? [knownSpan(source.issued).first] : [];
  });
  const holds = knownSpan(entry.holds).first;
  const first = issued.sort()[0];
  return first !== undefined && first > holds ? first : holds;
}

/** Whether the entry of an id could be known on a day; every entry if no day is given, and what is no entry always. */
export function isKnownBy(knowledge: Knowledge, id: string, day: string | undefined): boolean {
  const entry = entryOf(knowledge, id);
  return day === undefined || entry === undefined || (knownFrom(knowledge, entry) ?? day) <= day;
}

/** A walkout as one source tells of it. */
export type WalkoutState = Pick<Walkout, 'date' | 'status' | 'says' | 'claim'>;

/** How a walkout stood, by each source that tells of it, the earliest first. */
export function statesOf({ later, ...walkout }: Walkout): WalkoutState[] {
  let { date, says } = walkout;
  const since = later.map((state) => {
    date = state.date ?? date;
    says = state.says ?? says;
    return { ...state, date, says };
  });
  return [walkout, ...since].map(({ date, status, says, claim }) => ({ date, status, says, claim }));
}

/** Every person, body, group and place. */
export const namedThings = ({
  organisations,
  people,
  groups,
  places,
}: Knowledge): (Organisation | Person | Group | Place)[] =>
  [organisations, people, groups, places].flatMap((register): (Organisation | Person | Group | Place)[] => [
    ...register.values(),
  ]);

/** Everything a thing is called: its name, its abbreviation, its aliases. */
export const namesOf = (thing: Organisation | Person | Group | Place | Topic): string[] => [
  thing.name,
  ...('abbreviation' in thing && thing.abbreviation ? [thing.abbreviation] : []),
  ...thing.aliases,
];

/** The name of a person, body, group or place; the id itself if nothing has it. */
export const nameOf = (knowledge: Knowledge, id: string): string => {
  const organisation = knowledge.organisations.get(id);
  return (
    organisation?.abbreviation ??
    organisation?.name ??
    knowledge.people.get(id)?.name ??
    knowledge.groups.get(id)?.name ??
    knowledge.places.get(id)?.name ??
    id
  );
};

/** A group with every larger one it belongs to, step by step, itself first. */
export function groupsHolding({ groups }: Knowledge, id: string): ReadonlySet<string> {
  const all = new Set([id]);
  for (const group of all) for (const larger of groups.get(group)?.within ?? []) all.add(larger);
  return all;
}
