import type { Analysed } from '../interpretation/analyse.ts';
import type { NameKind } from '../interpretation/names.ts';
import { informativeness } from '../interpretation/words.ts';

/** How much each family of features counts before it is weighed by rarity. */
const WEIGHT = { word: 1, pair: 0.6, characters: 0.4, concept: 1.2, kind: 0.3, asked: 0.5, askedOf: 0.4 } as const;
/** The rarity of a feature that no example has: it lengthens the question's vector, which makes it less like everything. */
const UNMET_RARITY = { word: 4, pair: 4, characters: 1, concept: 4 } as const;
/** The character n-grams of a word; only of words that tell at least so much: those of the commonest are in every entry. */
const GRAM_LENGTH = 5;
const LEAST_TELLING = 0.1;

/** Names whose identity is a matter of structure, not of words: in the words only their kind is left. */
const masked: ReadonlySet<NameKind> = new Set(['union', 'person', 'place', 'body', 'outsider']);

/** The features of a text by their numbers, each once, with what each counts before rarity. */
export interface Features {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
  /** The sum of the squared weights of features that were never met, rarity in them. */
  readonly unmet: number;
}

/**
 * Turns texts into features for matching: word stems, pairs of neighbouring stems, character n-grams inside words (they carry typos),
 * concepts, so that "poll" and "ballot" share one, and what kind of answer is wanted, by itself and of each telling word ("when" of "ballot"). A name counts once, as a concept; among the words only its kind stands
 * ("why did <person> resign"), so that a shared name does not pass for a shared matter.
 */
export interface FeatureSpace {
  readonly numbers: FeatureNumbers;
  /** The features of an example: those never met get the next numbers, from 0. */
  readonly learn: (text: Analysed) => Features;
  /** The features of a question: those never met have no number. */
  readonly read: (text: Analysed) => Features;
}

/** The numbers of features by family: plain data, to be kept. */
export interface FeatureNumbers {
  /** Stems, the kinds of names in angle brackets, and the kinds of questions after a question mark. */
  readonly stems: Map<string, number>;
  readonly grams: Map<string, number>;
  readonly concepts: Map<string, number>;
  /** Those of the concepts that are somebody's or some place's own name. */
  readonly names: Set<number>;
  /** Two neighbouring stems' numbers as one. */
  readonly pairs: Map<number, number>;
}

/** How many features have a number. */
export const sizeOf = ({ stems, grams, concepts, pairs }: FeatureNumbers): number =>
  stems.size + grams.size + concepts.size + pairs.size;

const noNumbers = (): FeatureNumbers => ({
  stems: new Map(),
  grams: new Map(),
  concepts: new Map(),
  names: new Set(),
  pairs: new Map(),
});

/** A word of a text as features: its stem's number, by which pairs go, and those of its character n-grams. */
interface Word {
  readonly stem: number;
  readonly grams: readonly number[];
}

const NONE = -1;
/** Stands before the first word. */
const OPENING = -2;
/** More features than there can be, so that two numbers make one. */
const PAIR_BASE = 2 ** 26;

function gramsOf(word: string): string[] {
  if (informativeness(word) < LEAST_TELLING) return [];
  const bounded = `<${word}>`;
  const count = Math.max(0, bounded.length - GRAM_LENGTH + 1);
  return Array.from({ length: count }, (_, start) => bounded.slice(start, start + GRAM_LENGTH));
}

/** Makes a {@link FeatureSpace}, empty unless it is given what was learnt before. */
export function createFeatureSpace(numbers: FeatureNumbers = noNumbers()): FeatureSpace {
  const { stems, grams, concepts, pairs, names: ofNames } = numbers;
  const words = new Map<string, Word>();
  /** By number: the text it was last met in, so that each counts once in a text. */
  const lastMet: number[] = Array.from({ length: sizeOf(numbers) }, () => 0);
  let texts = 0;

  const numberIn = <K>(family: Map<K, number>, key: K, learning: boolean): number => {
    const known = family.get(key);
    if (known !== undefined) return known;
    if (!learning) return NONE;
    family.set(key, lastMet.length);
    return lastMet.push(0) - 1;
  };

  const wordOf = (word: string, stem: string, learning: boolean): Word => {
    const known = words.get(word);
    if (known) return known;
    const made = {
      stem: numberIn(stems, stem, learning),
      grams: gramsOf(word).map((gram) => numberIn(grams, gram, learning)),
    };
    if (learning) words.set(word, made);
    return made;
  };

  const pairOf = (one: number, other: number, learning: boolean): number =>
    one === NONE || other === NONE ? NONE : numberIn(pairs, (one + 2) * PAIR_BASE + other, learning);

  const featuresOf = ({ tokens, mentions, kind: wanted }: Analysed, learning: boolean): Features => {
    const ids: number[] = [];
    const weights: number[] = [];
    let unmet = 0;
    const telling: number[] = [];
    texts++;
    const add = (id: number, family: keyof typeof UNMET_RARITY, weight: number) => {
      if (id === NONE) unmet += (weight * UNMET_RARITY[family]) ** 2;
      else if (lastMet[id] !== texts) {
        lastMet[id] = texts;
        ids.push(id);
        weights.push(weight);
      }
    };
    const names = mentions.filter((mention) => masked.has(mention.kind));
    let before = OPENING;
    tokens.forEach(({ word, stem }, index) => {
      const name = names.find((mention) => mention.from <= index && index < mention.to);
      if (name && index > name.from) return;
      const known = name ? undefined : wordOf(word, stem, learning);
      const step = known ? known.stem : numberIn(stems, `<${name?.kind}>`, learning);
      add(step, 'word', name ? WEIGHT.kind : WEIGHT.word);
      add(pairOf(before, step, learning), 'pair', WEIGHT.pair);
      before = step;
      if (name || informativeness(word) >= LEAST_TELLING) telling.push(step);
      for (const gram of known?.grams ?? []) add(gram, 'characters', WEIGHT.characters);
    });
    if (wanted !== 'what') {
      const kind = numberIn(stems, `?${wanted}`, learning);
      add(kind, 'word', WEIGHT.asked);
      for (const step of telling) add(pairOf(kind, step, learning), 'pair', WEIGHT.askedOf);
    }
    for (const { id, kind } of mentions) {
      const concept = numberIn(concepts, id, learning);
      if (learning && masked.has(kind)) ofNames.add(concept);
      add(concept, 'concept', WEIGHT.concept);
    }
    return { ids, weights, unmet };
  };

  return {
    numbers,
    learn: (text) => featuresOf(text, true),
    read: (text) => featuresOf(text, false),
  };
}
