import { knownSpan, type Span } from '../../knowledge/dates.ts';
import { numbersIn } from '../../knowledge/figures.ts';
import { claimantsOf, type Knowledge, knownFrom } from '../../knowledge/knowledge.ts';
import type { Entry } from '../../knowledge/schema.ts';
import type { Analyse } from '../interpretation/analyse.ts';
import { fold } from '../interpretation/text.ts';
import { timesIn } from '../interpretation/time.ts';

/** The names of commands whose replies answer questions too, as they head groups of example questions. */
export type CommandHeading = `/${string}`;

/** The stems of some texts: in how many of them each stands. */
export type StemCounts = ReadonlyMap<string, number>;

/** What a question is held against: everything an entry says, is about and is asked as. */
export interface Profile {
  readonly id: string;
  /** Undefined for a command. */
  readonly entry: Entry | undefined;
  /** Stems of the words it says or is asked with: in how many of its texts each stands, its own counting double. */
  readonly stems: StemCounts;
  /** Ids of the names and topics it is about or names, with those they imply; and those it names itself. */
  readonly concepts: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
  /** The places that all of its dispute is in, with those they imply: to name one tells it from no other entry of the dispute. */
  readonly setting: ReadonlySet<string>;
  /** Ids of those whose words or claim it is, with their bodies and whom they represent; empty for a plain report. */
  readonly speakers: ReadonlySet<string>;
  readonly span: Span | undefined;
  /** The first day it could be known: when it began to hold, and a source that states it was issued. */
  readonly knownFrom: string | undefined;
  readonly numbers: ReadonlySet<number>;
  /** How many figures it holds that are no dates, and how many places it names. */
  readonly amounts: number;
  readonly places: number;
  /** Those of the unions and places it names, whom nothing else can stand for. */
  readonly bound: ReadonlySet<string>;
  /** Whether it holds a figure in percent. */
  readonly percents: boolean;
  /** What it says, statements in our words or the words on record: a text for each paragraph, folded, and as stems in order. */
  readonly says: readonly { readonly folded: string; readonly stems: readonly string[] }[];
  /** All stems of what it says. */
  readonly saidStems: ReadonlySet<string>;
  readonly questions: readonly string[];
}

/** The words of an entry that are its content, without its example questions. */
export function saysOf(entry: Entry): string[] {
  if (entry.kind === 'claim') return [entry.statement, ...entry.readings.map((reading) => reading.statement)];
  if (entry.kind === 'gap') return [entry.statement];
  return entry.parts.flatMap((part) => [part.text, ...part.also_printed.map((other) => other.text)]);
}

/** The words that go with an entry's content: in short, and by whom and when it was said. */
export const contextOf = (entry: Entry): string[] =>
  entry.kind === 'quotation' ? [entry.gist, entry.spoken_by, entry.occasion ?? ''] : [];

/** What naming one thing implies: a person their body, a union those it represents, a place or group the larger one, one employer body the others. */
export function impliedBy(knowledge: Knowledge, dispute: string | undefined): (id: string) => string[] {
  const employers = dispute === undefined ? [] : (knowledge.disputes.get(dispute)?.employer_side ?? []);
  return (id) => {
    const person = knowledge.people.get(id);
    if (person)
      return person.roles.flatMap(({ of }) =>
        of === undefined ? [] : [of, ...(employers.includes(of) ? employers : [])],
      );
    const larger = knowledge.places.get(id)?.within ?? knowledge.groups.get(id)?.within;
    if (larger) return larger;
    return [...(knowledge.organisations.get(id)?.represents ?? []), ...(employers.includes(id) ? employers : [])];
  };
}

const speakersOf = (entry: Entry): string[] =>
  entry.kind === 'quotation' ? entry.speakers : entry.kind === 'claim' ? claimantsOf(entry) : [];

/** Some ids with all that they imply, step by step. */
function withImplied(ids: Iterable<string>, implied: (id: string) => string[]): Set<string> {
  const all = new Set(ids);
  for (const id of all) for (const other of implied(id)) all.add(other);
  return all;
}

