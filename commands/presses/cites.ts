import { placesDrafts } from '../../src/answering/going-on/places.ts';
import type { Press } from '../../src/command.ts';
import { finishReply } from '../../src/replies/draft.ts';
import { sorry } from '../options.ts';
import { sourcesOf, stylesMenu } from '../styles.ts';
import { onEntry } from './on-entry.ts';

/** The sources of an entry in full: how each is dated, and what each paragraph is; with a link where a source has an address, and references to hand in. */
export const cites: Press = {
  name: 'cites',
  run: onEntry((engine, entry) => {
    const { knowledge } = engine;
    const sources = sourcesOf(knowledge, entry);
    if (sources.length === 0) return sorry(engine, 'That the sources do not say something stands in none of them.');
    const links = sources.flatMap(({ title, URL: url }) => (url ? [{ label: `Open ${title}`, url }] : []));
    return finishReply(knowledge, placesDrafts(knowledge, entry), {
      outcome: 'answer',
      entries: [entry.id],
      score: 1,
      actions: [...links, stylesMenu(entry)],
    });
  }),
};
