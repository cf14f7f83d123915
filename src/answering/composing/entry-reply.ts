import type { Entry } from '../../knowledge/schema.ts';
import { type Draft, finishReply } from '../../replies/draft.ts';
import type { Reply } from '../../replies/reply.ts';
import type { Engine } from '../engine.ts';
import { entryActions } from '../going-on/actions.ts';
import { asOfEntry, entryDrafts } from './compose.ts';

/** An entry by itself, all of it, with what one can go on to from there. `more` is said after it. */
export function entryReply(engine: Engine, entry: Entry, more: readonly Draft[] = []): Reply {
  const asOf = asOfEntry(entry);
  return finishReply(engine.knowledge, [...entryDrafts(engine.knowledge, entry), ...more], {
    outcome: entry.kind === 'gap' ? 'none' : 'answer',
    entries: [entry.id],
    score: 1,
    actions: entryActions(engine, entry),
    ...(asOf ? { asOf } : {}),
  });
}
