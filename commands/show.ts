import { asOfEntry, entryDrafts } from '../src/answering/compose.ts';
import type { Press } from '../src/command.ts';
import { entryOf } from '../src/knowledge/knowledge.ts';
import { finishReply } from '../src/replies/draft.ts';
import { sorry } from './options.ts';

/** Pressing a button that names an entry: all of it. */
export const show: Press = {
  name: 'show',
  run: (id, { engine }) => {
    const entry = entryOf(engine.knowledge, id);
    if (!entry) return sorry(engine, 'That entry is no longer in the knowledge. Ask again, please.');
    const asOf = asOfEntry(entry);
    return finishReply(engine.knowledge, entryDrafts(engine.knowledge, entry), {
      outcome: entry.kind === 'gap' ? 'none' : 'answer',
      entries: [entry.id],
      score: 1,
      ...(asOf ? { asOf } : {}),
    });
  },
};
