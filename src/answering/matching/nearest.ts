import type { Postings } from './postings.ts';
import type { Vectors, Weighed } from './vectors.ts';

/** The likeness (cosine, 0 to 1) of a question to the nearest example of each of some entries. */
export type NearestFinder = (question: Weighed, entries: readonly number[]) => number[];

/** An example that tells less is as much less like any question, but never by more than half. */
const LEAST_LIKENESS = 0.5;

/** Makes a {@link NearestFinder}. It goes by the question's features, not through the examples: most share nothing with it. */
export function nearestFinder(
  postings: Postings,
  { entries: examplesOf, importance }: Pick<Vectors, 'entries' | 'importance'>,
): NearestFinder {
  const { starts, ids, within, examples } = postings;
  const share = importance.map((weight) => LEAST_LIKENESS + (1 - LEAST_LIKENESS) * weight);
  // Nothing but noughts between two questions.
  const wanted = new Uint8Array(examplesOf.length);
  const products = new Float32Array(importance.length);

  const multiply = (question: Weighed): void => {
    for (let at = 0; at < question.ids.length; at++) {
      const feature = question.ids[at] as number;
      const weight = question.weights[at] as number;
      const end = starts[feature + 1] as number;
      for (let place = starts[feature] as number; place < end; place++) {
        if (wanted[ids[place] as number] === 0) continue;
        const last = within[place + 1] as number;
        for (let of = within[place] as number; of < last; of++) {
          const example = examples.ids[of] as number;
          products[example] = (products[example] as number) + weight * (examples.weights[of] as number);
        }
      }
    }
  };

  const takeNearest = (entry: number): number => {
    let nearest = 0;
    const end = examplesOf[entry + 1] as number;
    for (let example = examplesOf[entry] as number; example < end; example++) {
      nearest = Math.max(nearest, (products[example] as number) * (share[example] as number));
      products[example] = 0;
    }
    return nearest;
  };

  return (question, entries) => {
    for (const entry of entries) wanted[entry] = 1;
    multiply(question);
    for (const entry of entries) wanted[entry] = 0;
    return entries.map(takeNearest);
  };
}
