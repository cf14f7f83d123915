import { type Consideration, replyTo } from '../answering/answer.ts';
import type { Engine } from '../answering/engine.ts';
import { type Candidate, type Evidence, findCandidates } from '../answering/find.ts';
import { interpret } from '../answering/interpret.ts';
import { plainText } from '../replies/plain.ts';
import type { GoldenQuestion } from './golden.ts';
import { judge } from './judge.ts';

/** A golden question's standing candidates: their evidence, and whether each would pass as the answer; `silence`: whether saying nothing would. */
export interface Lesson {
  readonly candidates: readonly { readonly evidence: Evidence; readonly right: boolean }[];
  readonly silence: boolean;
}

/** Types whose answer takes more than one entry, from which the choice of one cannot be learnt. */
const takesSeveral = (type: string): boolean => type === 'multi' || type === 'compare';

const passes = (engine: Engine, golden: GoldenQuestion, consideration: Consideration): boolean => {
  const reply = replyTo(engine, consideration);
  return (
    judge(golden, {
      outcome: reply.outcome,
      text: plainText(reply),
      sources: reply.citations.map((cite) => cite.source),
    }) === 'pass'
  );
};

/** What a golden question teaches: every candidate is tried as the answer and judged. Undefined if nothing can pass, or everything. */
export function lessonOf(engine: Engine, golden: GoldenQuestion): Lesson | undefined {
  if (takesSeveral(golden.type)) return undefined;
  const { names, spelling, known } = engine.index;
  const interpretation = interpret(golden.question, names, spelling, golden.as_of ?? known.last);
  const found = findCandidates(interpretation, engine.index, { asOf: golden.as_of });
  const standing = found.filter((candidate) => candidate.ruledOut === undefined);
  const silence = golden.expect.outcome.includes('none');
  const tryOne = (candidate: Candidate): boolean => {
    const best = { ...candidate, probability: 1 };
    const common = { answerable: 1, candidates: [best], why: '' };
    const isGap = candidate.profile.entry?.kind === 'gap';
    if (candidate.profile.entry === undefined) return false;
    return passes(engine, golden, {
      text: golden.question,
      interpretation,
      decision: { ...common, outcome: isGap ? 'none' : 'answer', best },
    });
  };
  const candidates = standing
    .filter((candidate) => candidate.profile.entry !== undefined)
    .map((candidate) => ({ evidence: candidate.evidence, right: tryOne(candidate) }));
  const right = candidates.filter((candidate) => candidate.right).length;
  if ((right === 0 && !silence) || (right === candidates.length && silence)) return undefined;
  return { candidates, silence };
}

type Weights = Record<string, number>;

const keysOf = (lessons: readonly Lesson[]): (keyof Evidence)[] =>
  Object.keys(
    lessons.find((lesson) => lesson.candidates.length > 0)?.candidates[0]?.evidence ?? {},
  ) as (keyof Evidence)[];

/**
 * Fits the weights of decide.ts's conditional logit to lessons by gradient descent with an L2 penalty:
 * the right candidates (and silence, where it is right) are to have the probability between them.
 */
export function fit(lessons: readonly Lesson[], { rounds = 4000, rate = 0.5, penalty = 0.0001 } = {}): Weights {
  const keys = keysOf(lessons);
  const weights: Weights = { start: -2, ...Object.fromEntries(keys.map((key) => [key, 0])) };
  const velocity: Weights = Object.fromEntries(Object.keys(weights).map((key) => [key, 0]));
  for (let round = 0; round < rounds; round++) {
    const gradient: Weights = Object.fromEntries(
      Object.keys(weights).map((key) => [key, key === 'start' ? 0 : penalty * (weights[key] as number)]),
    );
    for (const lesson of lessons) {
      const odds = lesson.candidates.map(({ evidence }) => {
        let strength = weights.start as number;
        for (const key of keys) strength += (weights[key] as number) * evidence[key];
        return Math.exp(Math.min(30, strength));
      });
      const all = 1 + odds.reduce((sum, each) => sum + each, 0);
      const rightOdds =
        (lesson.silence ? 1 : 0) +
        lesson.candidates.reduce((sum, { right }, index) => sum + (right ? (odds[index] as number) : 0), 0);
      lesson.candidates.forEach(({ evidence, right }, index) => {
        const each = odds[index] as number;
        const error = (each / all - (right ? each / Math.max(rightOdds, 1e-12) : 0)) / lessons.length;
        gradient.start = (gradient.start as number) + error;
        for (const key of keys) gradient[key] = (gradient[key] as number) + error * evidence[key];
      });
    }
    for (const key of Object.keys(weights)) {
      velocity[key] = 0.9 * (velocity[key] as number) - rate * (gradient[key] as number);
      weights[key] = (weights[key] as number) + (velocity[key] as number);
    }
  }
  return weights;
}
