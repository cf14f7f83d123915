import { severalInWords } from '../../knowledge/dates.ts';
import { entryOf } from '../../knowledge/knowledge.ts';
import { type Draft, finishReply } from '../../replies/draft.ts';
import type { Action, Reply } from '../../replies/reply.ts';
import type { Engine } from '../engine.ts';
import { entriesMenu } from '../going-on/actions.ts';

/** A piece of a reply: what was drafted of one entry, or of the sources' silence, before citations are numbered. */
export interface Drafted {
  readonly outcome: Reply['outcome'];
  readonly drafts: readonly Draft[];
  readonly actions: readonly Action[];
  readonly entries: readonly string[];
  /** EDTF dates for which what is drafted holds. */
  readonly holds: readonly string[];
  readonly score: number;
}

/** How long some pieces are to read, in characters; rows of facts are not counted. */
export const lengthOf = (drafted: readonly Drafted[]): number =>
  drafted
    .flatMap(({ drafts }) => drafts)
    .reduce((sum, draft) => {
      if (draft.kind === 'quotation') return sum + draft.paragraphs.join(' ').length;
      return draft.kind === 'facts' ? sum : sum + draft.text.length;
    }, 0);

/** From an answer to several questions one goes on to each entry by itself. */
const actionsOfAll = (engine: Engine, ids: readonly string[]): Action[] =>
  entriesMenu(
    engine,
    'More on each part',
    ids.flatMap((id) => entryOf(engine.knowledge, id) ?? []),
  );

/** Several drafted pieces as one: an answer if any of them is one; the same entry is not said twice. */
function join(engine: Engine, pieces: readonly Drafted[]): Drafted {
  const distinct = pieces.filter(
    (part, index) =>
      pieces.findIndex((other) => other.entries[0] === part.entries[0]) === index || part.entries.length === 0,
  );
  const answered = distinct.some((part) => part.outcome === 'answer');
  const entries = distinct.flatMap((part) => part.entries);
  return {
    outcome: answered ? 'answer' : (distinct[0]?.outcome ?? 'none'),
    drafts: distinct.flatMap((part) => part.drafts),
    actions: distinct.length === 1 ? (distinct[0]?.actions ?? []) : actionsOfAll(engine, entries),
    entries,
    holds: distinct.flatMap((part) => part.holds),
    score: Math.min(...distinct.map((part) => part.score)),
  };
}

/** The reply made of some pieces, its citations numbered. */
export function replyOf(engine: Engine, pieces: readonly Drafted[]): Reply {
  const { holds, ...drafted } = join(engine, pieces);
  return finishReply(engine.knowledge, drafted.drafts, {
    outcome: drafted.outcome,
    actions: drafted.actions,
    entries: drafted.entries,
    score: drafted.score,
    private: drafted.outcome === 'none',
    ...(holds.length === 0 ? {} : { asOf: severalInWords(holds) }),
  });
}
