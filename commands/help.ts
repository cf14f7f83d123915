import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Engine } from '../src/answering/engine.ts';
import type { Command } from '../src/command.ts';
import { inWords } from '../src/knowledge/dates.ts';
import { finishReply } from '../src/replies/draft.ts';
import type { Reply } from '../src/replies/reply.ts';

/** What the bot is and what to try. */
export function helpReply({ knowledge, index }: Engine): Reply {
  const disputes = new Intl.ListFormat('en-GB').format([...knowledge.disputes.values()].map((dispute) => dispute.name));
  return finishReply(
    knowledge,
    [
      {
        kind: 'statement',
        text: `I answer questions about ${disputes} from ${knowledge.sources.size} texts, with the paragraph for every statement, and say so where they are silent. The latest is of ${inWords(index.known.last)}.`,
        cites: [],
      },
      {
        kind: 'facts',
        rows: [
          { label: '/ask', value: 'a question in your own words (or mention me, or write to me)', cites: [] },
          { label: '/ballots', value: 'which unions are balloting whom, as of a date', cites: [] },
          {
            label: '/offer',
            value: 'what was offered to whom, beside inflation; with your salary, what it comes to',
            cites: [],
          },
          { label: '/timeline', value: 'ballots, offers and industrial action in order of time', cites: [] },
          { label: '/quote', value: 'the exact words of a speaker', cites: [] },
          { label: '/check', value: 'a passage against the sources; in a message’s menu: Find the source', cites: [] },
          { label: '/sources', value: 'where it all comes from', cites: [] },
        ],
      },
      {
        kind: 'note',
        text: `I am a program, not a person; I take no side and give no advice. Knowledge version ${knowledge.version}.`,
      },
    ],
    { outcome: 'none', entries: [], score: 0, private: true },
  );
}

/** `/help`: what can be asked, and how. */
export const help: Command = {
  definition: { name: 'help', type: ApplicationCommandType.ChatInput, description: 'What I know and how to ask' },
  run: (_options, { engine }) => helpReply(engine),
  answers: (_interpretation, _asOf, { engine }) => helpReply(engine),
};
