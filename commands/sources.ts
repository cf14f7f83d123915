import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Engine } from '../src/answering/engine.ts';
import { datedBecause } from '../src/answering/going-on/places.ts';
import type { StyleId } from '../src/citing/references.ts';
import type { Command } from '../src/command.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { type Draft, finishReply } from '../src/replies/draft.ts';
import type { Reply } from '../src/replies/reply.ts';
import { sorry } from './options.ts';
import { notAStyle, referencesDrafts, styleOf, styleOption } from './styles.ts';

/** The texts with how each is dated, or in a style. */
function textsDrafts(knowledge: Knowledge, style: StyleId | undefined): Draft[] {
  const sources = [...knowledge.sources.values()];
  if (style !== undefined) return referencesDrafts(knowledge, sources, style);
  const rows = sources.map((source) => ({
    label: source.title,
    value: `${datedBecause(source)}; ${source.paragraphs} paragraphs`,
    cites: [],
  }));
  return [{ kind: 'facts', rows }];
}

function sourcesReply({ knowledge }: Engine, style?: StyleId): Reply {
  return finishReply(
    knowledge,
    [
      { kind: 'statement', text: 'Everything I say stands in these texts, paragraph by paragraph:', cites: [] },
      ...textsDrafts(knowledge, style),
      { kind: 'note', text: `Titles in square brackets are ours. Knowledge version ${knowledge.version}.` },
    ],
    { outcome: 'answer', entries: [], score: 1 },
  );
}

/** `/sources [style:]`: the texts, their dates and how an inferred date was inferred; with references in a style. */
export const sources: Command = {
  definition: {
    name: 'sources',
    type: ApplicationCommandType.ChatInput,
    description: 'The texts everything here comes from, and their dates',
    options: [styleOption],
  },
  run: ({ style }, { engine }) => {
    const named = style === undefined ? undefined : styleOf(String(style));
    if (style !== undefined && named === undefined) return sorry(engine, notAStyle(String(style)));
    return sourcesReply(engine, named);
  },
  answers: (_interpretation, _asOf, { engine }) => sourcesReply(engine),
};
