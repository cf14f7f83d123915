import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/answering/engine.ts';
import { WEIGHTS } from '../../src/answering/weights.ts';
import { choosesRightly, fitWeights, lessonOf, passRate, weightsModule } from '../../src/evaluation/calibrate.ts';
import { aGolden } from '../support/golden.ts';
import { aClaim, aGap, aKnowledge } from '../support/knowledge.ts';
import { aCandidate as candidate, lessons } from '../support/lessons.ts';

const short = { rounds: 400 };

describe('fitting', () => {
  it('gives weight to evidence that the right candidates have', () => {
    const weights = fitWeights(lessons, short);
    expect(weights.told).toBeGreaterThan(1);
    expect(weights.start).toBeLessThan(0);
    expect(passRate(weights, lessons)).toBe(1);
  });

  it('gives none to evidence that never occurs', () => {
    expect(fitWeights(lessons, short).verbatim).toBe(0);
  });

  it('keeps weights smaller the greater the penalty', () => {
    const free = fitWeights(lessons, { ...short, penalty: 0 });
    expect(fitWeights(lessons, { ...short, penalty: 0.1 }).told).toBeLessThan(free.told);
  });

  it('chooses silence the sooner, the more a wrong answer counts', () => {
    const unsure = [
      { candidates: [candidate(true, { told: 0.5 })], silence: false },
      { candidates: [candidate(false, { told: 0.5 })], silence: true },
    ];
    const strengthAt = (caution: number) => {
      const weights = fitWeights(unsure, { ...short, caution });
      return weights.start + 0.5 * weights.told;
    };
    expect(strengthAt(1)).toBeCloseTo(0, 1);
    expect(strengthAt(3)).toBeLessThan(-0.5);
  });

  it('gives the same weights each time', () => {
    expect(fitWeights(lessons, short)).toEqual(fitWeights(lessons, short));
  });

  it('has a weight for each piece of evidence and the start', () => {
    expect(Object.keys(fitWeights(lessons, { rounds: 1 })).sort()).toEqual(Object.keys(WEIGHTS.old).sort());
  });
});

describe('the choice', () => {
  const weights = { ...fitWeights(lessons, { rounds: 0 }), start: -1, told: 2 };

  it('is the strongest candidate if it is stronger than silence', () => {
    const candidates = [candidate(false, { told: 0.6 }), candidate(true, { told: 0.9 })];
    expect(choosesRightly(weights, { candidates, silence: false })).toBe(true);
  });

  it('is silence if no candidate is stronger', () => {
    const candidates = [candidate(true, { told: 0.4 })];
    expect(choosesRightly(weights, { candidates, silence: false })).toBe(false);
    expect(choosesRightly(weights, { candidates, silence: true })).toBe(true);
    expect(choosesRightly(weights, { candidates: [], silence: true })).toBe(true);
  });
});

describe('a lesson', () => {
  const questions = {
    'offer-4': ['what had the port offered the pilots?', 'what was offered?'],
    'demand-3': ['what do the pilots want?', 'what had the pilots asked for?'],
    'gap-turnout': ['how many pilots voted?'],
  };
  const entries = [aClaim(), aClaim({ id: 'demand-3', statement: 'The pilots want £3 million.', figures: [] }), aGap()];
  const engine = createEngine(aKnowledge({ entries, questions }));

  it('says of every standing candidate whether it would pass as the answer', () => {
    const lesson = lessonOf(engine, aGolden());
    expect(lesson?.silence).toBe(false);
    expect(lesson?.candidates.filter(({ right }) => right)).toHaveLength(1);
    expect(lesson?.candidates.find(({ right }) => right)?.evidence.nearest).toBeCloseTo(1);
    expect(lesson?.candidates.some(({ right }) => !right)).toBe(true);
  });

  it('takes a gap and silence for right where there must be no answer', () => {
    const lesson = lessonOf(engine, aGolden({ outcome: ['none'] }, { question: 'how many pilots voted?' }));
    expect(lesson?.silence).toBe(true);
    expect(lesson?.candidates.every(({ evidence, right }) => right === (evidence.gap === 1))).toBe(true);
  });

  it('is none where nothing can pass', () => {
    expect(lessonOf(engine, aGolden({ must_all: ['nobody says this'] }))).toBeUndefined();
  });

  it('is none where the answer takes several entries', () => {
    expect(lessonOf(engine, aGolden({}, { type: 'multi' }))).toBeUndefined();
  });
});

describe('the module of weights', () => {
  it('has every weight to two places, as it is formatted in the source', () => {
    const text = weightsModule({ ...WEIGHTS, young: { ...WEIGHTS.young, start: 0.333, told: -3.8 } });
    expect(text).toContain('    start: 0.33,\n');
    expect(text).toContain('    told: -3.8,\n');
    expect(text.match(/^ {4}\w+: -?[\d.]+,$/gm)).toHaveLength(2 * Object.keys(WEIGHTS.old).length);
  });
});
