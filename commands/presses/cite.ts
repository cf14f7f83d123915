import type { Engine } from '../../src/answering/engine.ts';
import { isStyle, type StyleId } from '../../src/citing/references.ts';
import type { Press } from '../../src/command.ts';
import type { Entry } from '../../src/knowledge/schema.ts';
import { finishReply } from '../../src/replies/draft.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { outdated } from '../options.ts';
import { referencesDrafts, sourcesOf } from '../styles.ts';
import { onEntry } from './on-entry.ts';

/** What pressing something leads to whose argument is a style and an entry's id: `apa:the-entry`; a sentence if there is no such style or entry. */
export const onStyle =
  (reply: (engine: Engine, entry: Entry, style: StyleId) => Reply): Press['run'] =>
  (argument, context) => {
    const [style = '', id = ''] = argument.split(/:(.*)/s);
    if (!isStyle(style)) return outdated(context.engine);
    return onEntry((engine, entry) => reply(engine, entry, style))(id, context);
  };

/** References to the sources of an entry in a style. */
export const cite: Press = {
  name: 'cite',
  run: onStyle(({ knowledge }, entry, style) =>
    finishReply(knowledge, referencesDrafts(knowledge, sourcesOf(knowledge, entry), style), {
      outcome: 'answer',
      entries: [entry.id],
      score: 1,
    }),
  ),
};
