import { knownSpan } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Analyse, createAnalyse } from './analyse.ts';
import { type Example, type Matcher, trainMatcher } from './matcher.ts';
import { createNames, type Names } from './names.ts';
import { type Profile, profilesOf, saysOf } from './profile.ts';
import { createSpelling, type Spelling } from './spelling.ts';

/** The knowledge made ready for questions. Built once at load; read-only. */
export interface Index {
  readonly names: Names;
  readonly spelling: Spelling;
  readonly profiles: readonly Profile[];
  readonly matcher: Matcher;
  /** Every number that some entry holds. */
  readonly numbers: ReadonlySet<number>;
  /** The first and the last day the sources were issued. */
  readonly known: { readonly first: string; readonly last: string };
}

/** How much an entry's own words tell of how it is asked for, beside an example question (1). */
const OWN_WORDS_WEIGHT = 0.6;

function vocabularyOf(knowledge: Knowledge, analyse: Analyse): Map<string, number> {
  const vocabulary = new Map<string, number>();
  const add = (text: string) => {
    for (const { word } of analyse(text).tokens) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  };
  const named = [
    knowledge.organisations,
    knowledge.people,
    knowledge.groups,
    knowledge.places,
    knowledge.topics,
    knowledge.disputes,
  ].flatMap((map) => [...map.values()]);
  for (const { name, aliases } of named) for (const alias of [name, ...aliases]) add(alias);
  for (const organisation of knowledge.organisations.values()) add(organisation.abbreviation ?? '');
  for (const source of knowledge.sources.values()) for (const alias of source.aliases) add(alias);
  for (const entry of knowledge.entries.values()) {
    for (const text of saysOf(entry)) add(text);
    if (entry.kind === 'quotation') for (const text of [entry.gist, entry.spoken_by, entry.occasion ?? '']) add(text);
    if (entry.kind === 'gap') for (const name of entry.names) add(name);
  }
  for (const questions of knowledge.questions.values()) for (const question of questions) add(question);
  return vocabulary;
}

function* examplesOf(profile: Profile, entry: number, analyse: Analyse): Generator<Example> {
  const example = (text: string, weight: number): Example => ({ entry, text: analyse(text), weight });
  const own = profile.entry ? saysOf(profile.entry) : [];
  const gist = profile.entry?.kind === 'quotation' ? [profile.entry.gist] : [];
  for (const text of profile.questions) yield example(text, 1);
  for (const text of [...own, ...gist]) yield example(text, OWN_WORDS_WEIGHT);
}

function* examplesOfAll(profiles: readonly Profile[], analyse: Analyse): Generator<Example> {
  for (const [index, profile] of profiles.entries()) yield* examplesOf(profile, index, analyse);
}

/** Makes the knowledge ready: finder of names, spelling, profiles and the trained matcher. */
export function indexKnowledge(knowledge: Knowledge): Index {
  const names = createNames(knowledge);
  const analyse = createAnalyse(names);
  const profiles = profilesOf(knowledge, analyse);
  const issued = [...knowledge.sources.values()].map((source) => knownSpan(source.issued));
  return {
    names,
    spelling: createSpelling(vocabularyOf(knowledge, analyse)),
    profiles,
    matcher: trainMatcher(examplesOfAll(profiles, analyse), profiles.length),
    numbers: new Set(profiles.flatMap((profile) => [...profile.numbers])),
    known: {
      first: issued.map((span) => span.first).sort()[0] ?? '',
      last:
        issued
          .map((span) => span.last)
          .sort()
          .at(-1) ?? '',
    },
  };
}
