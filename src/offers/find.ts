import { knownSpan, overlap, type Span } from '../knowledge/dates.ts';
import { isKnownBy, type Knowledge } from '../knowledge/knowledge.ts';
import type { Offer } from '../knowledge/schema.ts';

/** Whether some source tells of an offer itself by a day, and not only of prices or of what was asked for. */
function isTold(knowledge: Knowledge, offer: Offer, asOf: string | undefined): boolean {
  const { parts, terms, funding, described, outcome } = offer;
  const claims = [parts, terms, funding, described, outcome].flat().map(({ claim }) => claim);
  return claims.length === 0 || claims.some((claim) => isKnownBy(knowledge, claim, asOf));
}

/** All offers that were made, and told of, by a day, or at all, the latest first. */
export const offersBy = (knowledge: Knowledge, asOf: string | undefined): Offer[] =>
  [...knowledge.offers.values()]
    .filter(({ date }) => asOf === undefined || knownSpan(date).first <= asOf)
    .filter((offer) => isTold(knowledge, offer, asOf))
    .sort((one, other) => other.date.localeCompare(one.date));

/** The offers of one dispute; of the one with the latest offer if none is named. */
export function offersOfDispute(offers: readonly Offer[], dispute: string | undefined): Offer[] {
  const wanted = dispute ?? offers[0]?.dispute;
  return offers.filter((offer) => offer.dispute === wanted);
}

/** The offers that can have been made in any of some times. */
export const offersIn = (offers: readonly Offer[], times: readonly Span[]): Offer[] =>
  offers.filter(({ date }) => times.some((span) => overlap(span, knownSpan(date))));
