import { type Lists, scoreInto } from './matching/lists.ts';
import { meansOf } from './matching/means.ts';
import { sharpen } from './matching/sharpen.ts';
import { type Example, type Features, vectorsOf } from './matching/vectors.ts';

export type { Example, Features } from './matching/vectors.ts';

/** How like a question an entry is: by the trained linear score, and to its nearest example (cosine, 0 to 1). */
export interface Likeness {
  readonly entry: number;
  readonly linear: number;
  readonly nearest: number;
}

export interface Matcher {
  /** The entries most like a question, best first, at most `count`; only those that are `wanted`, if given. */
  readonly match: (features: Features, count: number, wanted?: (entry: number) => boolean) => Likeness[];
}

/** So many entries are compared example by example. */
const COMPARED_CLOSELY = 40;

/** What a feature that no example has weighs: it lengthens the question's vector, which makes it less like everything. */
const unseenRarity = (feature: string): number => (feature.startsWith('c:') ? 1 : 4);

/** The best of all scores that are wanted and not nothing, best first. */
function bestOf(scores: Float32Array, count: number, wanted: ((entry: number) => boolean) | undefined): number[] {
  const best: number[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (let entry = 0; entry < scores.length; entry++) {
    const score = scores[entry] as number;
    if (score === 0 || (best.length === count && score <= least) || (wanted && !wanted(entry))) continue;
    let place = best.length === count ? count - 1 : best.length;
    for (; place > 0 && (scores[best[place - 1] as number] as number) < score; place--) {
      best[place] = best[place - 1] as number;
    }
    best[place] = entry;
    least = scores[best[best.length - 1] as number] as number;
  }
  return best;
}

/**
 * A linear matcher over TF-IDF vectors: each entry starts as the mean of its examples, sharpened against the entries it is confused
 * with; the likeliest entries are then compared with each of their examples.
 */
export function trainMatcher(examples: Iterable<Example>, entries: number): Matcher {
  const { vectors, features: known, rarity } = vectorsOf(examples, entries);
  const postings = meansOf(vectors, known.size);
  sharpen(postings, vectors);

  /** The known features of a question, weighed: a list of vectors with one vector. */
  const askedOf = (features: Features): Lists => {
    const ids: number[] = [];
    const weights: number[] = [];
    let square = 0;
    for (const [feature, value] of features) {
      const id = known.get(feature);
      const weighed = value * (id === undefined ? unseenRarity(feature) : (rarity[id] as number));
      square += weighed * weighed;
      if (id === undefined) continue;
      ids.push(id);
      weights.push(weighed);
    }
    const length = Math.sqrt(square) || 1;
    return {
      starts: Int32Array.of(0, ids.length),
      ids: Int32Array.from(ids),
      weights: Float32Array.from(weights, (weight) => weight / length),
    };
  };
  const scores = new Float32Array(entries);
  const question = new Float32Array(known.size);
  const nearestOf = (entry: number): number => {
    const { starts, ids, weights, importance } = vectors;
    const end = vectors.entries[entry + 1] as number;
    let nearest = 0;
    for (let vector = vectors.entries[entry] as number; vector < end; vector++) {
      let dot = 0;
      const last = starts[vector + 1] as number;
      for (let at = starts[vector] as number; at < last; at++)
        dot += (question[ids[at] as number] as number) * (weights[at] as number);
      nearest = Math.max(nearest, dot * (0.5 + (importance[vector] as number) / 2));
    }
    return nearest;
  };
  return {
    match: (features, count, wanted) => {
      const asked = askedOf(features);
      asked.ids.forEach((id, at) => {
        question[id] = asked.weights[at] as number;
      });
      scores.fill(0);
      scoreInto(scores, postings, asked, 0, asked.ids.length);
      const likely = bestOf(scores, Math.max(count, COMPARED_CLOSELY), wanted).map(
        (entry): Likeness => ({ entry, linear: scores[entry] as number, nearest: nearestOf(entry) }),
      );
      for (const id of asked.ids) question[id] = 0;
      return likely.sort((a, b) => b.nearest + b.linear - (a.nearest + a.linear)).slice(0, count);
    },
  };
}
