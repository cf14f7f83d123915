import type { Candidate, Evidence } from './find.ts';

/** How much each piece of evidence moves the odds that a candidate is the answer (log-odds), with the starting odds. */
export const WEIGHTS: Readonly<Record<keyof Evidence | 'start', number>> = {
  start: -4,
  nearest: 4,
  centroid: 2,
  coverage: 4,
  unheard: -3,
  namesMissing: -1.5,
  groupsMissing: -0.7,
  topicsMissing: -0.7,
  otherDate: -1,
  numbersHeld: 1,
  numbersMissing: -1,
  verbatim: 2,
  kind: 0.5,
};

/** What is decided by; probabilities from 0 to 1. */
export const THRESHOLDS = {
  /** From here a candidate is given as the answer. */
  answer: 0.5,
  /** From here, with a rival this near, the asker is asked which is meant. */
  clarify: 0.38,
  rival: 0.06,
  /** From here a gap is named as what the sources do not say. */
  gap: 0.35,
  /** From here a candidate that is not the answer is worth showing as the nearest. */
  nearby: 0.12,
} as const;

/** A candidate with the probability that it answers the question. */
export interface Weighed extends Candidate {
  readonly probability: number;
}

export type Decision =
  | {
      readonly outcome: 'answer' | 'none' | 'command';
      readonly best: Weighed | undefined;
      readonly candidates: readonly Weighed[];
      readonly why: string;
    }
  | {
      readonly outcome: 'clarify';
      readonly best: Weighed;
      readonly options: readonly Weighed[];
      readonly candidates: readonly Weighed[];
      readonly why: string;
    };

/** The probability that evidence like this belongs to the answer, by logistic regression. */
export function probabilityOf(evidence: Evidence): number {
  let odds = WEIGHTS.start;
  for (const key of Object.keys(evidence) as (keyof Evidence)[]) odds += WEIGHTS[key] * evidence[key];
  return 1 / (1 + Math.exp(-odds));
}

/** Weighs the candidates and decides: the one place where it is settled what is said. */
export function decide(candidates: readonly Candidate[]): Decision {
  const weighed = candidates
    .map((candidate): Weighed => ({ ...candidate, probability: probabilityOf(candidate.evidence) }))
    .sort(
      (a, b) => Number(a.ruledOut !== undefined) - Number(b.ruledOut !== undefined) || b.probability - a.probability,
    );
  const standing = weighed.filter((candidate) => candidate.ruledOut === undefined);
  const best = standing[0];
  if (!best) {
    return {
      outcome: 'none',
      best: undefined,
      candidates: weighed,
      why: weighed.length === 0 ? 'nothing is like the question' : 'every candidate is ruled out',
    };
  }
  if (best.probability >= THRESHOLDS.answer) {
    if (best.profile.entry === undefined)
      return { outcome: 'command', best, candidates: weighed, why: `${best.profile.id} answers it` };
    if (best.profile.entry.kind === 'gap')
      return { outcome: 'none', best, candidates: weighed, why: 'it is known that the sources do not say' };
    return { outcome: 'answer', best, candidates: weighed, why: `${best.profile.id} is likely enough` };
  }
  const answers = standing.filter((candidate) => candidate.profile.entry && candidate.profile.entry.kind !== 'gap');
  const rivals = answers.filter((candidate) => best.probability - candidate.probability <= THRESHOLDS.rival);
  if (best.probability >= THRESHOLDS.clarify && rivals.length > 1) {
    return {
      outcome: 'clarify',
      best,
      options: rivals.slice(0, 4),
      candidates: weighed,
      why: 'several entries are about as likely',
    };
  }
  return {
    outcome: 'none',
    best,
    candidates: weighed,
    why: `the best candidate is not likely enough (under ${THRESHOLDS.answer})`,
  };
}
