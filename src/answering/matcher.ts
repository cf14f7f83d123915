/** A text's features with their weights, for training or for asking. */
export type Features = ReadonlyMap<string, number>;

/** An example of how an entry is asked for, or how it speaks. `weight`: how much it tells (an example question 1). */
export interface Example {
  readonly entry: number;
  readonly features: Features;
  readonly weight: number;
}

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

/** Of one feature only this many entries are visited, those in which it weighs most, so that a question's cost does not follow the corpus. */
const POSTINGS_VISITED = 256;
/** So many entries are compared example by example. */
const COMPARED_CLOSELY = 40;
/** Passes over the examples in training. */
const ROUNDS = 2;
/** By how much an example's own entry is to outscore every other. */
const MARGIN = 0.2;
/** The largest step of one correction (the C of passive-aggressive learning). */
const LARGEST_STEP = 0.3;

interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
  readonly importance: number;
}

interface Postings {
  readonly entries: Int32Array;
  readonly weights: Float32Array;
}

/** Numbers the features of all examples and weighs each by how rare it is. */
function vocabularyOf(examples: readonly Example[]): { ids: Map<string, number>; rarity: Float32Array } {
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
  return { ids, rarity: Float32Array.from(inExamples, (count) => Math.log((1 + examples.length) / (1 + count)) + 0.1) };
}

/** What a feature that no example has weighs: it lengthens the question's vector, which makes it less like everything. */
const unseenRarity = (feature: string): number => (feature.startsWith('c:') ? 1 : 4);

/** A postings list per feature: the entries whose examples have it (the heaviest, in ascending order), weighed as the mean of their examples. */
function meansOf(byEntry: readonly (readonly Vector[])[], featureCount: number): Postings[] {
  const collected: [number, number][][] = Array.from({ length: featureCount }, () => []);
  byEntry.forEach((vectors, entry) => {
    const sum = new Map<number, number>();
    for (const vector of vectors) {
      for (let at = 0; at < vector.ids.length; at++) {
        const id = vector.ids[at] as number;
        sum.set(id, (sum.get(id) ?? 0) + (vector.weights[at] as number) * vector.importance);
      }
    }
    let square = 0;
    for (const value of sum.values()) square += value * value;
    const length = Math.sqrt(square) || 1;
    for (const [id, value] of sum) collected[id]?.push([entry, value / length]);
  });
  return collected.map((list) => {
    const heaviest =
      list.length <= POSTINGS_VISITED ? list : list.sort((a, b) => b[1] - a[1]).slice(0, POSTINGS_VISITED);
    heaviest.sort((a, b) => a[0] - b[0]);
    return {
      entries: Int32Array.from(heaviest, ([entry]) => entry),
      weights: Float32Array.from(heaviest, ([, weight]) => weight),
    };
  });
}

