import { type Lists, startsOf } from './lists.ts';

/** A text's features with their weights, for training or for asking. */
export type Features = ReadonlyMap<string, number>;

/** An example of how an entry is asked for, or how it speaks. `weight`: how much it tells (an example question 1). */
export interface Example {
  readonly entry: number;
  readonly features: Features;
  readonly weight: number;
}

/** The examples in order of their entries (whose examples are from `entries[e]` to `entries[e + 1]`), as weighed features. */
export interface Vectors extends Lists {
  readonly entries: Int32Array;
  readonly importance: Float64Array;
}

/** Numbers the features of all examples, weighs each by how rare it is, and puts the examples in order of their entries. */
export function vectorsOf(
  examples: Iterable<Example>,
  entries: number,
): { vectors: Vectors; features: Map<string, number>; rarity: Float32Array } {
  const features = new Map<string, number>();
  const inExamples: number[] = [];
  const ids: number[] = [];
  const values: number[] = [];
  const ends: number[] = [];
  const ofEntry: number[] = [];
  const importances: number[] = [];
  for (const example of examples) {
    for (const [feature, value] of example.features) {
      let id = features.get(feature);
      if (id === undefined) {
        id = features.size;
        features.set(feature, id);
        inExamples.push(0);
      }
      inExamples[id] = (inExamples[id] as number) + 1;
      ids.push(id);
      values.push(value);
    }
    ends.push(ids.length);
    ofEntry.push(example.entry);
    importances.push(example.weight);
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
    importance: new Float64Array(ends.length),
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
  return { vectors, features, rarity };
}
