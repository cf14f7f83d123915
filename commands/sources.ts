import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Engine } from '../src/answering/engine.ts';
import { datedBecause } from '../src/answering/going-on/places.ts';
import type { Command } from '../src/command.ts';
import { finishReply } from '../src/replies/draft.ts';
import type { Reply } from '../src/replies/reply.ts';

function sourcesReply({ knowledge }: Engine): Reply {
  const rows = [...knowledge.sources.values()].map((source) => ({
    label: source.title,
    value: `${datedBecause(source)}; ${source.paragraphs} paragraphs`,
    cites: [],
  }));
  return finishReply(
    knowledge,
    [
      { kind: 'statement', text: 'Everything I say stands in these texts, paragraph by paragraph:', cites: [] },
      { kind: 'facts', rows },
      { kind: 'note', text: `Titles in square brackets are ours. Knowledge version ${knowledge.version}.` },
    ],
    { outcome: 'answer', entries: [], score: 1 },
  );
}

/** `/sources`: the texts, their dates and how an inferred date was inferred. */
export const sources: Command = {
  definition: {
    name: 'sources',
    type: ApplicationCommandType.ChatInput,
    description: 'The texts everything here comes from, and their dates',
  },
  run: (_options, { engine }) => sourcesReply(engine),
  answers: (_interpretation, _asOf, { engine }) => sourcesReply(engine),
};