/** What an entry is about and names in its words, without what that implies. */
function namedBy(entry: Entry, analyse: Analyse): Set<string> {
  const speakers = speakersOf(entry);
  const found = [...saysOf(entry), ...contextOf(entry)].flatMap((text) =>
    analyse(text).mentions.map((mention) => mention.id),
  );
  const concepts = new Set([...entry.about, ...entry.topics, ...speakers, ...found]);
  if (entry.dispute) concepts.add(entry.dispute);
  if (entry.kind === 'gap' && entry.names.length > 0) concepts.add(entry.id);
  for (const source of citedSources(entry)) concepts.add(source);
  return concepts;
}

const citedSources = (entry: Entry): string[] =>
  entry.kind === 'claim'
    ? entry.cites.map((cite) => cite.source)
    : entry.kind === 'quotation'
      ? entry.parts.flatMap((part) => part.cites.map((cite) => cite.source))
      : [];

/** An entry or a command with its example questions. */
export type Answerer = Pick<Profile, 'id' | 'entry' | 'questions'>;

/** How many numbers a text has beside those of its dates. */
function amountsIn(text: string): number {
  const times = timesIn(fold(text, text.length), '9999-12-31');
  return numbersIn(text).filter(({ start, end }) => !times.some((time) => start < time.end && time.start < end)).length;
}

/** The time an entry holds for; a gap of a dispute without a time of its own is of the whole dispute. */
function spanOfEntry(knowledge: Knowledge, entry: Entry): Span | undefined {
  const period = entry.dispute === undefined ? undefined : knowledge.disputes.get(entry.dispute)?.period;
  const holds = entry.holds ?? period;
  return holds === undefined ? undefined : knownSpan(holds);
}

/** All that can answer, in the order of their numbers: every entry, and every command that example questions are given for. */
export const answerersOf = (knowledge: Knowledge): Answerer[] => [
  ...[...knowledge.entries.values()].map((entry) => ({
    id: entry.id,
    entry,
    questions: knowledge.questions.get(entry.id) ?? [],
  })),
  ...[...knowledge.questions]
    .filter(([id]) => id.startsWith('/'))
    .map(([id, questions]) => ({ id, entry: undefined, questions })),
];

/** The profile of everything that can answer. `stems`: those that each says or is asked with. */
export function profilesOf(knowledge: Knowledge, analyse: Analyse, stems: ReadonlyMap<string, StemCounts>): Profile[] {
  return answerersOf(knowledge).map(({ id, entry, questions }): Profile => {
    const common = { id, entry, questions, stems: stems.get(id) ?? new Map() };
    if (!entry) {
      return {
        ...common,
        named: new Set(),
        concepts: new Set(questions.flatMap((text) => analyse(text).mentions.map((mention) => mention.id))),
        setting: new Set(),
        speakers: new Set(),
        span: undefined,
        knownFrom: undefined,
        numbers: new Set(),
        amounts: 0,
        places: 0,
        bound: new Set(),
        percents: false,
        says: [],
        saidStems: new Set(),
      };
    }
    const says = saysOf(entry);
    const own = [...says, ...contextOf(entry)];
    const named = namedBy(entry, analyse);
    const implied = impliedBy(knowledge, entry.dispute);
    const setting = entry.dispute === undefined ? [] : (knowledge.disputes.get(entry.dispute)?.places ?? []);
    const numbers = own.flatMap((text) => numbersIn(text));
    const stemsOfEach = says.map((text) => analyse(text).tokens.map((token) => token.stem));
    return {
      ...common,
      named,
      concepts: withImplied(named, implied),
      setting: withImplied(setting, implied),
      speakers: withImplied(speakersOf(entry), implied),
      span: spanOfEntry(knowledge, entry),
      knownFrom: knownFrom(knowledge, entry),
      numbers: new Set(numbers.map((number) => number.value)),
      amounts: own.reduce((sum, text) => sum + amountsIn(text), 0),
      places: [...named].filter((id) => knowledge.places.has(id)).length,
      bound: new Set(
        [...named].filter((id) => knowledge.places.has(id) || knowledge.organisations.get(id)?.kind === 'union'),
      ),
      percents: numbers.some((number) => number.unit === 'percent'),
      says: says.map((text, index) => ({ folded: fold(text, text.length), stems: stemsOfEach[index] ?? [] })),
      saidStems: new Set(stemsOfEach.flat()),
    };
  });
}
