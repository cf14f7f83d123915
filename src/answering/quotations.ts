import { entryOf, type Knowledge } from '../knowledge/knowledge.ts';
import type { Quotation } from '../knowledge/schema.ts';
import type { Engine } from './engine.ts';
import { findCandidates } from './finding/find.ts';
import { interpret } from './interpretation/interpret.ts';

/** Whole quotations before fragments. */
export const quotationsBy = (knowledge: Knowledge, speaker: string | undefined): Quotation[] =>
  [...knowledge.entries.values()]
    .filter(
      (entry): entry is Quotation =>
        entry.kind === 'quotation' && (speaker === undefined || entry.speakers.includes(speaker)),
    )
    .sort((a, b) => Number(a.fragment) - Number(b.fragment));

/** From this share of its words found in a row, or this coverage of what is told, a quotation is the one that is meant. */
const RECOGNISED = 0.5;
const COVERED = 0.45;

/** Those of some quotations that are about a subject, or have the words: by topic first, else by likeness; one if one stands out. */
export function quotationsLike(engine: Engine, quotations: readonly Quotation[], about: string): Quotation[] {
  const { names, spelling, known } = engine.index;
  const interpretation = interpret(about, names, spelling, known.last);
  const ids = new Set(quotations.map((quotation) => quotation.id));
  const candidates = findCandidates(interpretation, engine.index, { only: (id) => ids.has(id), count: 5 });
  const recognised = candidates.find((candidate) => candidate.evidence.verbatim >= RECOGNISED);
  const entry = recognised && entryOf(engine.knowledge, recognised.profile.id);
  if (entry?.kind === 'quotation') return [entry];
  const topics = new Set(interpretation.mentions.map((mention) => mention.id));
  const onTopic = quotations.filter((quotation) =>
    [...quotation.topics, ...quotation.about].some((topic) => topics.has(topic)),
  );
  const like = candidates
    .filter((candidate) => candidate.evidence.told >= COVERED)
    .map((candidate) => candidate.profile.entry);
  const found = like.filter((item): item is Quotation => item?.kind === 'quotation');
  return found.length > 0 ? found : onTopic;
}
