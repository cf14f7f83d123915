import { overlap } from '../../knowledge/dates.ts';
import type { Entry } from '../../knowledge/schema.ts';
import type { Engine } from '../engine.ts';
import type { Profile } from '../finding/profile.ts';
import type { Index } from '../index-knowledge.ts';

/** An entry beside another, and how much the two have in common. */
export interface Near {
  readonly entry: Exclude<Entry, { kind: 'gap' }>;
  readonly nearness: number;
}

/** An entry that holds at another time has this much less in common. */
const OTHER_TIME = 0.6;

/** So many entries are gone through, those about the rarest names and topics first, so that the cost does not follow the knowledge. */
const MOST_SEEN = 1000;

/** The entries about each name and topic, by its id. */
const registers = new WeakMap<Index, ReadonlyMap<string, readonly Profile[]>>();

function registerOf(index: Index): ReadonlyMap<string, readonly Profile[]> {
  const known = registers.get(index);
  if (known) return known;
  const made = new Map<string, Profile[]>();
  for (const profile of index.profiles) {
    if (profile.entry === undefined || profile.entry.kind === 'gap') continue;
    for (const id of profile.named) {
      const listed = made.get(id);
      if (listed) listed.push(profile);
      else made.set(id, [profile]);
    }
  }
  registers.set(index, made);
  return made;
}

/** Whether two entries say one thing: a claim and the quotation that bears it. */
const isSameMatter = (one: Entry, other: Entry): boolean =>
  one.id === other.id ||
  (one.kind === 'claim' && one.borne_by === other.id) ||
  (other.kind === 'claim' && other.borne_by === one.id);

/** How long lists may be for all up to this length together to be worth going through. */
function longestSeen(lengths: readonly number[]): number {
  let seen = 0;
  let longest = 0;
  for (const length of [...lengths].sort((a, b) => a - b)) {
    seen += length;
    if (seen > MOST_SEEN) break;
    longest = length;
  }
  return longest;
}

/**
 * The entries that are about the same names and topics as one of them, nearest first: what few entries are about counts for
 * more, and so does the same time. Of those equally near, the knowledge's order.
 */
export function nearTo({ index }: Engine, entry: Entry): Near[] {
  const own = index.profiles.find((profile) => profile.id === entry.id);
  if (!own) return [];
  const register = registerOf(index);
  const shared = new Map<Profile, number>();
  const most = longestSeen([...own.named].map((id) => register.get(id)?.length ?? 0));
  for (const id of own.named) {
    const about = register.get(id) ?? [];
    if (about.length > most) continue;
    const tells = Math.log(index.profiles.length / (about.length + 1));
    for (const profile of about) shared.set(profile, (shared.get(profile) ?? 0) + Math.max(0, tells));
  }
  const isThen = ({ span }: Profile) => !own.span || !span || overlap(own.span, span);
  return [...shared]
    .flatMap(([profile, tells]): Near[] => {
      const other = profile.entry;
      if (!other || other.kind === 'gap' || isSameMatter(entry, other)) return [];
      return [{ entry: other, nearness: tells * (isThen(profile) ? 1 : OTHER_TIME) }];
    })
    .sort((a, b) => b.nearness - a.nearness);
}
