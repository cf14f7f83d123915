import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { CitedSource, Reply } from '../../replies/reply.ts';
import { type EntryShown, entryShown } from './explanation.ts';

/** What a reply stands on. */
export interface Basis {
  readonly outcome: Reply['outcome'];
  readonly score: number;
  readonly entries: readonly (EntryShown & { readonly id: string })[];
  /** The cited places, each with how many paragraphs its source has. */
  readonly citations: readonly (CitedSource & { readonly paragraphs: number })[];
}

/** What a reply stands on, from the knowledge it was made of. */
export const basisOf = (knowledge: Knowledge, { outcome, score, entries, citations }: Reply): Basis => ({
  outcome,
  score,
  entries: entries.flatMap((id) => {
    const shown = entryShown(knowledge, id);
    return shown ? [{ id, ...shown }] : [];
  }),
  citations: citations.map((cite) => ({
    ...cite,
    paragraphs: knowledge.sources.get(cite.source)?.paragraphs ?? cite.paragraph,
  })),
});
