import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../src/evaluation/calibrate.ts';
import { crossValidateThresholds, thresholdsText } from '../../src/evaluation/thresholds.ts';
import { aCandidate as candidate, lessons } from '../support/lessons.ts';

const short = { rounds: 400 };
const taught = lessons.map((lesson) => [lesson]);

describe('a threshold for answering', () => {
  it('is judged by other lessons than those fitted to', () => {
    expect(crossValidateThresholds(taught, 5, [0.5], short)).toEqual([{ threshold: 0.5, right: 1, wrong: 0 }]);
    // Each half teaches the opposite of the other.
    const contrary = [true, false].map(
      (right): Lesson => ({ candidates: [candidate(right, { told: 1 })], silence: !right }),
    );
    const apart = contrary.map((lesson) => [lesson]);
    expect(crossValidateThresholds(apart, 2, [0.5], short)).toEqual([{ threshold: 0.5, right: 0, wrong: 0.5 }]);
  });

  it('is not judged by lessons of a question that was fitted to', () => {
    const [answered, silent] = [lessons[0] as Lesson, lessons[1] as Lesson];
    const untaught = crossValidateThresholds(
      [
        [answered, answered],
        [silent, silent],
      ],
      2,
      [0.5],
      short,
    );
    expect(untaught).toEqual([{ threshold: 0.5, right: 0, wrong: expect.any(Number) }]);
  });

  it('never reached is silence, and reached by everything never is', () => {
    const [always, never] = crossValidateThresholds(taught, 5, [0, 1.1], short);
    const silent = lessons.filter(({ silence }) => silence).length / lessons.length;
    expect(never).toEqual({ threshold: 1.1, right: silent, wrong: 0 });
    expect((always?.right ?? 0) + (always?.wrong ?? 0)).toBeCloseTo(1);
  });

  it('is shown with what comes of it, a line each', () => {
    expect(thresholdsText([{ threshold: 0.5, right: 0.875, wrong: 0.0625 }])).toBe(
      '      right  answered wrongly\n0.50  87.5%              6.3%',
    );
  });
});
