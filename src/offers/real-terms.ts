import { figureInWords } from '../knowledge/figures.ts';
import type { Figure } from '../knowledge/schema.ts';
import { dividedBy, type Exact, exact, minus, ONE, plus, times } from './exact.ts';
import { factorOf, type Hedged, joined, turned } from './hedged.ts';
import type { Pay } from './pay.ts';

/** What an offer makes of somebody's pay, or why nothing follows from its figure. */
export type Offered =
  | { readonly pay: Hedged; readonly rise: Hedged; readonly factor: Hedged }
  | { readonly cannot: 'no-rate' }
  | { readonly cannot: 'other-period'; readonly per: NonNullable<Figure['per']> };

/**
 * Pay with a rise: so many per cent more, or so many pounds more for the same period. A sum that is for no period is no rise in pay, a count
 * is no money, and an amount for another period would need hours or weeks that nobody gave.
 */
export function withRise({ pounds, per }: Pay, { percent, gbp, per: every, qualifier }: Figure): Offered {
  const hedged = (value: Exact): Hedged => ({ value, hedge: qualifier });
  if (percent !== undefined) {
    const factor = factorOf(percent);
    const pay = times(pounds, factor);
    return { pay: hedged(pay), rise: hedged(minus(pay, pounds)), factor: hedged(factor) };
  }
  if (gbp === undefined || every === undefined) return { cannot: 'no-rate' };
  if (every !== per) return { cannot: 'other-period', per: every };
  const pay = plus(pounds, exact(gbp));
  return { pay: hedged(pay), rise: hedged(exact(gbp)), factor: hedged(dividedBy(pay, pounds)) };
}

/** The pay that buys what it bought before prices rose. */
export const keptPace = ({ pounds }: Pay, prices: Hedged): Hedged => ({
  value: times(pounds, prices.value),
  hedge: prices.hedge,
});

/** One hedged number against another that it falls with; undefined where their hedges let nothing follow. */
function against(one: Hedged, other: Hedged, value: Exact): Hedged | undefined {
  const hedge = joined(one.hedge, turned(other.hedge));
  return hedge === 'unknown' ? undefined : { value, hedge };
}

/**
 * How far pay is ahead of (above nothing) or short of what would have kept pace, in pounds.
 * @returns undefined where the hedges let nothing follow.
 */
export const gapBetween = (offered: Hedged, needed: Hedged): Hedged | undefined =>
  against(offered, needed, minus(offered.value, needed.value));

/**
 * The change in what pay buys, as a share: by division, as prices rise on the pay that is offered too. 1.05 / 1.10 - 1 is -4.5%.
 * @param rise what pay was multiplied by.
 * @param prices what prices were multiplied by.
 * @returns undefined where the hedges let nothing follow.
 */
export const inRealTerms = (rise: Hedged, prices: Hedged): Hedged | undefined =>
  against(rise, prices, minus(dividedBy(rise.value, prices.value), ONE));

/**
 * Why a rise is not held against a rate of inflation: one runs over other years than the other, as "6.5% over three years" and a year's 2% do.
 * @returns undefined where both are of one year, or of as many.
 */
export function whyNotHeldAgainst(rise: Figure, prices: Figure): string | undefined {
  if (rise.years === prices.years) return undefined;
  const amountOf = ({ years: _, ...figure }: Figure) => figureInWords(figure);
  const over = rise.years === undefined ? 'one year' : `${rise.years} years`;
  return `the rise of ${amountOf(rise)} runs over ${over} and inflation of ${amountOf(prices)} over ${prices.years ?? 'one'}`;
}

/** What a figure in per cent multiplies by, with its hedge; undefined of a figure that is no rate. */
export const factorBy = ({ percent, qualifier }: Figure): Hedged | undefined =>
  percent === undefined ? undefined : { value: factorOf(percent), hedge: qualifier };
