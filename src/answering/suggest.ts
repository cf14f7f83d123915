import Fuse from 'fuse.js';
import { type Knowledge, nameOf } from '../knowledge/knowledge.ts';
import type { Entry } from '../knowledge/schema.ts';
import type { Engine } from './engine.ts';
import { editDistance } from './interpretation/spelling.ts';
import { fold, tokenise } from './interpretation/text.ts';

/** Something an option can name: its id, how it is shown, and every word it goes by. */
export interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Which register an option names. */
export type Register = 'union' | 'speaker' | 'topic' | 'dispute' | 'group' | 'offer' | 'date';

/** More are never asked for at once. */
const SHOWN = 25;
/** So many that are like a value may be what it means. */
const CONSIDERED = 5;
/** Fuse's threshold for short names: one slip in a word, not two. */
const NAME_THRESHOLD = 0.35;

const quoted = (knowledge: Knowledge): string[] => [
  ...new Set(
    [...knowledge.entries.values()].flatMap((entry: Entry) => (entry.kind === 'quotation' ? entry.speakers : [])),
  ),
];

function registerOf(knowledge: Knowledge, register: Register): Suggestion[] {
  const named = (item: { id: string; name: string; aliases: readonly string[] }): Suggestion => item;
  switch (register) {
    case 'union':
      return [...knowledge.organisations.values()]
        .filter((item) => item.kind === 'union')
        .map((item) => ({
          id: item.id,
          name:
            item.abbreviation && item.abbreviation !== item.name ? `${item.abbreviation} (${item.name})` : item.name,
          aliases: [...item.aliases, item.name, item.abbreviation ?? ''],
        }));
    case 'speaker':
      return quoted(knowledge).map((id) => ({
        id,
        name: nameOf(knowledge, id),
        aliases: knowledge.people.get(id)?.aliases ?? knowledge.organisations.get(id)?.aliases ?? [],
      }));
    case 'topic':
      return [...knowledge.topics.values()].map(named);
    case 'dispute':
      return [...knowledge.disputes.values()].map(named);
    case 'group': {
      const offered = new Set([...knowledge.offers.values()].flatMap((offer) => offer.parts.map((part) => part.group)));
      return [...knowledge.groups.values()].filter((item) => offered.has(item.id)).map(named);
    }
    case 'offer':
      return [...knowledge.offers.values()].map(({ id, name }) => ({ id, name, aliases: [] }));
    case 'date':
      return [...knowledge.sources.values()]
        .map((source) => ({
          id: source.issued.replace(/[~?%]/g, ''),
          name: `${source.dated ?? source.issued}: ${source.title}`,
          aliases: source.aliases,
        }))
        .sort((a, b) => b.id.localeCompare(a.id));
  }
}

const searchers = new WeakMap<Knowledge, Map<Register, { all: readonly Suggestion[]; fuse: Fuse<Suggestion> }>>();

function searcher(knowledge: Knowledge, register: Register) {
  const known = searchers.get(knowledge) ?? new Map();
  searchers.set(knowledge, known);
  const found = known.get(register);
  if (found) return found as { all: readonly Suggestion[]; fuse: Fuse<Suggestion> };
  const all = registerOf(knowledge, register);
  const fuse = new Fuse(all, {
    keys: ['name', 'aliases', 'id'],
    threshold: NAME_THRESHOLD,
    ignoreLocation: true,
  });
  const made = { all, fuse };
  known.set(register, made);
  return made;
}

/** What a half-typed option can mean, best first, at most 25; on an empty field the first of the register. */
export function suggest({ knowledge }: Engine, register: Register, typed: string): Suggestion[] {
  const { all, fuse } = searcher(knowledge, register);
  const text = typed.trim().slice(0, 100);
  return text === '' ? all.slice(0, SHOWN) : fuse.search(text, { limit: SHOWN }).map((hit) => hit.item);
}

/** How many slips a word can have: none in initials, as another union's are no slip. */
const slipsIn = (word: string): number => (word.length >= 10 ? 2 : word.length >= 5 ? 1 : 0);

const isWithSlips = (typed: string, name: string, slips = slipsIn(typed)): boolean =>
  editDistance(typed, name, slips) <= slips;

/** Whether a value is a word of one of a thing's names, or the name with a slip in it, or in each of its words. */
function isSlipOf(value: string, { name, aliases }: Suggestion): boolean {
  const typed = fold(value);
  const words = tokenise(value).map((token) => token.stem);
  const isPartOf = (alias: string) => {
    const stems = new Set(tokenise(alias).map((token) => token.stem));
    return words.length > 0 && words.every((word) => stems.has(word));
  };
  const isLike = (alias: string) => {
    const [some, others] = [typed.split(' '), alias.split(' ')];
    const isWordByWord = some.length === others.length && some.every((word, at) => isWithSlips(word, others[at] ?? ''));
    return isWordByWord || isWithSlips(typed, alias, Math.min(1, slipsIn(typed)));
  };
  return [name, ...aliases].some((alias) => isPartOf(alias) || isLike(fold(alias)));
}

/**
 * The thing an option's value means: its id, a name or alias in it, or the nearest in spelling.
 * @returns undefined if the register has nothing like it.
 */
export function resolve(engine: Engine, register: Register, value: string): string | undefined {
  const { all, fuse } = searcher(engine.knowledge, register);
  const exact = all.find((item) => item.id === value);
  if (exact || value.trim() === '') return exact?.id;
  const ids = new Set(all.map((item) => item.id));
  const mention = engine.index.names(tokenise(value)).find((found) => ids.has(found.id));
  const near = fuse.search(value.slice(0, 60), { limit: CONSIDERED }).map(({ item }) => item);
  return mention?.id ?? near.find((item) => isSlipOf(value, item))?.id;
}
