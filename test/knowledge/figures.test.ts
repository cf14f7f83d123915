import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountInWords, figureInWords, numbersIn, plainValue } from '../../src/knowledge/figures.ts';
import type { Figure } from '../../src/knowledge/schema.ts';

const found = (text: string) => numbersIn(text).map(({ value, unit }) => (unit ? [value, unit] : [value]));

describe('the numbers in a text', () => {
  it.each([
    ['8.9% for new teachers', [[8.9, 'percent']]],
    ['five percent', [[5, 'percent']]],
    [
      'five per cent and 78 per cent',
      [
        [5, 'percent'],
        [78, 'percent'],
      ],
    ],
    ['£1bn', [[1_000_000_000, 'gbp']]],
    ['an extra £250m', [[250_000_000, 'gbp']]],
    ['£2 billion', [[2_000_000_000, 'gbp']]],
    ['2 billion pounds', [[2_000_000_000, 'gbp']]],
    ['£30k', [[30_000, 'gbp']]],
    ['up to £2,091.', [[2091, 'gbp']]],
    ['around 300,000 school staff', [[300_000]]],
    ['its 125-year history', [[125]]],
    ['the two unions', [[2]]],
    ['Five members', [[5]]],
  ])('of "%s" are %j', (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });

  it.each(['anyone', 'often', 'no number here', 'A4', ''])('of "%s" are none', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  it('are given with their places', () => {
    const text = 'from 5% to £1bn';
    expect(numbersIn(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual(['5%', '£1bn']);
  });
});

const hundredths = (most: number) => fc.integer({ min: 1, max: most * 100 }).map((n) => n / 100);
const pounds = fc.oneof(
  hundredths(999_999),
  fc.integer({ min: 100, max: 99_999 }).map((n) => n * 10_000),
  fc.integer({ min: 100, max: 99_999 }).map((n) => n * 10_000_000),
);
const aFigure: fc.Arbitrary<Figure> = fc
  .tuple(
    fc.oneof(
      hundredths(100).map((percent) => ({ percent })),
      pounds.map((gbp) => ({ gbp })),
      fc.nat(10_000_000).map((count) => ({ count })),
    ),
    fc.constantFrom(undefined, 'around', 'over', 'under', 'at-least', 'up-to'),
    fc.constantFrom(undefined, 'hour', 'week', 'month', 'year'),
  )
  .map(([amount, qualifier, per]) => ({ ...amount, qualifier, per, of: 'pay' }) as Figure);

describe('a figure in words', () => {
  it.each([
    [{ percent: 10, qualifier: 'around' }, 'around 10%'],
    [{ gbp: 1e9, qualifier: 'at-least' }, 'at least £1 billion'],
    [{ gbp: 30_000, qualifier: 'over' }, 'more than £30,000'],
    [{ gbp: 2091, qualifier: 'up-to' }, 'up to £2,091'],
    [{ gbp: 250e6 }, '£250 million'],
    [{ gbp: 12.5, per: 'hour' }, '£12.50 an hour'],
    [{ gbp: 600, per: 'week', qualifier: 'under' }, 'less than £600 a week'],
    [{ count: 300_000 }, '300,000'],
    [{ percent: 6.5, years: 3, qualifier: 'around' }, 'around 6.5% over 3 years'],
  ] as const)('%j is "%s"', (figure, words) => {
    expect(figureInWords({ ...figure, of: 'pay' })).toBe(words);
  });

  it('is found again by reading the words, with its value and its unit, and nothing else is', () => {
    fc.assert(
      fc.property(aFigure, (figure) => {
        const unit = figure.percent !== undefined ? 'percent' : figure.gbp !== undefined ? 'gbp' : undefined;
        for (const words of [amountInWords(figure), figureInWords(figure), `They offered ${figureInWords(figure)}.`]) {
          expect(found(words)).toEqual([unit ? [plainValue(figure), unit] : [plainValue(figure)]]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
