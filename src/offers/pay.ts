import type { Figure } from '../knowledge/schema.ts';
import { compare, type Exact, exact, signOf } from './exact.ts';

export type Period = NonNullable<Figure['per']>;

/** Somebody's pay: pounds for a period. */
export interface Pay {
  readonly pounds: Exact;
  readonly per: Period;
}

/** Why a text is not read as pay: it is no amount, nothing or less, or more or less than anybody is paid for the period. */
export type PayFault = 'no-amount' | 'not-positive' | 'too-little' | 'too-much';

/** What pay can be, in pounds for a period: beyond these somebody slipped by a digit, or jests. */
export const PAID: Readonly<Record<Period, { readonly least: number; readonly most: number }>> = {
  hour: { least: 1, most: 1_000 },
  week: { least: 10, most: 20_000 },
  month: { least: 50, most: 100_000 },
  year: { least: 1_000, most: 1_000_000 },
};

const periods: readonly (readonly [Period, RegExp])[] = [
  ['hour', /^(?:an?|per|\/|each)?\s*(?:hour|hr|ph|p\/h)$|^hourly$/],
  ['week', /^(?:a|per|\/|each)?\s*(?:week|wk|pw|p\/w)$|^weekly$/],
  ['month', /^(?:a|per|\/|each)?\s*(?:month|mth|pm|pcm|p\/m)$|^monthly$/],
  ['year', /^(?:a|per|\/|each)?\s*(?:year|yr|annum|pa|p\.a\.?|p\/a)$|^(?:yearly|annually|annual)$/],
];

const written =
  /^(?<minus>-\s*)?(?:£|gbp)?\s*(?<minus2>-\s*)?(?<number>\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?<scale>k|thousand|grand)?\s*(?:£|gbp|pounds?|quid)?\s*(?<period>[a-z./ ]+)?$/;

const periodOf = (text: string | undefined): Period | undefined =>
  text === undefined ? 'year' : periods.find(([, pattern]) => pattern.test(text))?.[0];

/**
 * Reads pay as people type it: "32000", "£32,000", "32.5k", "£2,450.50 a month", "11.20 an hour". A year is meant unless another period is named.
 * @returns the pay, exactly as typed, or why it is none.
 */
export function readPay(text: string): Pay | { readonly fault: PayFault } {
  const folded = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ').replace(/[−–]/g, '-');
  const { minus, minus2, number = '', scale, period } = written.exec(folded)?.groups ?? {};
  const per = periodOf(period?.trim() || undefined);
  // Fifteen digits are more than anybody's pay has.
  if (number === '' || number.length > 15 || per === undefined) return { fault: 'no-amount' };
  const amount = exact(number.replace(/[, ]/g, ''));
  const pounds = scale === undefined ? amount : { ...amount, over: amount.over * 1000n };
  if (minus || minus2 || signOf(pounds) === 0) return { fault: 'not-positive' };
  if (compare(pounds, exact(PAID[per].least)) < 0) return { fault: 'too-little' };
  if (compare(pounds, exact(PAID[per].most)) > 0) return { fault: 'too-much' };
  return { pounds, per };
}
