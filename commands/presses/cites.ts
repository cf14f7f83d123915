import { placesDrafts } from '../../src/answering/going-on/places.ts';
import type { Press } from '../../src/command.ts';
import { citesOf } from '../../src/knowledge/knowledge.ts';
import { finishReply } from '../../src/replies/draft.ts';
import { sorry } from '../options.ts';
import { onEntry } from './on-entry.ts';

/** The sources of an entry in full: how each is dated, and what each paragraph is; with a link where a source has an address. */
export const cites: Press = {
  name: 'cites',
  run: onEntry((engine, entry) => {
    const { knowledge } = engine;
    const sources = [...new Set(citesOf(entry).map((cite) => cite.source))];
    if (sources.length === 0) return sorry(engine, 'That the sources do not say something stands in none of them.');
    const actions = sources.flatMap((id) => {
      const source = knowledge.sources.get(id);
      return source?.URL ? [{ label: `Open ${source.title}`, url: source.URL }] : [];
    });
    return finishReply(knowledge, placesDrafts(knowledge, entry), {
      outcome: 'answer',
      entries: [entry.id],
      score: 1,
      actions,
    });
  }),
};
