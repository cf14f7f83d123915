import type { Analysed } from '../interpretation/analyse.ts';
import type { Features } from './features.ts';
import { type Lists, startsOf } from './lists.ts';
import type { Example } from './matcher.ts';

/** Features by number with their weights: one vector. */
export type Weighed = Pick<Lists, 'ids' | 'weights'>;

/** The examples in order of their entries (whose examples are from `entries[e]` to `entries[e + 1]`), as weighed features. */
export interface Vectors extends Lists {
  readonly entries: Int32Array;
  readonly importance: Float32Array;
}

/** Weighs the features of all examples by how rare each is, and puts the examples in order of their entries. */
export function vectorsOf(
  examples: Iterable<Example>,
  entries: number,
  featuresOf: (text: Analysed) => Features,
): { readonly vectors: Vectors; readonly rarity: Float32Array } {
  const inExamples: number[] = [];
  const ids: number[] = [];
  const values: number[] = [];
  const ends: number[] = [];
  const ofEntry: number[] = [];
  const importances: number[] = [];
  for (const { text, entry, weight } of examples) {
    const features = featuresOf(text);
    for (let at = 0; at < features.ids.length; at++) {
      const id = features.ids[at] as number;
      while (inExamples.length <= id) inExamples.push(0);
      inExamples[id] = (inExamples[id] as number) + 1;
      ids.push(id);
      values.push(features.weights[at] as number);
    }
    ends.push(ids.length);
    ofEntry.push(entry);
    importances.push(weight);
  }
  const rarity = Float32Array.from(inExamples, (count) => Math.log((1 + ends.length) / (1 + count)) + 0.1);

  const perEntry = new Int32Array(entries);
  for (const entry of ofEntry) perEntry[entry] = (perEntry[entry] as number) + 1;
  const starts = startsOf(perEntry);
  const next = starts.slice();
  const order = new Int32Array(ends.length);
  ofEntry.forEach((entry, example) => {
    order[next[entry] as number] = example;
    next[entry] = (next[entry] as number) + 1;
  });
  const vectors = {
    starts: new Int32Array(ends.length + 1),
    ids: new Int32Array(ids.length),
    weights: new Float32Array(ids.length),
    entries: starts,
    importance: new Float32Array(ends.length),
  };
  let to = 0;
  order.forEach((example, at) => {
    const from = example === 0 ? 0 : (ends[example - 1] as number);
    const end = ends[example] as number;
    let square = 0;
    for (let place = from; place < end; place++) {
      const weighed = (values[place] as number) * (rarity[ids[place] as number] as number);
      square += weighed * weighed;
    }
    const length = Math.sqrt(square) || 1;
    for (let place = from; place < end; place++, to++) {
      const id = ids[place] as number;
      vectors.ids[to] = id;
      vectors.weights[to] = ((values[place] as number) * (rarity[id] as number)) / length;
    }
    vectors.starts[at + 1] = to;
    vectors.importance[at] = importances[example] as number;
  });
  return { vectors, rarity };
}
