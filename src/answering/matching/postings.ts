import { type Lists, startsOf } from './lists.ts';
import type { Vectors } from './vectors.ts';

/** A list of more entries than this is long: it is cut to those in which the feature weighs most, so that a question's cost does not follow the corpus. */
const LONGEST = 128;
/**
 * Of so few entries all together, a long list is filled instead with those that lack the feature: so common a feature tells of every
 * entry whether it is asked for with it, and to learn that it is not, there must be a weight.
 */
const FEW_ENTRIES = 512;

/** A list per feature: the entries whose examples have it, in ascending order, weighed as the mean of their examples. */
export interface Postings extends Lists {
  /** The examples behind each place of the lists, from one number to the next, in `examples`. */
  readonly within: Int32Array;
  readonly examples: { readonly ids: Int32Array; readonly weights: Float32Array };
}

/** The vectors by feature instead of by example: a list per feature of the examples that have it, in order. */
function transposed(vectors: Vectors, featureCount: number): Lists {
  const lengths = new Int32Array(featureCount);
  for (const id of vectors.ids) lengths[id] = (lengths[id] as number) + 1;
  const starts = startsOf(lengths);
  const next = starts.slice();
  const ids = new Int32Array(vectors.ids.length);
  const weights = new Float32Array(vectors.ids.length);
  for (let vector = 0; vector + 1 < vectors.starts.length; vector++) {
    for (let at = vectors.starts[vector] as number; at < (vectors.starts[vector + 1] as number); at++) {
      const feature = vectors.ids[at] as number;
      const place = next[feature] as number;
      ids[place] = vector;
      weights[place] = vectors.weights[at] as number;
      next[feature] = place + 1;
    }
  }
  return { starts, ids, weights };
}

/** The entry that each example is of. */
export function entryOfEach({ entries, importance }: Vectors): Int32Array {
  const ofEach = new Int32Array(importance.length);
  for (let entry = 0; entry + 1 < entries.length; entry++) ofEach.fill(entry, entries[entry], entries[entry + 1]);
  return ofEach;
}

/** A place in a feature's list for every entry that has it, weighed as the sum of its examples. */
function sumsOf(examples: Lists, { importance }: Vectors, ofEach: Int32Array): Omit<Postings, 'examples'> {
  const starts = new Int32Array(examples.starts.length);
  const ids: number[] = [];
  const weights: number[] = [];
  const within: number[] = [];
  for (let feature = 0; feature + 1 < examples.starts.length; feature++) {
    let before = -1;
    for (let at = examples.starts[feature] as number; at < (examples.starts[feature + 1] as number); at++) {
      const vector = examples.ids[at] as number;
      const entry = ofEach[vector] as number;
      const weight = (examples.weights[at] as number) * (importance[vector] as number);
      if (entry === before) weights[weights.length - 1] = (weights.at(-1) as number) + weight;
      else {
        ids.push(entry);
        weights.push(weight);
        within.push(at);
        before = entry;
      }
    }
    starts[feature + 1] = ids.length;
  }
  within.push(examples.ids.length);
  return { starts, ids: Int32Array.from(ids), weights: Float32Array.from(weights), within: Int32Array.from(within) };
}

/** Divides the weights by the length of their entry's vector. */
function normalise({ ids, weights }: Pick<Lists, 'ids' | 'weights'>, entries: number): void {
  const squares = new Float64Array(entries);
  for (let place = 0; place < ids.length; place++) {
    const entry = ids[place] as number;
    squares[entry] = (squares[entry] as number) + (weights[place] as number) ** 2;
  }
  for (let place = 0; place < ids.length; place++)
    weights[place] = (weights[place] as number) / (Math.sqrt(squares[ids[place] as number] as number) || 1);
}

/** The least weight with which an entry stays in a list. */
const leastKept = (weights: Float32Array, from: number, to: number): number =>
  to - from <= LONGEST ? 0 : (weights.slice(from, to).sort()[to - from - LONGEST] as number);

/** Cuts each list to its heaviest entries; what stays moves up in the same arrays. */
function cutToHeaviest({ starts, ids, weights, within, examples }: Postings): Postings {
  let place = 0;
  let example = 0;
  let from = 0;
  for (let feature = 0; feature + 1 < starts.length; feature++) {
    const to = starts[feature + 1] as number;
    const least = leastKept(weights, from, to);
    const full = place + LONGEST;
    for (let at = from; at < to && place < full; at++) {
      if ((weights[at] as number) < least) continue;
      const [first, last] = [within[at] as number, within[at + 1] as number];
      examples.ids.copyWithin(example, first, last);
      examples.weights.copyWithin(example, first, last);
      ids[place] = ids[at] as number;
      weights[place] = weights[at] as number;
      within[place] = example;
      example += last - first;
      place++;
    }
    starts[feature + 1] = place;
    from = to;
  }
  within[place] = example;
  return {
    starts,
    ids: ids.slice(0, place),
    weights: weights.slice(0, place),
    within: within.slice(0, place + 1),
    examples: { ids: examples.ids.slice(0, example), weights: examples.weights.slice(0, example) },
  };
}

/** Gives each long list all entries, those that lack the feature with no weight yet and no examples. */
function filled(postings: Postings, entries: number): Postings {
  const lengths = new Int32Array(postings.starts.length - 1);
  for (let feature = 0; feature < lengths.length; feature++) {
    const length = (postings.starts[feature + 1] as number) - (postings.starts[feature] as number);
    lengths[feature] = length > LONGEST ? entries : length;
  }
  const starts = startsOf(lengths);
  const places = starts[starts.length - 1] as number;
  const ids = new Int32Array(places);
  const weights = new Float32Array(places);
  const within = new Int32Array(places + 1);
  for (let feature = 0; feature < lengths.length; feature++) {
    let from = postings.starts[feature] as number;
    const end = postings.starts[feature + 1] as number;
    const start = starts[feature] as number;
    const full = lengths[feature] !== end - from;
    for (let at = start; at < (starts[feature + 1] as number); at++) {
      const entry = full ? at - start : (postings.ids[from] as number);
      const has = from < end && postings.ids[from] === entry;
      ids[at] = entry;
      within[at] = postings.within[from] as number;
      if (has) weights[at] = postings.weights[from++] as number;
    }
  }
  within[places] = postings.within[postings.ids.length] as number;
  return { ...postings, starts, ids, weights, within };
}

/** The lists of all features: the mean of each entry's examples, of length 1 before long lists are cut or filled. */
export function postingsOf(vectors: Vectors, featureCount: number): Postings {
  const entries = vectors.entries.length - 1;
  const examples = transposed(vectors, featureCount);
  const sums = sumsOf(examples, vectors, entryOfEach(vectors));
  normalise(sums, entries);
  return entries > FEW_ENTRIES ? cutToHeaviest({ ...sums, examples }) : filled({ ...sums, examples }, entries);
}
