import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Evidence } from './finding/evidence.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/**
 * Example questions an entry, of the middle one, up to which a knowledge folder is young and from which it is old: the weights for the
 * one are fitted to 4 to 24, those for the other to a hundred.
 */
const YOUNG = 8;
const OLD = 64;

/** The middle one of some numbers; 0 of none. */
const middleOf = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

/** How well a knowledge knows the questions that it is asked, from 0 (young) to 1 (old), by how many examples its entries have. */
export function ageOf({ questions }: Pick<Knowledge, 'questions'>): number {
  const examples = middleOf([...questions.values()].map((some) => some.length));
  return Math.min(1, Math.max(0, Math.log(Math.max(1, examples) / YOUNG) / Math.log(OLD / YOUNG)));
}

/**
 * The weights of the evidence for a knowledge. What a young one has not heard of says little for or against it, and that an entry seems
 * the likeliest of all says less: so its weights differ from an old one's, and in between they lie in between.
 */
export function weightsFor(knowledge: Pick<Knowledge, 'questions'>): Weights {
  const age = ageOf(knowledge);
  const between = (key: keyof Weights) => (1 - age) * WEIGHTS.young[key] + age * WEIGHTS.old[key];
  return Object.fromEntries(Object.keys(WEIGHTS.old).map((key) => [key, between(key as keyof Weights)])) as Weights;
}

/** The strength of the evidence for a candidate, in log-odds against silence. */
export function strengthOf(weights: Weights, evidence: Evidence): number {
  let strength = weights.start;
  for (const key of Object.keys(evidence) as (keyof Evidence)[]) strength += weights[key] * evidence[key];
  return strength;
}
