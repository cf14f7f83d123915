import type { Names } from '../../answering/interpretation/names.ts';
import { tokenise } from '../../answering/interpretation/text.ts';
import { isGivenAsName, isOrdinary } from '../../answering/interpretation/words.ts';
import { sentencesOf } from '../../knowledge/passages.ts';

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
  /\b(?:Union|Association|Federation|Congress|Guild|Council|Department|Ministry|Agency|Authority|Board|Panel|Committee|Commission|Office|Institute|Society|Company|Group|Trust|Party|Government|Ltd|Plc)\b/;
const title = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady)\s+/;
/** Roles that stand before a name with a capital: "Transport Secretary Ann Other". */
const role =
  /^(?:[\p{L}-]+ )*?(?:Secretary|Minister|President|Director|Chair|Leader|Officer|Chief|Manager|Convener|Mayor)(?: of)?(?:\s+|$)/u;
const days =
  'January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter';
/** A day or month in a run of words with capitals, with the small words around it. */
const calendar = new RegExp(
  `(?:(?:^|\\s+)(?:of|for|and|the|in))*\\s*(?<=^|\\s)(?:${days})(?=\\s|[’']|$)(?:\\s+(?:of|for|and|the|in)(?=\\s))*\\s*`,
);
const isShort = (name: string): boolean => /^\p{Lu}[\p{Lu}&]+$/u.test(name);

function kindOf(name: string, abbreviation: string | undefined): UnknownName['kind'] {
  if (abbreviation !== undefined || bodyWord.test(name) || isShort(name)) return 'body';
  const words = name.split(/\s+/);
  const isPerson = words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}[\p{L}’'-]+$/u.test(word));
  return isPerson ? 'person' : 'other';
}

/** Two names with "and" between, but for one that has an "and": "Rail and Tram Workers' Union". */
function apart(run: string): string[] {
  const [first, ...rest] = run.split(/ and the /);
  if (rest.length > 0) return [first ?? '', ...rest.flatMap(apart)];
  const [left = '', right] = run.split(/ and (.*)/s);
  const isOne = right !== undefined && bodyWord.test(right) && !bodyWord.test(left) && !isShort(left);
  return right === undefined || isOne ? [run] : [left, ...apart(right)];
}

/** Where a sentence opens with an ordinary word, its capital is no name's. */
function withoutOpener(run: string): string {
  const [first = '', ...rest] = run.split(/\s+/);
  const word = first.toLowerCase().replace(/[’'].*$/, '');
  const isOpener =
    /^(?:the|a|an)$/.test(word) || (isOrdinary(word) && !isGivenAsName(word) && !isShort(first) && !bodyWord.test(run));
  return isOpener ? rest.join(' ').replace(/^(?:(?:of|for|and|the|in)\s+)+/, '') : run;
}

/** A name without what stands around it: a title, a role, a possessive. */
const bare = (run: string): string =>
  run
    .replace(title, '')
    .replace(role, '')
    .replace(/^the /, '')
    .replace(/[’']s?$/, '');

/** Whether the registers have a name. Of a body's they must have all: a council is more than the town it is of. */
function isKnown(name: string, names: Names): boolean {
  const tokens = tokenise(name);
  const mentions = names(tokens);
  if (mentions.length === 0 || !bodyWord.test(name)) return mentions.length > 0;
  return mentions.some(({ kind }) => kind !== 'place' && kind !== 'group' && kind !== 'topic');
}

/**
 * The names in a paragraph that a knowledge does not have: runs of words with capitals in which it finds nothing.
 * @param names finds what it has.
 */
export function unknownNamesIn(paragraph: string, names: Names): UnknownName[] {
  const openings = new Set(sentencesOf(paragraph).map(({ text, start }) => start + text.search(/[\p{L}\p{N}]/u)));
  return [...paragraph.matchAll(capitalised)].flatMap((match) => {
    const opens = openings.has(match.index) || /[“"‘]$/.test(paragraph.slice(0, match.index));
    const run = opens ? withoutOpener(match[0]) : match[0];
    return run
      .split(calendar)
      .flatMap(apart)
      .flatMap((part) => {
        const name = bare(part);
        if (name === '' || name === 'I' || isKnown(name, names)) return [];
        const start = match.index + match[0].indexOf(name);
        const end = start + name.length;
        // The short form of the body before it.
        if (isShort(name) && /\($/.test(paragraph.slice(0, start))) return [];
        const abbreviation = /^[’']?s?\s*\((?<short>\p{Lu}[\p{Lu}&]+)\)/u.exec(paragraph.slice(end))?.groups?.short;
        return [{ name, kind: kindOf(name, abbreviation), ...(abbreviation && { abbreviation }), start, end }];
      });
  });
}
