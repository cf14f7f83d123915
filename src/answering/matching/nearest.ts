import { type Lists, startsOf } from './lists.ts';
import type { Postings } from './postings.ts';
import type { Vectors, Weighed } from './vectors.ts';

/** The likeness (cosine, 0 to 1) of a question to the nearest example of each of some entries. */
export type NearestFinder = (question: Weighed, entries: readonly number[]) => number[];

/** An example that tells less is as much less like any question, but never by more than half. */
const LEAST_LIKENESS = 0.5;

/** What an example that names somebody else than the question does is still like it. */
const OF_ANOTHER = 0.7;

/** Of the examples: which are each entry's, how much each tells, and the features that are names in it. */
export interface ComparedExamples extends Pick<Vectors, 'entries' | 'importance'> {
  readonly names: Pick<Lists, 'starts' | 'ids'>;
}

/** The features of each example that are names. */
export function namesOf({ starts, ids }: Lists, isName: ReadonlySet<number>): Pick<Lists, 'starts' | 'ids'> {
  const found = Array.from({ length: starts.length - 1 }, (_, example) =>
    ids.subarray(starts[example], starts[example + 1]).filter((id) => isName.has(id)),
  );
  return {
    starts: startsOf(Int32Array.from(found, (each) => each.length)),
    ids: Int32Array.from(found.flatMap((each) => [...each])),
  };
}

/** Makes a {@link NearestFinder}. It goes by the question's features, not through the examples: most share nothing with it. */
export function nearestFinder(
  postings: Postings,
  { entries: examplesOf, importance, names }: ComparedExamples,
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

  const asked = new Uint8Array(starts.length);
  const namesAnother = (example: number): boolean => {
    for (let at = names.starts[example] as number; at < (names.starts[example + 1] as number); at++)
      if (asked[names.ids[at] as number] === 0) return true;
    return false;
  };

  const takeNearest = (entry: number): number => {
    let nearest = 0;
    const end = examplesOf[entry + 1] as number;
    for (let example = examplesOf[entry] as number; example < end; example++) {
      const likeness = (products[example] as number) * (share[example] as number);
      if (likeness > nearest) nearest = Math.max(nearest, namesAnother(example) ? OF_ANOTHER * likeness : likeness);
      products[example] = 0;
    }
    return nearest;
  };

  return (question, entries) => {
    for (const entry of entries) wanted[entry] = 1;
    multiply(question);
    for (const entry of entries) wanted[entry] = 0;
    for (const id of question.ids) asked[id] = 1;
    const nearest = entries.map(takeNearest);
    for (const id of question.ids) asked[id] = 0;
    return nearest;
  };
}
