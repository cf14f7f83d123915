import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { stem } from 'porter2';
import { saysOf } from '../src/answering/finding/profile.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';

/** A library that searches the texts of a knowledge; as many results as the bot's own matcher hands on. */
export type Search = (question: string) => unknown;

const RESULTS = 16;

interface Item {
  readonly id: number;
  readonly entry: string;
  readonly text: string;
}

/** What the bot's matcher is trained on: every example question, and what every entry says. */
export function textsOf(knowledge: Knowledge): Item[] {
  const asked = [...knowledge.questions].flatMap(([entry, texts]) => texts.map((text) => ({ entry, text })));
  const said = [...knowledge.entries.values()].flatMap((entry) =>
    saysOf(entry).map((text) => ({ entry: entry.id, text })),
  );
  return [...asked, ...said].map((item, id) => ({ ...item, id }));
}

const stopWords = new Set(
  (
    'a an and are as at be been but by can did do does for from had has have he how i if in is it its me my no not of on or our she so that the ' +
    'their them there they this to us was we were what when where which who why will with would you your'
  ).split(' '),
);

const stems = new Map<string, string>();

function stemmed(word: string): string {
  const known = stems.get(word) ?? stem(word);
  stems.set(word, known);
  return known;
}

const tokenize = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\d%£]+/gu) ?? []).filter((word) => !stopWords.has(word)).map(stemmed);

const fuse = (knowledge: Knowledge, options: ConstructorParameters<typeof Fuse<Item>>[1]): Search => {
  const searcher = new Fuse(textsOf(knowledge), { keys: ['text'], ...options });
  return (question) => searcher.search(question, { limit: RESULTS });
};

/** The libraries by name, each with the settings that stand in the report. */
export const searchers = {
  'fuse-best': (knowledge) => fuse(knowledge, { useTokenSearch: true, tokenize, threshold: 0.6 }),
  'fuse-defaults': (knowledge) => fuse(knowledge, {}),
  minisearch: (knowledge) => {
    const searcher = new MiniSearch<Item>({ fields: ['text'], searchOptions: { fuzzy: 0.2, prefix: true } });
    searcher.addAll(textsOf(knowledge));
    return (question) => searcher.search(question).slice(0, RESULTS);
  },
} satisfies Record<string, (knowledge: Knowledge) => Search>;

export type SearcherName = keyof typeof searchers;
