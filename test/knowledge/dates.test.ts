import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  edtfDate,
  inWords,
  isInferred,
  knownSpan,
  overlap,
  severalInWords,
  spanOf,
} from '../../src/knowledge/dates.ts';

const isoDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the span of a date', () => {
  it.each([
    ['2022-10-16', '2022-10-16', '2022-10-16'],
    ['2022-10', '2022-10-01', '2022-10-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2002', '2002-01-01', '2002-12-31'],
    ['2022-10/2023-04', '2022-10-01', '2023-04-30'],
    ['2002/2004', '2002-01-01', '2004-12-31'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect(spanOf(date)).toEqual({ first, last });
  });

  it('is not moved by a mark of doubt', () => {
    expect(spanOf('2022-10-16~')).toEqual(spanOf('2022-10-16'));
    expect(spanOf('2022-10-16~/2022-10-18~')).toEqual({ first: '2022-10-16', last: '2022-10-18' });
  });

  it.each(['', 'last Friday', '16/10/2022', '2022-13', '2022-02-30', '2022-10/..', '2023-04/2022-10'])(
    'of "%s" does not exist',
    (date) => {
      expect(spanOf(date)).toBeUndefined();
      expect(() => knownSpan(date)).toThrow('not an EDTF date');
    },
  );

  it('is what the parser of all EDTF has, for every year, month, day and interval of them', () => {
    const sinceSeventy = isoDay.filter((day) => day >= '1970-01-02');
    const precision = fc.constantFrom(4, 7, 10);
    const mark = fc.constantFrom('', '', '~', '?', '%');
    const point = fc.tuple(sinceSeventy, precision, mark).map(([day, length, end]) => day.slice(0, length) + end);
    const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
    // The parser is a millisecond off before 1970.
    const boundsOf = (date: string) => {
      try {
        const { min, max } = edtf(date);
        return { first: iso(min), last: iso(max) };
      } catch {
        return undefined;
      }
    };
    fc.assert(
      fc.property(
        fc.oneof(
          point,
          // Of two dates that begin on one day the parser refuses some only by the clock: see below.
          fc
            .tuple(point, point)
            .filter(([from, to]) => spanOf(from)?.first !== spanOf(to)?.first)
            .map((two) => two.join('/')),
        ),
        (date) => {
          expect(spanOf(date)).toEqual(boundsOf(date));
        },
      ),
    );
  });

  it.each(['2035/2035', '2035-01/2035', '2035~/2035-01-01'])(
    'of "%s", which ends where it begins, does not exist',
    (date) => {
      expect(spanOf(date)).toBeUndefined();
    },
  );

  it('of a day is that day, whatever the day', () => {
    fc.assert(
      fc.property(isoDay, (day) => {
        expect(knownSpan(day)).toEqual({ first: day, last: day });
      }),
    );
  });
});

describe('two spans', () => {
  it('overlap when they share a single day, and not when they only touch', () => {
    expect(overlap(knownSpan('2022-10'), knownSpan('2022-10-31/2022-11-05'))).toBe(true);
    expect(overlap(knownSpan('2022-10'), knownSpan('2022-11'))).toBe(false);
  });

  it('overlap either way round', () => {
    const span = fc.uniqueArray(isoDay, { minLength: 2, maxLength: 2 }).map((days) => days.sort().join('/'));
    fc.assert(
      fc.property(span, span, (first, second) => {
        const [one, other] = [knownSpan(first), knownSpan(second)];
        expect(overlap(one, other)).toBe(overlap(other, one));
        expect(overlap(one, one)).toBe(true);
      }),
    );
  });
});

describe('a date in words', () => {
  it.each([
    ['2022-10-16~', '16 October 2022'],
    ['2022-10-06', '6 October 2022'],
    ['2022-10', 'October 2022'],
    ['2002~', '2002'],
    ['2022-10/2023-04', 'October 2022 to April 2023'],
  ])('%s is "%s"', (date, words) => {
    expect(inWords(date)).toBe(words);
  });

  it('leaves it to the caller to say that a date is inferred', () => {
    expect(isInferred('2022-10-16~')).toBe(true);
    expect(isInferred('2022-10-16')).toBe(false);
  });
});

describe('a date in YAML', () => {
  it('may be a bare year', () => {
    expect(edtfDate.parse(2002)).toBe('2002');
  });

  it('is refused with an example of what to write', () => {
    expect(edtfDate.safeParse('autumn').error?.issues[0]?.message).toMatch(/not an EDTF date; write 2022-10-16/);
  });
});

describe('an interval in words', () => {
  it.each([
    ['2022-10-16~/2022-10-18~', '16 to 18 October 2022'],
    ['2022-10-16/2022-11-02', '16 October to 2 November 2022'],
    ['2022-10/2022-12', 'October to December 2022'],
    ['2022-10/2023-04', 'October 2022 to April 2023'],
    ['2002/2004', '2002 to 2004'],
    ['2022-10-16/2023-10-16', '16 October 2022 to 16 October 2023'],
    ['2022-10-16/2022-10-16', '16 October 2022'],
  ])('%s is "%s", saying what both ends share once', (date, words) => {
    expect(inWords(date)).toBe(words);
  });
});

describe('several dates in words', () => {
  it.each([
    [['2022-10-16~/2022-10-18~', '2022-10-16~'], '16 to 18 October 2022'],
    [['2023-04-28~', '2022-10-14~'], '28 April 2023 and 14 October 2022'],
    [['2002', '2002'], '2002'],
    [['2022-10-16', '2022-10-16~'], '16 October 2022'],
    [[], ''],
  ])('%j are "%s", none that lies within another', (dates, words) => {
    expect(severalInWords(dates)).toBe(words);
  });
});
