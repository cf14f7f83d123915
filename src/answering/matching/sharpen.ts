import { type Lists, scoreInto } from './lists.ts';
import { entryOfEach } from './postings.ts';
import { coprimeNear } from './stride.ts';
import type { Vectors } from './vectors.ts';

/** Passes over the examples in training. */
const ROUNDS = 2;
/** By how much an example's own entry is to outscore every other. */
const MARGIN = 0.2;
/** The largest step of one correction (the C of passive-aggressive learning). */
const LARGEST_STEP = 0.3;

/** Adds to an entry's weight of each of some features where it has one. Its place in a list is found by halving. */
function shift(postings: Lists, vectors: Lists, from: number, to: number, entry: number, step: number): void {
  for (let at = from; at < to; at++) {
    const feature = vectors.ids[at] as number;
    let low = postings.starts[feature] as number;
    let high = (postings.starts[feature + 1] as number) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = postings.ids[middle] as number;
      if (found === entry) {
        postings.weights[middle] = (postings.weights[middle] as number) + step * (vectors.weights[at] as number);
        break;
      }
      if (found < entry) low = middle + 1;
      else high = middle - 1;
    }
  }
}

/**
 * Sharpens the means by passive-aggressive learning: where an example's own entry does not outscore the best other by the margin,
 * the features they share move from the other to its own. Only weights that the means have are moved, so the lists keep their length.
 */
export function sharpen(postings: Lists, vectors: Vectors): void {
  const entries = vectors.entries.length - 1;
  const count = vectors.importance.length;
  const scores = new Float32Array(entries);
  const ofVector = entryOfEach(vectors);
  // A stride without a common divisor visits each example once, the entries in mixed order, the same on every run.
  const stride = coprimeNear(Math.floor(count * 0.618), count);
  let open = Int32Array.from({ length: count }, (_, turn) => (turn * stride) % count);
  for (let round = 0; round < ROUNDS; round++) {
    // What was learnt with the margin to spare is not looked at again.
    open = open.filter((vector) => {
      const entry = ofVector[vector] as number;
      const from = vectors.starts[vector] as number;
      const to = vectors.starts[vector + 1] as number;
      scores.fill(0);
      scoreInto(scores, postings, vectors, from, to);
      let rival = -1;
      let best = Number.NEGATIVE_INFINITY;
      for (let other = 0; other < entries; other++) {
        const score = scores[other] as number;
        // Exactly nothing: it shares no feature.
        if (score > best && score !== 0 && other !== entry) {
          best = score;
          rival = other;
        }
      }
      const loss = MARGIN - ((scores[entry] as number) - best);
      if (rival < 0 || loss <= 0) return false;
      const step = Math.min(LARGEST_STEP, loss / 2) * (vectors.importance[vector] as number);
      shift(postings, vectors, from, to, entry, step);
      shift(postings, vectors, from, to, rival, -step);
      return true;
    });
  }
}
