import { coprimeNear } from './stride.ts';
import type { Vectors, Weighed } from './vectors.ts';

/** A linear classifier of questions: by their features, whether they are of the kind that no source answers. */
export interface Silence {
  /** By feature. */
  readonly weights: Float32Array;
  readonly bias: number;
}

/** Passes over the examples, the step of the first (later ones are smaller), and the pull of the weights to 0. */
const ROUNDS = 2;
const RATE = 1;
const DECAY = 0.00002;

const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** The probability (0 to 1) that a question of these features is of the kind that no source answers. */
export function silenceOf({ weights, bias }: Silence, { ids, weights: values }: Weighed): number {
  let logit = bias;
  for (let at = 0; at < ids.length; at++) logit += (weights[ids[at] as number] as number) * (values[at] as number);
  return sigmoid(logit);
}

/**
 * Learns from all examples which words tell a question that is known not to be answered from one that is, whatever entry it is of
 * ("turnout", "how much is he paid"): logistic regression by stochastic gradient descent, both kinds weighing the same.
 * @param isSilent whether the entry of a number is one of what the sources do not say.
 */
export function learnSilence(vectors: Vectors, featureCount: number, isSilent: (entry: number) => boolean): Silence {
  const { starts, ids, weights: values, entries } = vectors;
  const count = vectors.importance.length;
  const silent = new Uint8Array(count);
  for (let entry = 0; entry + 1 < entries.length; entry++)
    if (isSilent(entry)) silent.fill(1, entries[entry], entries[entry + 1]);
  const silentCount = silent.reduce((sum, each) => sum + each, 0);
  if (silentCount === 0 || silentCount === count) return { weights: new Float32Array(featureCount), bias: 0 };
  const balance = [count / (2 * (count - silentCount)), count / (2 * silentCount)] as const;
  const weights = new Float32Array(featureCount);
  let bias = 0;
  // A stride that shares no divisor with the count visits each example once, entries in mixed order, the same on every run.
  const stride = coprimeNear(Math.floor(count * 0.618), count);
  for (let round = 0; round < ROUNDS; round++) {
    const rate = RATE / (1 + round);
    for (let turn = 0; turn < count; turn++) {
      const example = (turn * stride) % count;
      const [from, to] = [starts[example] as number, starts[example + 1] as number];
      let logit = bias;
      for (let at = from; at < to; at++) logit += (weights[ids[at] as number] as number) * (values[at] as number);
      const label = silent[example] as 0 | 1;
      const step = rate * balance[label] * (label - sigmoid(logit));
      bias += 0.1 * step;
      for (let at = from; at < to; at++) {
        const id = ids[at] as number;
        const weight = weights[id] as number;
        weights[id] = weight + step * (values[at] as number) - DECAY * weight;
      }
    }
  }
  return { weights, bias };
}
