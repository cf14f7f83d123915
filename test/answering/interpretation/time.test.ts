import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timesIn } from '../../../src/answering/interpretation/time.ts';
import { knownSpan } from '../../../src/knowledge/dates.ts';

const reference = '2012-03-31';
const spans = (text: string) => timesIn(text, reference).map(({ span }) => [span.first, span.last]);

describe('a time in a question', () => {
  it.each([
    ['what happened on 16 october 2022', '2022-10-16', '2022-10-16'],
    ['on the 6th of october 2022', '2022-10-06', '2022-10-06'],
    ['as of 2002-10-16', '2002-10-16', '2002-10-16'],
    ['as of 2002-10', '2002-10-01', '2002-10-31'],
    ['in october 2022', '2022-10-01', '2022-10-31'],
    ['in oct 22', '2022-10-01', '2022-10-31'],
    ["oct '22", '2022-10-01', '2022-10-31'],
    ['feb 2024', '2024-02-01', '2024-02-29'],
    ['autumn term 2022', '2022-09-01', '2022-11-30'],
    ['christmas 2011', '2011-12-01', '2011-12-31'],
    ['the 2022-23 year', '2022-09-01', '2023-08-31'],
    ['in 2002', '2002-01-01', '2002-12-31'],
    ['back in 02', '2002-01-01', '2002-12-31'],
    ["since '08", '2008-01-01', '2008-12-31'],
    ['in the 1980s', '1980-01-01', '1989-12-31'],
    ["the 80's", '1980-01-01', '1989-12-31'],
  ])('"%s" is %s to %s', (text, first, last) => {
    expect(spans(text)).toEqual([[first, last]]);
  });

  it.each([
    ['last october', '2011-10-01', '2011-10-31'],
    ['last march', '2012-03-01', '2012-03-31'],
    ['last may', '2011-05-01', '2011-05-31'],
    ['this spring', '2012-03-01', '2012-05-31'],
    ['last summer', '2011-06-01', '2011-08-31'],
    ['last year', '2011-01-01', '2011-12-31'],
    ['in march', '2012-03-01', '2012-03-31'],
    ['since october', '2011-10-01', '2011-10-31'],
    ['back in spring', '2012-03-01', '2012-05-31'],
  ])('"%s" counts back from the reference day: %s to %s', (text, first, last) => {
    expect(spans(text)).toEqual([[first, last]]);
  });

  it.each([
    'may they strike',
    'in year seven',
    'the 2091 bonus',
    'a rise of 22% or £2000',
    'do 2000 members want it',
    'in 10 days',
    'in 5.5 hours',
    'the 2,002 who voted',
    'march on the port',
    'since 22 per cent',
    '',
  ])('is not in "%s"', (text) => {
    expect(spans(text)).toEqual([]);
  });

  it('stands where it was written', () => {
    const text = 'was it in oct 22 or in april 2023?';
    const times = timesIn(text, reference);
    expect(times.map(({ start, end }) => text.slice(start, end))).toEqual(['oct 22', 'april 2023']);
    expect(times.map((time) => time.text)).toEqual(['oct 22', 'april 2023']);
  });

  it('is one of several, in the order of the question', () => {
    expect(spans('april 2023, oct 2022 and 2002')).toEqual([
      ['2023-04-01', '2023-04-30'],
      ['2022-10-01', '2022-10-31'],
      ['2002-01-01', '2002-12-31'],
    ]);
  });

  it('never overlaps another and is always a span of real days', () => {
    const piece = fc.constantFrom(
      ...['jan', 'february', 'mar', 'may', 'june', 'sept', 'october', 'dec', 'autumn', 'easter', 'winter', 'xmas'],
      ...['2022', '2002', '1999', "'22", '02', '16', '1st', '28th of', 'the 90s', '2010s', '2002-10', '2002-04-28'],
      ...['last', 'this', 'year', 'in', 'since', 'of', 'the', '%', 'members', ',', '£'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ');
        let before = 0;
        for (const { start, end, span } of timesIn(text, reference)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(span.first <= span.last).toBe(true);
          for (const day of [span.first, span.last]) expect(knownSpan(day)).toEqual({ first: day, last: day });
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each([
    ['on 2022-10-16', '2022-10-16', '2022-10-16'],
    ['in 2022-10', '2022-10-01', '2022-10-31'],
  ])('may be written as a computer writes it: "%s"', (text, first, last) => {
    expect(spans(text)).toEqual([[first, last]]);
  });

  it.each(['on 2023-02-30', 'in 2022/10', 'on 2022/10/16', '2022-13', '2022-21'])(
    'that does not exist is none: "%s"',
    (text) => {
      expect(() => timesIn(text, reference)).not.toThrow();
    },
  );

  it('on the 30th of February is taken for the month', () => {
    expect(spans('30 february 2023')).toEqual([['2023-02-01', '2023-02-28']]);
  });

  it('of a year over the turn of a century ends in the next year', () => {
    expect(spans('in 1998-99')).toEqual([['1998-09-01', '1999-08-31']]);
  });

  it('said of this year is the year of the reference day', () => {
    expect(spans('this year')).toEqual([['2012-01-01', '2012-12-31']]);
  });

  it.each(['from 16 february', 'what happens from 10 of march on', 'since 12 may', 'by 27 march'])(
    'is no year where it is the day of a month without one: "%s"',
    (text) => {
      expect(spans(text)).toEqual([]);
    },
  );

  it('is not made of a month and a count', () => {
    expect(spans('in may 12 unions voted')).toEqual([]);
  });
});
