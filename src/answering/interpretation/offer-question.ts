import { type Pay, readPay } from '../../offers/pay.ts';
import type { Engine } from '../engine.ts';
import type { Interpretation } from './interpret.ts';
import { ownPayIn } from './own-pay.ts';

/** What a plain question about offers gives to work with. */
export interface OfferQuestion {
  /** The asker's pay, or that of whom they ask for. */
  readonly pay?: Pay;
  /** A rise in per cent that is asked about. */
  readonly rise?: number;
  /** Ids of the groups it names. */
  readonly groups: readonly string[];
}

/** "After inflation", "in real terms": what a rise is worth, and not only what it is. */
const asksForWorth =
  /\b(?:after|allowing for|adjust(?:ed|ing) for|taking off|taking out|once you (?:take|allow)[^?]{0,12})\s(?:for )?(?:inflation|price rises|rising prices)\b|\breal[- ]terms? (?:value|worth|rise|increase|cut|change)\b|\bin real[- ]terms\b|\breal (?:rise|increase|value)\b/;

/** Reads what a question gives: pay as it is typed, a rise whose worth is asked for, whom it is for. */
export function readOfferQuestion(interpretation: Interpretation, { index }: Engine): OfferQuestion {
  const written = ownPayIn(interpretation.text, (value) => index.numbers.has(value));
  const pay = written === undefined ? undefined : readPay(written);
  const rates = interpretation.numbers.filter(({ unit }) => unit === 'percent');
  const [rate] = rates;
  const isWorth = rates.length === 1 && asksForWorth.test(interpretation.text.toLowerCase());
  return {
    ...(pay === undefined || 'fault' in pay ? {} : { pay }),
    ...(isWorth && rate ? { rise: rate.value } : {}),
    groups: interpretation.mentions.filter(({ kind }) => kind === 'group').map(({ id }) => id),
  };
}

/** Whether only arithmetic answers a question: it gives pay, or a rise whose worth is asked for. */
export const isToWorkOut = ({ pay, rise }: OfferQuestion): boolean => pay !== undefined || rise !== undefined;
