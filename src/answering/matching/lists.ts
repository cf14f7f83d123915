/** Lists one after another in flat arrays, list `n` from `starts[n]` to `starts[n + 1]`: what memory is read fastest as. */
export interface Lists {
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

/** Where lists of these lengths start, and where the last ends. */
export function startsOf(lengths: Int32Array): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at++) starts[at + 1] = (starts[at] as number) + (lengths[at] as number);
  return starts;
}

/** Adds up the lists of some features (those of `vectors` from one place to another) into `scores`. */
export function scoreInto(
  scores: Float32Array,
  lists: Lists,
  vectors: Pick<Lists, 'ids' | 'weights'>,
  from: number,
  to: number,
): void {
  const { starts, ids, weights } = lists;
  for (let at = from; at < to; at++) {
    const feature = vectors.ids[at] as number;
    const weight = vectors.weights[at] as number;
    const end = starts[feature + 1] as number;
    for (let place = starts[feature] as number; place < end; place++) {
      const entry = ids[place] as number;
      scores[entry] = (scores[entry] as number) + weight * (weights[place] as number);
    }
  }
}
