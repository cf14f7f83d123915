import type { Entry } from '../knowledge/schema.ts';
import { finishReply } from '../replies/draft.ts';
import type { Reply } from '../replies/reply.ts';
import { asOfEntry, entryDrafts } from './compose.ts';
import type { Engine } from './engine.ts';
import { entryActions } from './going-on/actions.ts';

/** An entry by itself, all of it, with what one can go on to from there. */
export function entryReply(engine: Engine, entry: Entry): Reply {
  const asOf = asOfEntry(entry);
  return finishReply(engine.knowledge, entryDrafts(engine.knowledge, entry), {
    outcome: entry.kind === 'gap' ? 'none' : 'answer',
    entries: [entry.id],
    score: 1,
    actions: entryActions(engine, entry),
    ...(asOf ? { asOf } : {}),
  });
}
