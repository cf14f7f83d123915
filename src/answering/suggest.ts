import Fuse from 'fuse.js';
import { type Knowledge, nameOf } from '../knowledge/knowledge.ts';
import type { Entry } from '../knowledge/schema.ts';
import { partsOf } from '../offers/cells.ts';
import type { Engine } from './engine.ts';
import type { NameKind } from './interpretation/names.ts';
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
      const offers = [...knowledge.offers.values()];
      const isOffered = (role: string) => offers.some((offer) => partsOf(knowledge, offer, { role }).length > 0);
      return [...knowledge.groups.values()].filter(({ id }) => isOffered(id)).map(named);
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

/** Whether a word is another with a slip or two in it. */
const isSlip = (word: string, other: string, slips = slipsIn(word)): boolean =>
  editDistance(word, other, slips) <= slips;

const namesOf = ({ name, aliases }: Suggestion): string[] => [name, ...aliases];

/** Whether a value is one of a thing's names with a slip in it. */
const isNameOf = (value: string, thing: Suggestion): boolean =>
  namesOf(thing).some((name) => isSlip(fold(value), fold(name), Math.min(1, slipsIn(fold(value)))));

/** What a name says that it does not mean: "crews other than officers", "non-officers". */
const excluded = /\b(?:other than|apart from|except|excluding|without|but|bar|not|non)\b.*$/;

const isExcluding = (value: string): boolean => excluded.test(fold(value));

/** Whether a value is a word or more of one of a thing's names, with a slip in each at most; not a word for what the name leaves out. */
function isPartOf(value: string, thing: Suggestion): boolean {
  const words = tokenise(value);
  const isIn = (name: string) => {
    const others = tokenise(isExcluding(value) ? name : fold(name).replace(excluded, ''));
    return words.every(({ word, stem }) => others.some((one) => one.stem === stem || isSlip(word, one.word)));
  };
  return words.length > 0 && namesOf(thing).some(isIn);
}

/** What a register's things are, where it has not all of them: a name of another is no slip in one of these. */
const kinds: Readonly<Partial<Record<Register, readonly NameKind[]>>> = {
  group: ['group'],
  speaker: ['person', 'union', 'employer', 'body'],
};

/**
 * The thing an option's value means: its id, a name or alias in it, the nearest in spelling, or a word that only one has.
 * @returns undefined if the register has nothing like it, or several things, or if it is the name of something that is not in the register.
 */
export function resolve(engine: Engine, register: Register, value: string): string | undefined {
  const { all, fuse } = searcher(engine.knowledge, register);
  const exact = all.find((item) => item.id === value);
  if (exact || value.trim() === '') return exact?.id;
  const ids = new Set(all.map((item) => item.id));
  const tokens = tokenise(value).filter(({ word }, at) => at > 0 || word !== 'the');
  const mentions = engine.index.names(tokens);
  const whole = mentions.filter(({ from, to }) => to - from === tokens.length);
  const meant = whole.find(({ id }) => ids.has(id));
  if (meant) return meant.id;
  if (whole.some(({ kind }) => kinds[register]?.includes(kind))) return undefined;
  const near = fuse.search(value.slice(0, 60), { limit: CONSIDERED }).map(({ item }) => item);
  const named = near.find((item) => isNameOf(value, item));
  if (named) return named.id;
  const parts = near.filter((item) => isPartOf(value, item));
  if (parts.length === 1) return parts[0]?.id;
  return isExcluding(value) ? undefined : mentions.find(({ id }) => ids.has(id))?.id;
}
