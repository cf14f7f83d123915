import { type APIApplicationCommandStringOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import { isStyle, reference, type StyleId, styles } from '../src/citing/references.ts';
import { citesOf, type Knowledge } from '../src/knowledge/knowledge.ts';
import type { Entry, Source } from '../src/knowledge/schema.ts';
import type { Draft } from '../src/replies/draft.ts';
import type { Menu } from '../src/replies/reply.ts';

const all = Object.entries(styles).map(([id, { name }]) => ({ id: id as StyleId, name }));

/** `style:` references in a style that is handed in. */
export const styleOption: APIApplicationCommandStringOption = {
  name: 'style',
  type: ApplicationCommandOptionType.String,
  description: 'With references to copy, in this style',
  choices: all.map(({ id, name }) => ({ name, value: id })),
};

/** The style that an option names, by its id or, as one may type it, by the first word of its name; undefined if none. */
export function styleOf(typed: string): StyleId | undefined {
  const word = typed.trim().toLowerCase();
  if (isStyle(word)) return word;
  return all.find(({ name }) => name.toLowerCase().startsWith(word) && word !== '')?.id;
}

/** What is said of a style that is none. */
export const notAStyle = (typed: string): string =>
  `I know no style “${typed.slice(0, 40)}”. I know ${new Intl.ListFormat('en-GB').format(all.map(({ name }) => name))}.`;

/** A block of references is no longer than this (in characters), so that those that fit into a message are shown and the rest can go. */
const LONGEST_BLOCK = 900;

/** Paragraphs put together as far as a block goes. */
function blocksOf(paragraphs: readonly string[]): string[] {
  const blocks: string[] = [];
  for (const paragraph of paragraphs) {
    const last = blocks.at(-1);
    if (last === undefined || last.length + paragraph.length > LONGEST_BLOCK) blocks.push(paragraph);
    else blocks[blocks.length - 1] = `${last}\n\n${paragraph}`;
  }
  return blocks;
}

/** References to copy, and what the words in brackets behind them mean. */
export function referencesDrafts(knowledge: Knowledge, sources: readonly Source[], style: StyleId): Draft[] {
  const blocks = blocksOf(sources.map((source) => reference(knowledge, source, style)));
  return [
    { kind: 'heading', text: `As references: ${styles[style].name}` },
    ...blocks.map((text): Draft => ({ kind: 'copy', text })),
    {
      kind: 'note',
      text: 'What the texts do not print is marked as supplied or inferred; hand that in, too. Formatted with citeproc-js.',
    },
  ];
}

/** The sources of an entry, each once. */
export const sourcesOf = (knowledge: Knowledge, entry: Entry): Source[] =>
  [...new Set(citesOf(entry).map((cite) => cite.source))].flatMap((id) => knowledge.sources.get(id) ?? []);

/** A menu of the styles in which the sources of an entry can be cited. */
export const stylesMenu = ({ id }: Entry): Menu => ({
  placeholder: 'Cite these sources as …',
  options: all.map((style) => ({ label: style.name, id: `cite:${style.id}:${id}` })),
});
