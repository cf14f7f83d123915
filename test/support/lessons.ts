import type { Evidence } from '../../src/answering/finding/evidence.ts';
import { WEIGHTS } from '../../src/answering/weights.ts';
import type { Lesson } from '../../src/evaluation/calibrate.ts';

const nothing = Object.fromEntries(
  Object.keys(WEIGHTS.old)
    .filter((key) => key !== 'start')
    .map((key) => [key, 0]),
) as unknown as Evidence;

/** A candidate of a lesson with some evidence, the rest nothing. */
export const aCandidate = (right: boolean, evidence: Partial<Evidence>) => ({
  right,
  evidence: { ...nothing, ...evidence },
});

/** Lessons in which a candidate is right if it tells much, and silence is where none does. */
export const lessons: readonly Lesson[] = Array.from({ length: 20 }, (_, index) =>
  index % 2 === 0
    ? {
        candidates: [aCandidate(true, { told: 0.9, gap: 0.5 }), aCandidate(false, { told: 0.1, gap: 0.5 })],
        silence: false,
      }
    : { candidates: [aCandidate(false, { told: 0.2, gap: 0.5 })], silence: true },
);
