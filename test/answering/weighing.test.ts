import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/answering/finding/evidence.ts';
import { ageOf, strengthOf, weightsFor } from '../../src/answering/weighing.ts';
import { WEIGHTS, type Weights } from '../../src/answering/weights.ts';

const knowing = (...examples: number[]) => ({
  questions: new Map(
    examples.map((count, entry) => [`entry-${entry}`, Array.from({ length: count }, (_, at) => `question ${at}`)]),
  ),
});
const keys = Object.keys(WEIGHTS.old) as (keyof Weights)[];

describe('the age of a knowledge', () => {
  it('is by the example questions that the middle entry has', () => {
    expect(ageOf(knowing())).toBe(0);
    expect(ageOf(knowing(8))).toBe(0);
    expect(ageOf(knowing(64))).toBe(1);
    expect(ageOf(knowing(1, 1, 64, 200, 200))).toBe(1);
    expect(ageOf(knowing(4, 4, 4, 200, 200))).toBe(0);
  });

  it('grows with the examples, from 0 to 1', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (one, other) => {
        const [younger, older] = [Math.min(one, other), Math.max(one, other)].map((count) => ageOf(knowing(count)));
        expect(younger).toBeLessThanOrEqual(older as number);
        expect(younger).toBeGreaterThanOrEqual(0);
        expect(older).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the weights for a knowledge', () => {
  it('are those for a young one, those for an old one, or in between', () => {
    expect(weightsFor(knowing(3))).toEqual(WEIGHTS.young);
    expect(weightsFor(knowing(100))).toEqual(WEIGHTS.old);
    const between = weightsFor(knowing(20));
    for (const key of keys) {
      expect(between[key]).toBeGreaterThanOrEqual(Math.min(WEIGHTS.young[key], WEIGHTS.old[key]));
      expect(between[key]).toBeLessThanOrEqual(Math.max(WEIGHTS.young[key], WEIGHTS.old[key]));
    }
  });
});

describe('the strength of evidence', () => {
  it('is the start and what each piece adds', () => {
    const none = Object.fromEntries(
      keys.filter((key) => key !== 'start').map((key) => [key, 0]),
    ) as unknown as Evidence;
    const { old } = WEIGHTS;
    expect(strengthOf(old, none)).toBe(old.start);
    expect(strengthOf(old, { ...none, verbatim: 1 })).toBeCloseTo(old.start + old.verbatim);
  });
});
