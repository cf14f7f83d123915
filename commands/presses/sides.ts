import { entryDrafts } from '../../src/answering/composing/compose.ts';
import { leadsOf } from '../../src/answering/going-on/leads.ts';
import { sideOf } from '../../src/answering/going-on/sides.ts';
import type { Press } from '../../src/command.ts';
import { type Draft, finishReply } from '../../src/replies/draft.ts';
import { sorry } from '../options.ts';
import { onEntry } from './on-entry.ts';

const HEADINGS = { unions: 'From the unions', employers: 'From the employer side' };

/** What the other side says on the matter of an entry; what each says, where the entry is neither's claim. */
export const sides: Press = {
  name: 'sides',
  run: onEntry((engine, entry) => {
    const { knowledge } = engine;
    const entries = leadsOf(engine, entry).reply?.entries ?? [];
    if (entries.length === 0) return sorry(engine, 'The sources have nothing of the other side on this.');
    const drafts = entries.flatMap((other, index): Draft[] => {
      const side = sideOf(knowledge, other);
      const before = entries[index - 1];
      const isNew = side !== undefined && (before === undefined || sideOf(knowledge, before) !== side);
      const heading: Draft[] = isNew ? [{ kind: 'heading', text: HEADINGS[side] }] : [];
      return [...heading, ...entryDrafts(knowledge, other)];
    });
    return finishReply(knowledge, drafts, { outcome: 'answer', entries: entries.map(({ id }) => id), score: 1 });
  }),
};
