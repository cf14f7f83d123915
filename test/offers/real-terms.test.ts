import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, exact, ONE, plus, rounded, times } from '../../src/offers/exact.ts';
import type { Hedged } from '../../src/offers/hedged.ts';
import type { Pay } from '../../src/offers/pay.ts';
import { factorBy, gapBetween, inRealTerms, keptPace, withRise } from '../../src/offers/real-terms.ts';

const yearly = (pounds: string | number): Pay => ({ pounds: exact(pounds), per: 'year' });
const percent = (value: number) => ({ percent: value, of: 'a rate' });
const factor = (value: number) => factorBy(percent(value)) as Hedged;

const pence = fc.integer({ min: 100_000, max: 100_000_000 }).map((amount) => (amount / 100).toFixed(2));
const rate = fc.integer({ min: -200, max: 400 }).map((tenths) => tenths / 10);

function raised(pay: Pay, value: number) {
  const offered = withRise(pay, percent(value));
  if ('cannot' in offered) throw new Error('no rise');
  return offered;
}

describe('pay with a rise', () => {
  it('is exact', () => {
    const { pay, rise, factor: by } = raised(yearly(32_000), 5);
    expect([pay, rise, by].map(({ value }) => rounded(value, 4))).toEqual(['33600.0000', '1600.0000', '1.0500']);
    expect(rounded(raised(yearly('32123.45'), 8.9).pay.value, 6)).toBe('34982.437050');
  });

  it('grows with the pay and with the rise', () => {
    fc.assert(
      fc.property(pence, pence, rate, rate, (one, other, small, large) => {
        const order = Math.sign(Number(one) - Number(other)) || 0;
        expect(compare(raised(yearly(one), small).pay.value, raised(yearly(other), small).pay.value)).toBe(order);
        expect(compare(raised(yearly(one), small).pay.value, raised(yearly(one), large).pay.value)).toBe(
          Math.sign(small - large) || 0,
        );
      }),
    );
  });

  it('is the pay and what it rises by', () => {
    fc.assert(
      fc.property(pence, rate, (pounds, value) => {
        const { pay, rise } = raised(yearly(pounds), value);
        expect(compare(plus(exact(pounds), rise.value), pay.value)).toBe(0);
      }),
    );
  });

  it('in pounds is that many pounds more for the same period', () => {
    const hourly: Pay = { pounds: exact('11.20'), per: 'hour' };
    const offered = withRise(hourly, { gbp: 0.35, per: 'hour', qualifier: 'at-least', of: 'a rise' });
    if ('cannot' in offered) throw new Error('no rise');
    expect([rounded(offered.pay.value, 2), rounded(offered.rise.value, 2), offered.pay.hedge]).toEqual([
      '11.55',
      '0.35',
      'at-least',
    ]);
  });

  it('is none where the figure is for another period, for none, or no money', () => {
    expect(withRise(yearly(32_000), { gbp: 0.35, per: 'hour', of: 'a rise' })).toEqual({
      cannot: 'other-period',
      per: 'hour',
    });
    expect(withRise(yearly(32_000), { gbp: 2000, of: 'a bonus' })).toEqual({ cannot: 'no-rate' });
    expect(withRise(yearly(32_000), { count: 3, of: 'days off' })).toEqual({ cannot: 'no-rate' });
  });
});

describe('a change in real terms', () => {
  const change = (rise: number, prices: number) => inRealTerms(factor(rise), factor(prices)) as Hedged;

  it('is found by division', () => {
    expect(rounded(change(5, 10).value, 4)).toBe('-0.0455');
    expect(rounded(change(8.9, 10).value, 4)).toBe('-0.0100');
    expect(rounded(change(10, 10).value, 4)).toBe('0.0000');
  });

  it('times what keeps pace is what was offered', () => {
    fc.assert(
      fc.property(pence, rate, rate, (pounds, rise, prices) => {
        const needed = keptPace(yearly(pounds), factor(prices));
        const back = times(needed.value, plus(ONE, change(rise, prices).value));
        expect(compare(back, raised(yearly(pounds), rise).pay.value)).toBe(0);
      }),
    );
  });

  it('is a loss where, and only where, pay falls short', () => {
    fc.assert(
      fc.property(pence, rate, rate, (pounds, rise, prices) => {
        const gap = gapBetween(raised(yearly(pounds), rise).pay, keptPace(yearly(pounds), factor(prices))) as Hedged;
        expect(compare(gap.value, exact(0))).toBe(compare(change(rise, prices).value, exact(0)));
      }),
    );
  });

  it('falls as prices rise, so that a bound on prices is the other bound on it', () => {
    const over = factorBy({ percent: 10, qualifier: 'over', of: 'inflation' }) as Hedged;
    expect(inRealTerms(factor(5), over)?.hedge).toBe('under');
    const around = factorBy({ percent: 10, qualifier: 'around', of: 'inflation' }) as Hedged;
    expect(inRealTerms(factor(5), around)?.hedge).toBe('around');
    const atLeast = factorBy({ percent: 5, qualifier: 'at-least', of: 'a rise' }) as Hedged;
    expect(inRealTerms(atLeast, over)).toBeUndefined();
  });
});
