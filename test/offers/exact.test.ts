import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, dividedBy, exact, minus, plus, rounded, signOf, times } from '../../src/offers/exact.ts';

/** Whole numbers of tenths of a penny and the like, as decimals: what money and rates are written as. */
const decimal = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => (digits / 10 ** places).toFixed(places));
const number = decimal.map(exact);

describe('an exact number', () => {
  it('is the decimal it was written as, and is written so again', () => {
    fc.assert(
      fc.property(decimal, (text) => {
        const places = text.split('.')[1]?.length ?? 0;
        expect(rounded(exact(text), places)).toBe(/[1-9]/.test(text) ? text : text.replace('-', ''));
      }),
    );
  });

  it('knows nothing of floating point', () => {
    expect(rounded(plus(exact(0.1), exact(0.2)), 20)).toBe('0.30000000000000000000');
    expect(rounded(times(exact('1.005'), exact(100)), 2)).toBe('100.50');
    expect(rounded(exact('1.005'), 2)).toBe('1.01');
  });

  it('gives back what was added or multiplied', () => {
    fc.assert(
      fc.property(number, number, (one, other) => {
        expect(compare(minus(plus(one, other), other), one)).toBe(0);
        if (signOf(other) !== 0) expect(compare(dividedBy(times(one, other), other), one)).toBe(0);
      }),
    );
  });

  it.each(['', '1e9', '5%', 'NaN', '.5', '1,000'])('is not made of "%s"', (text) => {
    expect(() => exact(text)).toThrow('not a plain decimal number');
  });

  it('is not divided by nothing', () => {
    expect(() => dividedBy(exact(1), exact(0))).toThrow();
  });
});

describe('rounding', () => {
  it('is off by half a unit at most, and by less than one towards or away from nothing', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 97 }), (one, by) => {
        const third = dividedBy(one, exact(by));
        const unit = exact('0.01');
        for (const [way, most] of [
          ['nearest', exact('0.005')],
          ['down', unit],
          ['up', unit],
        ] as const) {
          const error = minus(exact(rounded(third, 2, way)), third);
          expect(compare(signOf(error) < 0 ? minus(exact(0), error) : error, most)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it('goes towards nothing or away from it where it is told to', () => {
    expect(['down', 'up', 'nearest'].map((way) => rounded(exact('-4.54'), 1, way as 'up'))).toEqual([
      '-4.5',
      '-4.6',
      '-4.5',
    ]);
  });

  it('never says minus nothing', () => {
    expect(rounded(exact('-0.001'), 2)).toBe('0.00');
  });
});
