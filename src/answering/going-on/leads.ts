import type { Entry } from '../../knowledge/schema.ts';
import type { Engine } from '../engine.ts';
import type { Index } from '../index-knowledge.ts';
import { type Near, nearTo } from './nearness.ts';
import { otherSide, type Side, sideOf } from './sides.ts';

/** Where one can go on to from an entry. */
export interface Leads {
  /** The nearest entries. */
  readonly related: readonly Entry[];
  /** The side whose word is missing, `both` if the entry is nobody's claim, and what it says: at most two entries. */
  readonly reply: { readonly from: Side | 'both'; readonly entries: readonly Entry[] } | undefined;
}

const RELATED = 6;
const REPLIES = 2;

const kept = new WeakMap<Index, Map<string, Leads>>();

/** The leads of an entry, remembered, as they are the same in every answer. */
export function leadsOf(engine: Engine, entry: Entry): Leads {
  const known = kept.get(engine.index) ?? new Map<string, Leads>();
  kept.set(engine.index, known);
  const found = known.get(entry.id) ?? findLeads(engine, entry);
  known.set(entry.id, found);
  return found;
}

function findLeads(engine: Engine, entry: Entry): Leads {
  const near = nearTo(engine, entry);
  return {
    related: near.slice(0, RELATED).map((one) => one.entry),
    reply: entry.kind === 'gap' ? undefined : replyFrom(engine, entry, near),
  };
}

function replyFrom({ knowledge }: Engine, entry: Entry, near: readonly Near[]): Leads['reply'] {
  const onTopic = near
    .map((one) => one.entry)
    .filter((other) => other.dispute === entry.dispute && other.topics.some((topic) => entry.topics.includes(topic)));
  const by = (side: Side): Entry[] => withoutRepeats(onTopic.filter((other) => sideOf(knowledge, other) === side));
  const side = sideOf(knowledge, entry);
  if (side !== undefined) {
    const entries = by(otherSide(side)).slice(0, REPLIES);
    return entries.length > 0 ? { from: otherSide(side), entries } : undefined;
  }
  const entries = [...by('unions').slice(0, 1), ...by('employers').slice(0, 1)];
  return entries.length === REPLIES ? { from: 'both', entries } : undefined;
}

/** Leaves out a claim whose words on record are there too, and words whose claim is. */
const withoutRepeats = (entries: readonly Entry[]): Entry[] =>
  entries.filter(
    (entry, index) =>
      !entries
        .slice(0, index)
        .some(
          (other) =>
            (other.kind === 'claim' && other.borne_by === entry.id) ||
            (entry.kind === 'claim' && entry.borne_by === other.id),
        ),
  );
