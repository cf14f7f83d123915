import type { Figure } from '../knowledge/schema.ts';
import { type Exact, exact, type Rounding, rounded, signOf, size } from './exact.ts';

export type Hedge = NonNullable<Figure['qualifier']>;

/** A number as surely as it is known: exactly, around it, or on one side of it. */
export interface Hedged {
  readonly value: Exact;
  readonly hedge?: Hedge | undefined;
}

const opposite: Readonly<Record<Hedge, Hedge>> = {
  around: 'around',
  over: 'under',
  under: 'over',
  'at-least': 'up-to',
  'up-to': 'at-least',
};

/** The hedge of a result that falls as the hedged number rises. */
export const turned = (hedge: Hedge | undefined): Hedge | undefined => hedge && opposite[hedge];

const strict: Readonly<Partial<Record<Hedge, Hedge>>> = { 'at-least': 'over', 'up-to': 'under' };

/**
 * The hedge of a result that rises with two hedged numbers: "over" and "at least" are "over".
 * @returns `unknown` where nothing follows, as one is a bound from above and the other from below, or around.
 */
export function joined(one: Hedge | undefined, other: Hedge | undefined): Hedge | undefined | 'unknown' {
  if (one === undefined || other === undefined || one === other) return one ?? other;
  return (strict[one] ?? one) === (strict[other] ?? other) ? (strict[one] ?? one) : 'unknown';
}

/** Which way to round the size of a number so that what is said of it stays true: a bound is never drawn tighter than it is. */
function roundingOf({ value, hedge }: Hedged): Rounding {
  if (hedge === undefined || hedge === 'around') return 'nearest';
  const isFromBelow = hedge === 'over' || hedge === 'at-least';
  return isFromBelow === signOf(value) >= 0 ? 'down' : 'up';
}

/** A whole number with its thousands parted. */
const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/** An amount of pounds without its sign, to the nearest penny: "£33,600", "£1,600.50". */
export function poundsInWords(number: Hedged): string {
  const [whole = '', pence = ''] = rounded(size(number.value), 2, roundingOf(number)).split('.');
  return `£${grouped(whole)}${pence === '00' ? '' : `.${pence}`}`;
}

/** A share as a percentage without its sign, to a tenth: 0.04545 is "4.5%". */
export function percentInWords(number: Hedged): string {
  const { over, under } = size(number.value);
  return `${rounded({ over: over * 100n, under }, 1, roundingOf(number)).replace(/\.0$/, '')}%`;
}

const amounts: Readonly<Record<Hedge, string>> = {
  around: 'around ',
  over: 'more than ',
  under: 'less than ',
  'at-least': 'at least ',
  'up-to': 'up to ',
};

/** A hedge before an amount that is above nothing: "around ". */
export const hedgeInWords = (hedge: Hedge | undefined): string => (hedge === undefined ? '' : amounts[hedge]);

/**
 * A difference in words: its amount with the word for its direction. A bound says the same of the size of a loss turned round: a
 * difference below -4 is "more than 4" of a loss; one above -4 is "less than 4" of it, if a loss at all.
 * @param less what is said of a loss, `more` of a gain, `level` of neither.
 */
export function differenceInWords(
  number: Hedged,
  inWords: (size: Hedged) => string,
  { less, more, level }: { readonly less: string; readonly more: string; readonly level: string },
): string {
  const { value, hedge } = number;
  const sign = signOf(value);
  if (sign === 0) {
    if (hedge === undefined || hedge === 'around') return `${hedgeInWords(hedge)}${level}`;
    const isFromBelow = hedge === 'over' || hedge === 'at-least';
    const or = hedge === 'at-least' || hedge === 'up-to' ? `${level} or ` : '';
    return `${or}${isFromBelow ? more : less}`;
  }
  const towards = sign > 0 ? hedge : turned(hedge);
  const isOpen = towards === 'under' || towards === 'up-to';
  const words = `${hedgeInWords(towards)}${inWords(number)} ${sign > 0 ? more : less}`;
  return isOpen ? `${words}, if ${sign > 0 ? more : less} at all` : words;
}

/** What a rate of per cent multiplies by, exactly: 5 gives 1.05. */
export const factorOf = (percent: number): Exact => {
  const { over, under } = exact(percent);
  return { over: over + under * 100n, under: under * 100n };
};
