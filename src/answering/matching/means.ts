import { type Lists, startsOf } from './lists.ts';
import type { Vectors } from './vectors.ts';

/** Of one feature only this many entries are visited, those in which it weighs most, so that a question's cost does not follow the corpus. */
const POSTINGS_VISITED = 256;

/** A list per feature: the entries whose examples have it (the heaviest, in ascending order), weighed as the mean of their examples. */
export function meansOf(vectors: Vectors, featureCount: number): Lists {
  const means: { feature: number; entry: number; weight: number }[] = [];
  const counts = new Int32Array(featureCount);
  const sums = new Float64Array(featureCount);
  for (let entry = 0; entry + 1 < vectors.entries.length; entry++) {
    const had: number[] = [];
    for (let vector = vectors.entries[entry] as number; vector < (vectors.entries[entry + 1] as number); vector++) {
      const importance = vectors.importance[vector] as number;
      for (let at = vectors.starts[vector] as number; at < (vectors.starts[vector + 1] as number); at++) {
        const id = vectors.ids[at] as number;
        if (sums[id] === 0) had.push(id);
        sums[id] = (sums[id] as number) + (vectors.weights[at] as number) * importance;
      }
    }
    let square = 0;
    for (const id of had) square += (sums[id] as number) ** 2;
    const length = Math.sqrt(square) || 1;
    for (const id of had) {
      means.push({ feature: id, entry, weight: (sums[id] as number) / length });
      counts[id] = (counts[id] as number) + 1;
      sums[id] = 0;
    }
  }
  return heaviestOf(means, counts);
}

/** The means as a list per feature, in each the heaviest. */
function heaviestOf(
  means: readonly { readonly feature: number; readonly entry: number; readonly weight: number }[],
  counts: Int32Array,
): Lists {
  const starts = startsOf(counts.map((count) => Math.min(count, POSTINGS_VISITED)));
  const next = starts.slice();
  const lists = {
    starts,
    ids: new Int32Array(starts.at(-1) as number),
    weights: new Float32Array(starts.at(-1) as number),
  };
  const put = (feature: number, entry: number, weight: number) => {
    const place = next[feature] as number;
    lists.ids[place] = entry;
    lists.weights[place] = weight;
    next[feature] = place + 1;
  };
  const long = new Map<number, [entry: number, weight: number][]>();
  for (const { feature, entry, weight } of means) {
    if ((counts[feature] as number) <= POSTINGS_VISITED) put(feature, entry, weight);
    else {
      const list = long.get(feature);
      if (list) list.push([entry, weight]);
      else long.set(feature, [[entry, weight]]);
    }
  }
  for (const [feature, list] of long) {
    const heaviest = list.sort((a, b) => b[1] - a[1]).slice(0, POSTINGS_VISITED);
    for (const [entry, weight] of heaviest.sort((a, b) => a[0] - b[0])) put(feature, entry, weight);
  }
  return lists;
}
