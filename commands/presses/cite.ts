import { isStyle } from '../../src/citing/references.ts';
import type { Press } from '../../src/command.ts';
import { finishReply } from '../../src/replies/draft.ts';
import { outdated } from '../options.ts';
import { referencesDrafts, sourcesOf } from '../styles.ts';
import { onEntry } from './on-entry.ts';

/** References to the sources of an entry in a style: `cite:apa:the-entry`. */
export const cite: Press = {
  name: 'cite',
  run: (argument, context) => {
    const [style = '', id = ''] = argument.split(/:(.*)/s);
    if (!isStyle(style)) return outdated(context.engine);
    return onEntry(({ knowledge }, entry) => {
      const sources = sourcesOf(knowledge, entry);
      const drafts = referencesDrafts(knowledge, sources, style);
      return finishReply(knowledge, drafts, { outcome: 'answer', entries: [entry.id], score: 1 });
    })(id, context);
  },
};