/** Adds up the postings of a vector's features into `scores`, and lists the entries it touched. */
function scoreInto(scores: Float32Array, postings: readonly Postings[], vector: Vector): number[] {
  const touched: number[] = [];
  for (let at = 0; at < vector.ids.length; at++) {
    const { entries, weights } = postings[vector.ids[at] as number] as Postings;
    const weight = vector.weights[at] as number;
    for (let place = 0; place < entries.length; place++) {
      const entry = entries[place] as number;
      if (scores[entry] === 0) touched.push(entry);
      scores[entry] = (scores[entry] as number) + weight * (weights[place] as number);
    }
  }
  return touched;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** The first number from `start` up that has no common divisor with `whole`. */
function coprimeNear(start: number, whole: number): number {
  let stride = Math.max(1, start);
  while (divisor(stride, whole) !== 1) stride++;
  return stride;
}

/** The place of an entry in an ascending list, by halving; -1 if it is not there. */
function placeOf(entries: Int32Array, entry: number): number {
  let low = 0;
  let high = entries.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = entries[middle] as number;
    if (found === entry) return middle;
    if (found < entry) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/**
 * Sharpens the means by passive-aggressive learning: where an example's own entry does not outscore the best other by the margin,
 * the features they share move from the other to its own. Only weights that the means have are moved, so the lists keep their length.
 */
function sharpen(postings: readonly Postings[], byEntry: readonly (readonly Vector[])[]): void {
  const scores = new Float32Array(byEntry.length);
  const examples = byEntry.flatMap((vectors, entry) => vectors.map((vector) => ({ vector, entry })));
  // A stride without a common divisor visits each example once, the entries in mixed order, the same on every run.
  const stride = coprimeNear(Math.floor(examples.length * 0.618), examples.length);
  const shift = (vector: Vector, entry: number, step: number) => {
    for (let at = 0; at < vector.ids.length; at++) {
      const { entries, weights } = postings[vector.ids[at] as number] as Postings;
      const place = placeOf(entries, entry);
      if (place >= 0) weights[place] = (weights[place] as number) + step * (vector.weights[at] as number);
    }
  };
  let open = examples.map((_, turn) => examples[(turn * stride) % examples.length] as (typeof examples)[number]);
  for (let round = 0; round < ROUNDS; round++) {
    // What was learnt with the margin to spare is not looked at again.
    open = open.filter(({ vector, entry }) => {
      const touched = scoreInto(scores, postings, vector);
      let rival = -1;
      let best = Number.NEGATIVE_INFINITY;
      for (const other of touched) {
        if (other !== entry && (scores[other] as number) > best) [rival, best] = [other, scores[other] as number];
      }
      const loss = MARGIN - ((scores[entry] as number) - best);
      for (const other of touched) scores[other] = 0;
      if (rival < 0 || loss <= 0) return false;
      const step = Math.min(LARGEST_STEP, loss / 2) * vector.importance;
      shift(vector, entry, step);
      shift(vector, rival, -step);
      return true;
    });
  }
}

/**
 * A linear matcher over TF-IDF vectors: each entry starts as the mean of its examples, sharpened against the entries it is confused
 * with; the likeliest entries are then compared with each of their examples.
 */
export function trainMatcher(examples: readonly Example[], entries: number): Matcher {
  const { ids, rarity } = vocabularyOf(examples);
  const vectorOf = ({ features, weight }: Pick<Example, 'features' | 'weight'>): Vector => {
    const known: [number, number][] = [];
    let square = 0;
    for (const [feature, value] of features) {
      const id = ids.get(feature);
      const weighed = value * (id === undefined ? unseenRarity(feature) : (rarity[id] as number));
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
  const postings = meansOf(byEntry, ids.size);
  sharpen(postings, byEntry);

  const scores = new Float32Array(entries);
  const question = new Float32Array(ids.size);
  const nearestOf = (entry: number): number => {
    let nearest = 0;
    for (const vector of byEntry[entry] ?? []) {
      let dot = 0;
      for (let at = 0; at < vector.ids.length; at++)
        dot += (question[vector.ids[at] as number] as number) * (vector.weights[at] as number);
      nearest = Math.max(nearest, dot * (0.5 + vector.importance / 2));
    }
    return nearest;
  };
  return {
    match: (features, count, wanted) => {
      const asked = vectorOf({ features, weight: 1 });
      for (let at = 0; at < asked.ids.length; at++) question[asked.ids[at] as number] = asked.weights[at] as number;
      const touched = scoreInto(scores, postings, asked);
      const likely = (wanted ? touched.filter(wanted) : [...touched])
        .sort((a, b) => (scores[b] as number) - (scores[a] as number))
        .slice(0, Math.max(count, COMPARED_CLOSELY))
        .map((entry): Likeness => ({ entry, linear: scores[entry] as number, nearest: nearestOf(entry) }));
      for (const entry of touched) scores[entry] = 0;
      for (const id of asked.ids) question[id] = 0;
      return likely.sort((a, b) => b.nearest + b.linear - (a.nearest + a.linear)).slice(0, count);
    },
  };
}
