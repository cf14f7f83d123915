import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { entryReply } from '../src/answering/composing/entry-reply.ts';
import { titleOf } from '../src/answering/composing/title.ts';
import type { Engine } from '../src/answering/engine.ts';
import { quotationsBy, quotationsLike } from '../src/answering/quotations.ts';
import { resolve, suggest } from '../src/answering/suggest.ts';
import type { StyleId } from '../src/citing/references.ts';
import type { Command, Press } from '../src/command.ts';
import { nameOf } from '../src/knowledge/knowledge.ts';
import type { Entry, Quotation } from '../src/knowledge/schema.ts';
import { finishReply } from '../src/replies/draft.ts';
import type { Reply } from '../src/replies/reply.ts';
import { sorry } from './options.ts';
import { onStyle } from './presses/cite.ts';
import { notAStyle, referencesDrafts, sourcesOf, styleOf, styleOption } from './styles.ts';

/** So many quotations are offered to choose from. */
const CHOICES = 5;

function choice(engine: Engine, quotations: readonly Quotation[], style: StyleId | undefined): Reply {
  const shown = quotations.slice(0, CHOICES);
  return finishReply(
    engine.knowledge,
    [
      { kind: 'statement', text: 'Which of these do you mean?', cites: [] },
      {
        kind: 'facts',
        rows: shown.map((quotation, index) => ({
          label: String(index + 1),
          value: quotation.gist,
          cites: quotation.parts[0]?.cites.slice(0, 1) ?? [],
        })),
      },
    ],
    {
      outcome: 'clarify',
      entries: shown.map((quotation) => quotation.id),
      score: 0.5,
      actions: shown.map((quotation, index) => ({
        label: `${index + 1} ${titleOf(engine, quotation)}`,
        id: style === undefined ? `pick:${quotation.id}` : `quote:${style}:${quotation.id}`,
      })),
    },
  );
}

/** An entry with references to its sources, to copy. */
const withReference = (engine: Engine, entry: Entry, style: StyleId): Reply =>
  entryReply(engine, entry, referencesDrafts(engine.knowledge, sourcesOf(engine.knowledge, entry), style));

/** The quotation that was chosen of several, in the style that was asked for: `quote:apa:the-entry`. */
export const quoteIn: Press = {
  name: 'quote',
  replaces: true,
  run: onStyle(withReference),
};

/** Those that are about a topic, or like some words; a topic with a slip in it, where no words are like those given. */
function quotationsAbout(engine: Engine, quotations: readonly Quotation[], about: string): readonly Quotation[] {
  const { topics } = engine.knowledge;
  const like = quotationsLike(engine, quotations, topics.get(about)?.name ?? about);
  const topic = like.length > 0 ? undefined : topics.get(resolve(engine, 'topic', about) ?? '');
  return topic ? quotationsLike(engine, quotations, topic.name) : like;
}

/** `/quote [speaker:] [about:] [style:]`: the exact words with their citation, and references in a style. */
export const quote: Command = {
  definition: {
    name: 'quote',
    type: ApplicationCommandType.ChatInput,
    description: 'The exact words somebody is quoted as saying, with their source',
    options: [
      {
        name: 'speaker',
        type: ApplicationCommandOptionType.String,
        description: 'Who said it',
        autocomplete: true,
        max_length: 60,
      },
      {
        name: 'about',
        type: ApplicationCommandOptionType.String,
        description: 'What it is about, or words you remember of it',
        autocomplete: true,
        max_length: 200,
      },
      styleOption,
    ],
  },
  run: ({ speaker, about, style }, { engine }) => {
    const { knowledge } = engine;
    const named = style === undefined ? undefined : styleOf(String(style));
    if (style !== undefined && named === undefined) return sorry(engine, notAStyle(String(style)));
    const id = speaker === undefined ? undefined : resolve(engine, 'speaker', String(speaker));
    if (speaker !== undefined && id === undefined) {
      return sorry(
        engine,
        `The sources quote nobody called “${String(speaker).slice(0, 40)}”. They quote ${suggest(engine, 'speaker', '')
          .map((item) => item.name)
          .join(', ')}.`,
      );
    }
    const by = quotationsBy(knowledge, id);
    const found = about === undefined ? by : quotationsAbout(engine, by, String(about));
    if (found.length === 0)
      return sorry(
        engine,
        id === undefined
          ? 'The sources quote nobody on anything like that.'
          : `The sources quote ${nameOf(knowledge, id)} on nothing like that.`,
      );
    const [only, another] = found;
    if (only === undefined || another !== undefined) return choice(engine, found, named);
    return named === undefined ? entryReply(engine, only) : withReference(engine, only, named);
  },
  complete: (option, typed, { engine }) =>
    suggest(engine, option === 'speaker' ? 'speaker' : 'topic', typed).map(({ id, name }) => ({ name, value: id })),
};
