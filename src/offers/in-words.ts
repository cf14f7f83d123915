import { inWords } from '../knowledge/dates.ts';
import type { Offer } from '../knowledge/schema.ts';
import type { Exact } from './exact.ts';
import { rounded } from './exact.ts';
import { differenceInWords, type Hedged, hedgeInWords, percentInWords, poundsInWords } from './hedged.ts';
import type { Period } from './pay.ts';

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** An offer's name without its article, to go on after one of our own. */
export const nameOfOffer = ({ name }: Offer): string => name.replace(/^the /i, '');

/** An offer by name and date: "pay award of 2001 (May 2001)"; the date only where the name does not say it. */
export const offerInWords = (offer: Offer): string => {
  const date = inWords(offer.date);
  return offer.name.includes(date) ? nameOfOffer(offer) : `${nameOfOffer(offer)} (${date})`;
};

/** An amount of pay with its hedge: "around £35,200 a year". */
export const payInWords = (pay: Hedged, per: Period): string =>
  `${hedgeInWords(pay.hedge)}${poundsInWords(pay)} ${per === 'hour' ? 'an' : 'a'} ${per}`;

/** How far pay is from what keeps pace: "around £1,600 short". */
export const gapInWords = (gap: Hedged): string =>
  differenceInWords(gap, poundsInWords, { less: 'short', more: 'ahead', level: 'just enough' });

/** A change in what pay buys: "around 4.5% less". */
export const changeInWords = (change: Hedged): string =>
  differenceInWords(change, percentInWords, { less: 'less', more: 'more', level: 'no change' });

/** A factor as it is written in a sum, with two decimals at least: 1.05, 1.10, 1.089. */
export function factorInWords({ value }: { readonly value: Exact }): string {
  const long = rounded(value, 6).replace(/0+$/, '');
  const decimals = long.length - long.indexOf('.') - 1;
  return decimals < 2 ? rounded(value, 2) : long;
}

/** The sum behind a change in real terms: "1.05 ÷ 1.10 − 1". `rise` is a factor, or a sum that makes one. */
export const sumOf = (rise: Hedged | string, prices: Hedged): string =>
  `${typeof rise === 'string' ? rise : factorInWords(rise)} ÷ ${factorInWords(prices)} − 1`;
