/** A text's features with their weights, for training or for asking. */
export type Features = ReadonlyMap<string, number>;

/** An example of how an entry is asked for, or how it speaks. `weight`: how much it tells (an example question 1). */
export interface Example {
  readonly entry: number;
  readonly features: Features;
  readonly weight: number;
}

/** How like a question an entry is: to all of its examples together, and to the nearest one (both cosines, 0 to 1). */
export interface Likeness {
  readonly entry: number;
  readonly centroid: number;
  readonly nearest: number;
}

export interface Matcher {
  /** The entries most like a question, best first, at most `count`; only those that are `wanted`, if given. */
  readonly match: (features: Features, count: number, wanted?: (entry: number) => boolean) => Likeness[];
}

/** Of one feature only this many entries are visited, the heaviest first, so that a question's cost does not follow the corpus. */
const POSTINGS_VISITED = 256;
/** So many entries are compared example by example. */
const COMPARED_CLOSELY = 40;

interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
  readonly importance: number;
}

/**
 * A linear matcher over TF-IDF vectors: each entry is the mean of its examples (a postings list per feature, heaviest first),
 * and the likeliest entries are then compared with each of their examples.
 */
export function trainMatcher(examples: readonly Example[], entries: number): Matcher {
  const ids = new Map<string, number>();
  const inExamples: number[] = [];
  for (const { features } of examples) {
    for (const feature of features.keys()) {
      let id = ids.get(feature);
      if (id === undefined) {
        id = ids.size;
        ids.set(feature, id);
        inExamples.push(0);
      }
      inExamples[id] = (inExamples[id] as number) + 1;
    }
  }
  const rarity = Float32Array.from(inExamples, (count) => Math.log((1 + examples.length) / (1 + count)) + 0.1);

  const vectorOf = ({ features, weight }: Pick<Example, 'features' | 'weight'>): Vector => {
    const known: [number, number][] = [];
    let square = 0;
    for (const [feature, value] of features) {
      const id = ids.get(feature);
      // An unseen feature still lengthens the vector: what a question says that nothing knows makes it less like everything.
      const weighed = value * (id === undefined ? (feature.startsWith('c:') ? 1 : 4) : (rarity[id] as number));
      square += weighed * weighed;
      if (id !== undefined) known.push([id, weighed]);
    }
    const length = Math.sqrt(square) || 1;
    return {
      ids: Int32Array.from(known, ([id]) => id),
      weights: Float32Array.from(known, ([, weighed]) => weighed / length),
      importance: weight,
    };
  };

  const byEntry: Vector[][] = Array.from({ length: entries }, () => []);
  for (const example of examples) byEntry[example.entry]?.push(vectorOf(example));

  const collected: [number, number][][] = Array.from({ length: ids.size }, () => []);
  byEntry.forEach((vectors, entry) => {
    const sum = new Map<number, number>();
    for (const vector of vectors) {
      vector.ids.forEach((id, index) => {
        sum.set(id, (sum.get(id) ?? 0) + (vector.weights[index] as number) * vector.importance);
      });
    }
    let square = 0;
    for (const value of sum.values()) square += value * value;
    const length = Math.sqrt(square) || 1;
    for (const [id, value] of sum) collected[id]?.push([entry, value / length]);
  });
  const postings = collected.map((list) => {
    const heaviest = list.sort((a, b) => b[1] - a[1]).slice(0, POSTINGS_VISITED);
    return {
      entries: Int32Array.from(heaviest, ([entry]) => entry),
      weights: Float32Array.from(heaviest, ([, weight]) => weight),
    };
  });

  const scores = new Float32Array(entries);
  const question = new Float32Array(ids.size);
  return {
    match: (features, count, wanted) => {
      const asked = vectorOf({ features, weight: 1 });
      const touched: number[] = [];
      asked.ids.forEach((id, index) => {
        const weight = asked.weights[index] as number;
        question[id] = weight;
        const list = postings[id];
        if (!list) return;
        for (let at = 0; at < list.entries.length; at++) {
          const entry = list.entries[at] as number;
          if (scores[entry] === 0) touched.push(entry);
          scores[entry] = (scores[entry] as number) + weight * (list.weights[at] as number);
        }
      });
      const close = (wanted ? touched.filter(wanted) : [...touched])
        .sort((a, b) => (scores[b] as number) - (scores[a] as number))
        .slice(0, Math.max(count, COMPARED_CLOSELY));
      const result = close.map((entry): Likeness => {
        let nearest = 0;
        for (const vector of byEntry[entry] ?? []) {
          let dot = 0;
          for (let at = 0; at < vector.ids.length; at++)
            dot += (question[vector.ids[at] as number] as number) * (vector.weights[at] as number);
          nearest = Math.max(nearest, dot * Math.min(1, 0.5 + vector.importance / 2));
        }
        return { entry, centroid: scores[entry] as number, nearest };
      });
      for (const entry of touched) scores[entry] = 0;
      for (const id of asked.ids) question[id] = 0;
      return result.sort((a, b) => b.nearest + b.centroid - (a.nearest + a.centroid)).slice(0, count);
    },
  };
}
