import { knownSpan, overlap, type Span } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Offer } from '../knowledge/schema.ts';

/** All offers that were made by a day, or at all, the latest first. */
export const offersBy = (knowledge: Knowledge, asOf: string | undefined): Offer[] =>
  [...knowledge.offers.values()]
    .filter(({ date }) => asOf === undefined || knownSpan(date).first <= asOf)
    .sort((one, other) => other.date.localeCompare(one.date));

/** The offers of one dispute; of the one with the latest offer if none is named. */
export function offersOfDispute(offers: readonly Offer[], dispute: string | undefined): Offer[] {
  const wanted = dispute ?? offers[0]?.dispute;
  return offers.filter((offer) => offer.dispute === wanted);
}

/** The offers that can have been made in any of some times. */
export const offersIn = (offers: readonly Offer[], times: readonly Span[]): Offer[] =>
  offers.filter(({ date }) => times.some((span) => overlap(span, knownSpan(date))));
