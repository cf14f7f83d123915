import { overlap, type Span } from '../../knowledge/dates.ts';
import { claimantsOf } from '../../knowledge/knowledge.ts';
import type { Claim } from '../../knowledge/schema.ts';
import type { Interpretation } from '../interpretation/interpret.ts';
import type { Profile } from './profile.ts';

/** How an entry's time goes with the times asked for: it holds then, at another date of the same dispute, or at another time altogether. */
export type TimeFit = 'none asked' | 'fits' | 'other date' | 'other time';

/** Dates no further apart than this are of one dispute, though they lie in different years. */
const NEAR_DAYS = 250;

/** Whether an entry holds at the times asked for, or speaks of their years. */
export function timeFit(interpretation: Interpretation, profile: Profile): TimeFit {
  const asked = interpretation.times.map((time) => time.span);
  if (asked.length === 0) return 'none asked';
  const span = profile.span;
  if (!span) return 'fits';
  if (asked.some((time) => overlap(time, span))) return 'fits';
  const sameYears = (time: Span) =>
    time.first.slice(0, 4) <= span.last.slice(0, 4) && span.first.slice(0, 4) <= time.last.slice(0, 4);
  const near = (time: Span) =>
    sameYears(time) || Math.abs(Date.parse(time.first) - Date.parse(span.first)) < NEAR_DAYS * 86_400_000;
  const written = interpretation.times.some((time) =>
    profile.says.some((text) => text.folded.includes(time.span.first.slice(0, 4))),
  );
  return written ? 'fits' : asked.some(near) ? 'other date' : 'other time';
}

const isClaimed = (claim: Claim): boolean => claimantsOf(claim).length > 0;

/** Whether an entry is of the kind that was asked for (words on record, a figure): from -1 to 1. */
export function kindFit(interpretation: Interpretation, profile: Profile): number {
  const entry = profile.entry;
  if (!entry || entry.kind === 'gap') return 0;
  switch (interpretation.kind) {
    case 'words':
      return entry.kind === 'quotation' ? 1 : entry.borne_by || isClaimed(entry) ? 0 : -1;
    case 'who-said':
      return entry.kind === 'quotation' || isClaimed(entry) ? 1 : -1;
    case 'how-many':
      return profile.numbers.size > 0 ? 1 : -1;
    default:
      return entry.kind === 'quotation' ? -0.5 : 0.25;
  }
}

/** 1 if the entry has nothing of the sort that is asked for (no figure for "how many", no place for "where"), so that it cannot be the answer itself. */
export function lacksAsked({ kind }: Interpretation, profile: Profile): number {
  if (kind === 'how-many') return profile.amounts > 0 ? 0 : 1;
  if (kind === 'where') return profile.places > 0 ? 0 : 1;
  return 0;
}

/** 1 if it is the words or claim of one whose words are asked for, -1 if of somebody else, 0 if neither is so. */
export function speakerFit({ speakers }: Interpretation, profile: Profile): number {
  if (speakers.length === 0 || profile.speakers.size === 0) return 0;
  return speakers.some((speaker) => profile.speakers.has(speaker)) ? 1 : -1;
}
