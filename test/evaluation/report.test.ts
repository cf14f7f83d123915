import { describe, expect, it } from 'vitest';
import {
  failuresText,
  type Result,
  reliabilityOf,
  reportText,
  resultOf,
  tallyOf,
} from '../../src/evaluation/report.ts';
import { aGolden, aJudged } from '../support/golden.ts';

/** A result of {@link aGolden} and {@link aJudged}, some of both replaced. */
const aResult = (
  golden: Parameters<typeof aGolden>[1] & { readonly outcome?: 'answer' | 'none' } = {},
  reply: Partial<Result['reply']> = {},
): Result => {
  const { outcome = 'answer', ...rest } = golden;
  return resultOf(aGolden({ outcome: [outcome] }, rest), { ...aJudged(), entries: ['offer-4'], score: 0.95, ...reply });
};

const pass = aResult();
const wrong = aResult({ outcome: 'none' });
const missed = aResult({ type: 'quote' }, { outcome: 'none', text: 'The sources do not say.', entries: [] });

describe('a report', () => {
  it('counts the verdicts', () => {
    expect(tallyOf([pass, pass, wrong, missed])).toEqual({
      n: 4,
      pass: 2,
      wrong: 1,
      'off-target': 0,
      incomplete: 0,
      uncited: 0,
      missed: 1,
    });
  });

  it('has a row for each type in order of appearance, and one for all', () => {
    const rows = reportText([missed, pass, wrong]).split('\n').slice(0, 4);
    expect(rows.map((row) => row.split(/ {2,}/))).toEqual([
      ['type', 'n', 'pass', 'wrong', 'off-target', 'incomplete', 'uncited', 'missed'],
      ['quote', '1', '0.0%', '0', '0', '0', '0', '1'],
      ['fact', '2', '50.0%', '1', '0', '0', '0', '0'],
      ['all', '3', '33.3%', '1', '0', '0', '0', '1'],
    ]);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it('says how many replies were wrong, and how many questions were answered that must not be', () => {
    const silent = aResult({ outcome: 'none' }, { outcome: 'none', text: 'The sources do not say.' });
    const text = reportText([pass, wrong, silent, missed]);
    expect(text).toContain('wrong: 1 of 4 = 25.0%');
    expect(text).toContain('answered what must not be answered: 1 of 2 = 50.0%');
  });

  it('says how long answers are, whatever the length of silence', () => {
    const ofLength = (length: number) => aResult({}, { text: 'x'.repeat(length) });
    const lengths = Array.from({ length: 20 }, (_, index) => ofLength(100 + index));
    const silence = aResult({}, { outcome: 'none', text: 'x'.repeat(900) });
    expect(reportText([silence, ...lengths.reverse()])).toContain('median 110, 95th percentile 119');
  });

  it('puts answers into buckets by score, a score of 1 into the last', () => {
    const scores = [0.31, 0.5, 0.59, 0.6, 0.9, 1];
    const results = [...scores.map((score) => aResult({}, { score })), aResult({ outcome: 'none' }, { score: 0.98 })];
    expect(reliabilityOf([...results, missed]).map(({ from, n, passed }) => [from, n, passed])).toEqual([
      [0, 1, 1],
      [0.5, 2, 2],
      [0.6, 1, 1],
      [0.7, 0, 0],
      [0.8, 0, 0],
      [0.9, 3, 2],
    ]);
    expect(reliabilityOf(results)[5]?.meanScore).toBeCloseTo(0.96);
  });

  it('says how many of the surest answers pass', () => {
    expect(reportText([pass, wrong, pass, pass])).toMatch(/\nanswers given at 0\.9 or more: 75\.0% pass$/);
  });

  it('leaves out the row below 0.5 where it has no answers', () => {
    expect(reportText([pass])).not.toContain('0.0-0.5');
    expect(reportText([aResult({}, { score: 0.2 })])).toContain('0.0-0.5');
  });

  it('can be made of nothing', () => {
    expect(reportText([])).toContain('wrong: 0 of 0 = -');
  });
});

describe('the list of failures', () => {
  it('has a line for each reply that did not pass, with id, type, verdict, question and entries', () => {
    expect(failuresText([pass, wrong, missed])).toBe(
      'q1 [fact] wrong: what had the port offered the pilots? -> offer-4\n' +
        'q1 [quote] missed: what had the port offered the pilots? -> no entry',
    );
  });

  it('is empty where all passed', () => {
    expect(failuresText([pass])).toBe('');
  });
});
