import type { Analysed } from '../interpretation/analyse.ts';
import { createFeatureSpace, type FeatureNumbers, type Features } from './features.ts';
import { scoreInto } from './lists.ts';
import { type ComparedExamples, namesOf, nearestFinder } from './nearest.ts';
import { type Postings, postingsOf } from './postings.ts';
import { sharpen } from './sharpen.ts';
import { learnSilence, type Silence, silenceOf } from './silence.ts';
import { vectorsOf, type Weighed } from './vectors.ts';

/** An example of how an entry is asked for, or how it speaks. `weight`: how much it tells (an example question 1). */
export interface Example {
  readonly entry: number;
  readonly text: Analysed;
  readonly weight: number;
}

/** How like a question an entry is: by the trained linear score, and to its nearest example (cosine, 0 to 1). */
export interface Likeness {
  readonly entry: number;
  readonly linear: number;
  readonly nearest: number;
}

/** The entries most like a question, best first, at most `count`; `among` some, if given, which costs only what they are. */
export type Matches = (count: number, among?: readonly number[]) => Likeness[];

export interface Matcher {
  /** Scores all entries for a question once, to be chosen from as often as is wanted. */
  readonly match: (question: Analysed) => Matched;
}

/** A question held against all examples. */
export interface Matched {
  readonly likeliest: Matches;
  /** The probability (0 to 1) that it is of the kind that no source answers, whatever it is about. */
  readonly silence: number;
}

/** So many entries are compared example by example. */
const COMPARED_CLOSELY = 40;

/** The best of all scores, or of those among some entries, that are not nothing, best first. */
function bestOf(scores: Float32Array, count: number, among: readonly number[] | undefined): number[] {
  const best: number[] = [];
  let least = Number.NEGATIVE_INFINITY;
  const size = among?.length ?? scores.length;
  for (let at = 0; at < size; at++) {
    const entry = among ? (among[at] as number) : at;
    const score = scores[entry] as number;
    if (score === 0 || (best.length === count && score <= least)) continue;
    let place = best.length === count ? count - 1 : best.length;
    for (; place > 0 && (scores[best[place - 1] as number] as number) < score; place--) {
      best[place] = best[place - 1] as number;
    }
    best[place] = entry;
    least = scores[best[best.length - 1] as number] as number;
  }
  return best;
}

/** A question's features weighed by rarity, as a vector of length 1 with those that no example has. */
function weighed({ ids, weights, unmet }: Features, rarity: Float32Array): Weighed {
  const values = Float32Array.from(weights, (weight, at) => weight * (rarity[ids[at] as number] as number));
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, unmet)) || 1;
  return { ids: Int32Array.from(ids), weights: values.map((value) => value / length) };
}

/** What a matcher has learnt: plain data, to be kept. */
export interface Trained {
  readonly numbers: FeatureNumbers;
  readonly rarity: Float32Array;
  readonly postings: Postings;
  readonly silence: Silence;
  readonly examples: ComparedExamples;
}

/**
 * Learns a linear matcher over TF-IDF vectors: each entry starts as the mean of its examples, sharpened against the entries it is
 * confused with.
 * @param entries how many there are; examples are of entries by number from 0.
 * @param isSilent whether the entry of a number is one of what the sources do not say.
 */
export function train(examples: Iterable<Example>, entries: number, isSilent: (entry: number) => boolean): Trained {
  const space = createFeatureSpace();
  const { vectors, rarity } = vectorsOf(examples, entries, space.learn);
  const postings = postingsOf(vectors, rarity.length);
  sharpen(postings, vectors);
  const { entries: examplesOf, importance } = vectors;
  const silence = learnSilence(vectors, rarity.length, isSilent);
  return {
    numbers: space.numbers,
    rarity,
    postings,
    silence,
    examples: { entries: examplesOf, importance, names: namesOf(vectors, space.numbers.names) },
  };
}

/** The matcher that has learnt so much; the likeliest entries are also compared with each of their examples. */
export function matcherOf({ numbers, rarity, postings, silence, examples }: Trained): Matcher {
  const space = createFeatureSpace(numbers);
  const nearestOf = nearestFinder(postings, examples);
  return {
    match: (question) => {
      const asked = weighed(space.read(question), rarity);
      const scores = new Float32Array(examples.entries.length - 1);
      scoreInto(scores, postings, asked, 0, asked.ids.length);
      const likeliest: Matches = (count, among) => {
        const likely = bestOf(scores, Math.max(count, COMPARED_CLOSELY), among);
        const nearest = nearestOf(asked, likely);
        return likely
          .map((entry, at): Likeness => ({ entry, linear: scores[entry] as number, nearest: nearest[at] as number }))
          .sort((a, b) => b.nearest + b.linear - (a.nearest + a.linear))
          .slice(0, count);
      };
      return { likeliest, silence: silenceOf(silence, asked) };
    },
  };
}
