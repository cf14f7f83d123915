import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Entry } from '../../knowledge/schema.ts';

/** The two sides of a dispute. A body that is on neither (a newspaper, a congress) has none. */
export type Side = 'employers' | 'unions';

export const otherSide = (side: Side): Side => (side === 'unions' ? 'employers' : 'unions');

/** Ids of those whose words or claim an entry is; none for a plain report and for a gap. */
export function speakersOf(entry: Entry): readonly string[] {
  if (entry.kind === 'quotation') return entry.speakers;
  return entry.kind === 'claim' && entry.claimed_by ? [entry.claimed_by] : [];
}

/** The side of a body, or of a person by the bodies they spoke for; undefined if it is on neither. */
function sideOfSpeaker(knowledge: Knowledge, employers: readonly string[], id: string): Side | undefined {
  const bodies = [id, ...(knowledge.people.get(id)?.roles.flatMap(({ of }) => of ?? []) ?? [])];
  if (bodies.some((body) => employers.includes(body))) return 'employers';
  return bodies.some((body) => knowledge.organisations.get(body)?.kind === 'union') ? 'unions' : undefined;
}

/** The side whose words or claim an entry is, in its dispute; undefined for a report, and for words of neither side. */
export function sideOf(knowledge: Knowledge, entry: Entry): Side | undefined {
  const employers = knowledge.disputes.get(entry.dispute ?? '')?.employer_side ?? [];
  return speakersOf(entry)
    .map((id) => sideOfSpeaker(knowledge, employers, id))
    .find((side) => side !== undefined);
}
