import type { Names } from '../../answering/interpretation/names.ts';
import { tokenise } from '../../answering/interpretation/text.ts';
import { isGivenAsName, isOrdinary } from '../../answering/interpretation/words.ts';
import { sentencesOf } from '../../knowledge/passages.ts';
import { CALENDAR } from '../calendar.ts';
import { PERSONAL_TITLE, SAYING } from './saying.ts';

/** A name that no register has, as a paragraph prints it. */
export interface UnknownName {
  readonly name: string;
  readonly kind: 'person' | 'body' | 'other';
  /** For a body: the short form that stands in brackets after it. */
  readonly abbreviation?: string;
  readonly start: number;
  readonly end: number;
}

/** A run of words with capitals, small words between them allowed: "Department for Transport", "Rail Workers' Union". */
const capitalised =
  /\p{Lu}[\p{L}\p{N}&-]*(?:[’']s?(?!\p{L}))?(?:\s+(?:(?:of|for|and|the|in)\s+){0,2}\p{Lu}[\p{L}\p{N}&-]*(?:[’']s?(?!\p{L}))?)*/gu;
const bodyWord =
  /\b(?:Union|Association|Federation|Congress|Guild|Council|Department|Ministry|Agency|Authority|Board|Panel|Committee|Commission|Office|Institute|Society|Company|Group|Trust|Party|Government|Assembly|Parliament|Chamber|Service|Ltd|Plc)\b/;
const title = new RegExp(`^${PERSONAL_TITLE}\\s+`);
/** Roles that stand before a name with a capital: "Transport Secretary Ann Other". */
const role =
  /^(?:[\p{L}-]+ )*?(?:Secretar(?:y|ies)|(?:Minister|President|Director|Chair|Leader|Officer|Chief|Manager|Convener|Mayor)s?)(?: of)?(?:\s+|$)/u;
/** A day or month in a run of words with capitals, with the small words around it. */
const calendar = new RegExp(
  `(?:(?:^|\\s+)(?:of|for|and|the|in))*\\s*(?<=^|\\s)(?:${CALENDAR})(?=\\s|[’']|$)(?:\\s+(?:of|for|and|the|in)(?=\\s))*\\s*`,
);
const isShort = (name: string): boolean => /^\p{Lu}[\p{Lu}&]+$/u.test(name);

function kindOf(name: string, abbreviation: string | undefined): UnknownName['kind'] {
  if (abbreviation !== undefined || bodyWord.test(name) || isShort(name)) return 'body';
  const words = name.split(/\s+/);
  const isPerson = words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}[\p{L}’'-]+$/u.test(word));
  return isPerson ? 'person' : 'other';
}

const small = /^(?:of|for|and|the|in)$/;
const bodyOf = new RegExp(`${bodyWord.source} (?:of|for)\\b`);

/** Whether words are the end of a body's name rather than a name: "Allied Workers" in "Union of Quay and Allied Workers". */
function endsName(words: string): boolean {
  const last = words.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return last.endsWith('s') && isOrdinary(last) && !isGivenAsName(last);
}

/** Whether two words with capitals, before "of" and a name, are a person: by the first name, or by the surname where what follows is a body. */
function isPersonOf(person: string, body: string): boolean {
  const [first = '', last = ''] = person.toLowerCase().split(' ');
  const isSurname = !isOrdinary(last) || isGivenAsName(last);
  return isGivenAsName(first) || (isSurname && !bodyWord.test(person) && (bodyWord.test(body) || isShort(body)));
}

/** Two names with "and" between, or a person and what they are of, but for one name that has an "and": "Rail and Tram Workers' Union". */
function apart(run: string): string[] {
  const [, person, body] = /^(\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+) (?:of|for) (?:the )?(.+)$/su.exec(run) ?? [];
  if (person && body && isPersonOf(person, body)) return [person, ...apart(body)];
  const [first, ...rest] = run.split(/ and the /);
  if (rest.length > 0) return [first ?? '', ...rest.flatMap(apart)];
  const [left = '', right] = run.split(/ and (.*)/s);
  const isOne =
    right !== undefined &&
    ((bodyWord.test(right) && !bodyWord.test(left) && !isShort(left)) || (bodyOf.test(left) && endsName(right)));
  return right === undefined || isOne ? [run] : [left, ...apart(right)];
}

/** The end of a run of words that the letters in brackets after it stand for, its small words counted or not. */
function spelledOut(run: string, short: string): string | undefined {
  const words = [...run.matchAll(/\S+/g)].reverse();
  const initials = (some: readonly string[]): string => some.map((word) => word.charAt(0).toUpperCase()).join('');
  const first = words.find(({ index }) => {
    const name = run.slice(index).split(/\s+/);
    if (small.test(name[0] ?? '')) return false;
    return [initials(name), initials(name.filter((word) => !small.test(word)))].includes(short);
  });
  return first && run.slice(first.index);
}

