import { type Lists, scoreInto } from './lists.ts';
import { entryOfEach } from './postings.ts';
import { coprimeNear } from './stride.ts';
import type { Vectors } from './vectors.ts';

/** Passes over the examples. */
const ROUNDS = 3;
/** How far a weight moves for an example that is all wrong in the first pass; in later ones it moves less. */
const RATE = 0.25;
/** The log-odds of one entry over another that scores 1 less. */
export const SHARPNESS = 16;
/** An example with a smaller error is not looked at again. */
const LEARNT = 0.02;
/** A smaller error is left as it is. */
const LEAST_ERROR = 0.01;
/** An entry that scores so much less than the likeliest is as good as impossible. */
const FARTHEST_BEHIND = 0.5;

/** Moves the weights of some features (those of `vectors` from one place to another) against each entry's error; `wrong` are those that have one. */
function correct(
  postings: Lists,
  vectors: Lists,
  from: number,
  to: number,
  rate: number,
  errors: Float32Array,
  wrong: readonly number[],
): void {
  const { starts, ids, weights } = postings;
  for (let at = from; at < to; at++) {
    const feature = vectors.ids[at] as number;
    const value = rate * (vectors.weights[at] as number);
    const start = starts[feature] as number;
    const end = starts[feature + 1] as number;
    if (end - start === errors.length) {
      // A list of all entries has each at its own number.
      for (const entry of wrong)
        weights[start + entry] = (weights[start + entry] as number) + value * (errors[entry] as number);
    } else {
      for (let place = start; place < end; place++)
        weights[place] = (weights[place] as number) + value * (errors[ids[place] as number] as number);
    }
  }
}

/**
 * Turns scores into errors: what each entry should have (1 for an example's own, else nothing) less how likely it seems, all together 1;
 * nothing where that is next to nothing. Gives the entries that have an error.
 */
function toErrors(scores: Float32Array, own: number): number[] {
  let best = 0;
  for (let entry = 0; entry < scores.length; entry++)
    if ((scores[entry] as number) > best) best = scores[entry] as number;
  const least = Math.min(scores[own] as number, best - FARTHEST_BEHIND);
  const possible: number[] = [];
  let sum = 0;
  for (let entry = 0; entry < scores.length; entry++) {
    const score = scores[entry] as number;
    scores[entry] = 0;
    if (score < least) continue;
    const odds = Math.exp(SHARPNESS * (score - best));
    scores[entry] = odds;
    sum += odds;
    possible.push(entry);
  }
  return possible.filter((entry) => {
    const error = (entry === own ? 1 : 0) - (scores[entry] as number) / sum;
    const counts = Math.abs(error) >= LEAST_ERROR;
    scores[entry] = counts ? error : 0;
    return counts;
  });
}

/**
 * Sharpens the means by multinomial logistic regression (stochastic gradient descent): each example raises the weights of its features
 * for its own entry by how unlikely that seemed, and lowers them for the others by how likely those did. Only weights that the lists
 * have are moved, so they keep their length.
 */
export function sharpen(postings: Lists, vectors: Vectors): void {
  const count = vectors.importance.length;
  const scores = new Float32Array(vectors.entries.length - 1);
  const ofVector = entryOfEach(vectors);
  // A stride without a common divisor visits each example once, the entries in mixed order, the same on every run.
  const stride = coprimeNear(Math.floor(count * 0.618), count);
  const learnt = new Uint8Array(count);
  for (let turn = 0; turn < ROUNDS * count; turn++) {
    const vector = (turn * stride) % count;
    if (learnt[vector] === 1) continue;
    const own = ofVector[vector] as number;
    const from = vectors.starts[vector] as number;
    const to = vectors.starts[vector + 1] as number;
    scores.fill(0);
    scoreInto(scores, postings, vectors, from, to);
    const wrong = toErrors(scores, own);
    if ((scores[own] as number) < LEARNT) learnt[vector] = 1;
    const rate = (RATE * (vectors.importance[vector] as number)) / (1 + Math.floor(turn / count) / 2);
    if (wrong.length > 0) correct(postings, vectors, from, to, rate, scores, wrong);
  }
}
