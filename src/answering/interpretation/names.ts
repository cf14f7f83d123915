import type { Knowledge } from '../../knowledge/knowledge.ts';
import { tokenise, type Word } from './text.ts';

export type NameKind =
  | 'union'
  | 'employer'
  | 'body'
  | 'person'
  | 'group'
  | 'place'
  | 'topic'
  | 'dispute'
  | 'source'
  | 'outsider';

/** A thing of the knowledge that a text names: which, and the tokens that name it (`to` exclusive). */
export interface Mention {
  readonly id: string;
  readonly kind: NameKind;
  readonly from: number;
  readonly to: number;
}

interface Alias {
  readonly id: string;
  readonly kind: NameKind;
  /** What must match, token by token: whole words for abbreviations, stems for the rest. */
  readonly steps: readonly string[];
  readonly exact: boolean;
}

/** Finds the names of the knowledge in a tokenised text; see {@link createNames}. */
export type Names = (tokens: readonly Word[]) => Mention[];

/** An abbreviation is matched letter by letter, a word in all its inflections. */
const isAbbreviation = (alias: string): boolean => /^[\p{Lu}\d./&-]{2,}s?$/u.test(alias);

const organisationKind = {
  union: 'union',
  department: 'employer',
  government: 'employer',
  body: 'body',
  publication: 'body',
} as const;

function* namedThings(knowledge: Knowledge): Generator<[string, NameKind, readonly string[]]> {
  for (const item of knowledge.organisations.values()) {
    const spelt = item.abbreviation ? [item.abbreviation] : [];
    yield [item.id, organisationKind[item.kind], [item.name, ...spelt, ...item.aliases]];
  }
  for (const item of knowledge.people.values()) yield [item.id, 'person', [item.name, ...item.aliases]];
  for (const item of knowledge.groups.values()) yield [item.id, 'group', [item.name, ...item.aliases]];
  for (const item of knowledge.places.values()) yield [item.id, 'place', [item.name, ...item.aliases]];
  for (const item of knowledge.topics.values()) yield [item.id, 'topic', [item.name, ...item.aliases]];
  for (const item of knowledge.disputes.values()) yield [item.id, 'dispute', [item.name, ...item.aliases]];
  for (const item of knowledge.sources.values()) yield [item.id, 'source', item.aliases];
  for (const entry of knowledge.entries.values()) if (entry.kind === 'gap') yield [entry.id, 'outsider', entry.names];
}

const stepOf = (alias: { exact: boolean }, token: Word): string => (alias.exact ? token.word : token.stem);

/** The longest of some aliases that stands at a place, if it is longer than the best so far. */
function longestOf(
  aliases: readonly Alias[] | undefined,
  tokens: readonly Word[],
  position: number,
  best: Alias | undefined,
): Alias | undefined {
  if (!aliases) return best;
  let longest = best;
  for (const alias of aliases) {
    if (alias.steps.length <= (longest?.steps.length ?? 0)) continue;
    const fits = alias.steps.every((step, offset) => {
      const token = tokens[position + offset];
      return token !== undefined && stepOf(alias, token) === step;
    });
    if (fits) longest = alias;
  }
  return longest;
}

/** Longest first, so that "night shift" is not "shift". */
function longestMatches(index: ReadonlyMap<string, readonly Alias[]>, tokens: readonly Word[]): Mention[] {
  const mentions: Mention[] = [];
  let position = 0;
  while (position < tokens.length) {
    const first = tokens[position] as Word;
    let best = longestOf(index.get(first.stem), tokens, position, undefined);
    if (first.stem !== first.word) best = longestOf(index.get(first.word), tokens, position, best);
    if (best) mentions.push({ id: best.id, kind: best.kind, from: position, to: position + best.steps.length });
    position += best?.steps.length ?? 1;
  }
  return mentions;
}

/** Builds the finder of names. Topics are found apart from the rest: "strike ballot of heads" names topics and a group. */
export function createNames(knowledge: Knowledge): Names {
  const things = new Map<string, Alias[]>();
  const topics = new Map<string, Alias[]>();
  for (const [id, kind, aliases] of namedThings(knowledge)) {
    for (const alias of aliases) {
      const tokens = tokenise(alias).filter((token, index) => index > 0 || token.word !== 'the');
      if (tokens.length === 0) continue;
      const exact = kind === 'outsider' || isAbbreviation(alias.replace(/^the /i, ''));
      const steps = tokens.map((token) => stepOf({ exact }, token));
      const into = kind === 'topic' ? topics : things;
      const key = steps[0] as string;
      const made = { id, kind, steps, exact };
      const starting = into.get(key);
      if (starting) starting.push(made);
      else into.set(key, [made]);
    }
  }
  return (tokens) => [...longestMatches(things, tokens), ...longestMatches(topics, tokens)];
}
