import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type Answerer, answerersOf, contextOf, type StemCounts, saysOf } from '../finding/profile.ts';
import { type Analyse, createAnalyse } from '../interpretation/analyse.ts';
import { createNames } from '../interpretation/names.ts';
import { type Example, type Trained, train } from './matcher.ts';

/** What is learnt from all texts of a knowledge, example by example: plain data, so that it can be kept. */
export interface Learnt {
  /** Folded words with how often the knowledge uses them. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** By entry or command: the stems it says or is asked with, and in how many of its texts each stands, its own counting double. */
  readonly stems: ReadonlyMap<string, StemCounts>;
  readonly trained: Trained;
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

function* examplesOf({ entry: said, questions }: Answerer, entry: number, analyse: Analyse): Generator<Example> {
  const example = (text: string, weight: number): Example => ({ entry, text: analyse(text), weight });
  const own = said ? saysOf(said) : [];
  const gist = said?.kind === 'quotation' ? [said.gist] : [];
  for (const text of questions) yield example(text, 1);
  for (const text of [...own, ...gist]) yield example(text, OWN_WORDS_WEIGHT);
}

function countStems(texts: readonly string[], analyse: Analyse): StemCounts {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const stems = analyse(text).tokens.map((token) => token.stem);
    stems.forEach((stem, at) => {
      if (stems.indexOf(stem) === at) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    });
  }
  return counts;
}

function stemsOf({ entry, questions }: Answerer, analyse: Analyse): StemCounts {
  const own = entry ? [...saysOf(entry), ...contextOf(entry)] : [];
  return countStems([...own, ...own, ...questions], analyse);
}

/** Learns from a knowledge what its entries and commands are asked with; the longest part of making it ready. */
export function learn(knowledge: Knowledge): Learnt {
  const analyse = createAnalyse(createNames(knowledge));
  const answerers = answerersOf(knowledge);
  function* examples(): Generator<Example> {
    for (const [number, answerer] of answerers.entries()) yield* examplesOf(answerer, number, analyse);
  }
  return {
    vocabulary: vocabularyOf(knowledge, analyse),
    stems: new Map(answerers.map((answerer) => [answerer.id, stemsOf(answerer, analyse)])),
    trained: train(examples(), answerers.length, (number) => answerers[number]?.entry?.kind === 'gap'),
  };
}