/** Where a sentence opens with somebody introduced by first name and surname, its first word is a name however ordinary it is. */
const introduces = new RegExp(
  `^(?:, (?:who|the|an?|now|then|\\p{Lu}[\\p{L}’']*[’']s?)\\b| (?:\\w+ )?(?:${SAYING})\\b)`,
  'u',
);
/** An ordinary word before a name with "the": "Members of the Example Union", "Then the Example Union". */
const beforeThe = /^\S+ (?:(?:of|for|in) )?the /;

/** Where a sentence opens with an ordinary word, its capital is no name's. */
function withoutOpener(run: string, after: string): string {
  const [first = '', ...rest] = run.split(/\s+/);
  const isArticle = /^(?:the|an?)$/i.test(first);
  if (rest.length === 1 && !isArticle && introduces.test(after)) return run;
  const word = first.toLowerCase().replace(/[’'].*$/, '');
  if (beforeThe.test(run) && isOrdinary(word) && !bodyWord.test(first)) return run.replace(beforeThe, '');
  const isOpener = isArticle || (isOrdinary(word) && !isGivenAsName(word) && !isShort(first) && !bodyWord.test(run));
  return isOpener ? rest.join(' ').replace(/^(?:(?:of|for|and|the|in)\s+)+/, '') : run;
}

/** A name without what stands around it: a title, a role, a possessive. */
const bare = (run: string): string =>
  run
    .replace(title, '')
    .replace(role, '')
    .replace(title, '')
    .replace(/^the /, '')
    .replace(/[’']s?$/, '');

/** Whether the registers have a name. Of a body's they must have all: a council is more than the town it is of. */
function isKnown(name: string, names: Names): boolean {
  const tokens = tokenise(name);
  const mentions = names(tokens);
  if (mentions.length === 0 || !bodyWord.test(name)) return mentions.length > 0;
  return mentions.some(({ kind }) => kind !== 'place' && kind !== 'group' && kind !== 'topic');
}

/** A paragraph with the names blanked that the registers have in several words, every other letter where it was. */
function withoutKnown(paragraph: string, names: Names): string {
  const tokens = tokenise(paragraph, paragraph.length);
  return names(tokens).reduce((rest, { kind, from, to }) => {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    const isPart = /\p{Lu}\S* $/u.test(paragraph.slice(0, start)) || /^ \p{Lu}/u.test(paragraph.slice(end));
    if (to - from < 2 || isPart || kind === 'place' || kind === 'group' || kind === 'topic') return rest;
    return rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  }, paragraph);
}

/** The names in a run of words with capitals, one or several. `after`: what follows it; `opens`: whether a sentence begins with it. */
function namesIn(run: string, after: string, opens: boolean): string[] {
  const short = /^[’']?s?\s*\((?<short>\p{Lu}[\p{Lu}&]+)\)/u.exec(after)?.groups?.short;
  const last = short === undefined ? undefined : spelledOut(run, short);
  const rest =
    last === undefined
      ? run
      : run.slice(0, run.length - last.length).replace(/(?:^|\s+)(?:(?:of|for|and|the|in)\s*)*$/, '');
  const opened = opens ? withoutOpener(rest, last === undefined ? after : '') : rest;
  return [...opened.split(calendar).flatMap(apart), ...(last === undefined ? [] : [last])].map(bare);
}

/**
 * The names in a paragraph that a knowledge does not have: runs of words with capitals in which it finds nothing.
 * @param names finds what it has.
 */
export function unknownNamesIn(paragraph: string, names: Names): UnknownName[] {
  const openings = new Set(sentencesOf(paragraph).map(({ text, start }) => start + text.search(/[\p{L}\p{N}]/u)));
  return [...withoutKnown(paragraph, names).matchAll(capitalised)].flatMap(({ 0: run, index }) => {
    const opens = openings.has(index) || /[“"‘]$/.test(paragraph.slice(0, index));
    return namesIn(run, paragraph.slice(index + run.length), opens).flatMap((name) => {
      if (name === '' || name === 'I' || isKnown(name, names)) return [];
      const start = index + run.lastIndexOf(name);
      const end = start + name.length;
      // The short form of the body before it.
      if (isShort(name) && /\($/.test(paragraph.slice(0, start))) return [];
      const abbreviation = /^[’']?s?\s*\((?<short>\p{Lu}[\p{Lu}&]+)\)/u.exec(paragraph.slice(end))?.groups?.short;
      return [{ name, kind: kindOf(name, abbreviation), ...(abbreviation && { abbreviation }), start, end }];
    });
  });
}
