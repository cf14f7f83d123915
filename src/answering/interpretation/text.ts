import { stem } from 'porter2';
import { writtenOut } from './contractions.ts';

/** No question is read beyond this many characters, so that no input can take long. */
export const LONGEST_QUESTION = 600;

/**
 * Cleans a text as typed: one width, straight quotes and hyphens, single spaces, no marks over letters, no invisible characters.
 * Keeps case, digits, £, % and sentence marks. Cuts at {@link LONGEST_QUESTION} unless told otherwise.
 */
export const clean = (text: string, longest = LONGEST_QUESTION): string => {
  const read = text.length > longest ? text.slice(0, longest) : text;
  // As most texts are typed: plain already.
  return /^(?:[!-_a-~]+(?: [!-_a-~]+)*)?$/.test(read) ? read : cleaned(read);
};

const cleaned = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[\u2018\u2019\u201a\u201b\u2032`´]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033«»]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** A cleaned text in lower case: what is compared. */
export const fold = (text: string, longest = LONGEST_QUESTION): string => clean(text, longest).toLowerCase();

/** A word or number by itself. */
export interface Word {
  /** In folded spelling, contractions written out. */
  readonly word: string;
  readonly stem: string;
}

/** One word or number of a text, where it stands. */
export interface Token extends Word {
  /** Where it stands in the cleaned text; words of one contraction share a place. */
  readonly start: number;
  readonly end: number;
  /** Written wholly in capitals by the author, or with a capital inside a sentence. */
  readonly capitals: 'all' | 'first' | 'none';
}

const wordPattern = /£?\d+(?:[.,]\d+)*%?|\p{L}+(?:'\p{L}+)*/gu;

const stems = new Map<string, string>();

/** The stem of a folded word (Porter2), remembered. */
export function stemOf(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    known = /^[a-z]+$/.test(word) ? stem(word) : word;
    if (stems.size > 200_000) stems.clear();
    stems.set(word, known);
  }
  return known;
}

/** What a word as typed comes to: its words in folded spelling, and its capitals. */
interface Spelt {
  readonly words: readonly Word[];
  readonly capitals: Token['capitals'];
}

const spelt = new Map<string, Spelt>();

const capitalsOf = (raw: string): Token['capitals'] => {
  if (!/^\p{Lu}/u.test(raw)) return 'none';
  return /^\p{Lu}{2,}$/u.test(raw.replace(/'s$/, '')) ? 'all' : 'first';
};

/** Spells a word as typed, remembered. */
function spell(raw: string): Spelt {
  let known = spelt.get(raw);
  if (known === undefined) {
    const folded = raw.toLowerCase();
    const plain = Object.hasOwn(writtenOut, folded)
      ? (writtenOut[folded] ?? folded)
      : folded.replace(endings, '').replaceAll("'", '');
    known = {
      words: plain.split(' ').map((word) => ({ word, stem: stemOf(word) })),
      capitals: capitalsOf(raw),
    };
    if (spelt.size > 100_000) spelt.clear();
    spelt.set(raw, known);
  }
  return known;
}

const endings = /'(?:s|re|ve|ll|d|m)?$/;

/** The words of a text in order, where they stand left out: of the same word always the same object, which saves memory and time. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const raw of clean(text, text.length).match(wordPattern) ?? []) {
    for (const word of spell(raw).words) words.push(word);
  }
  return words;
}

/**
 * The words of a text in order. Hyphens part words ("re-ballot" is "re", "ballot"), a possessive ending falls away, contractions are written out.
 */
export function tokenise(text: string, longest = LONGEST_QUESTION): Token[] {
  const plain = clean(text, longest);
  const tokens: Token[] = [];
  for (const match of plain.matchAll(wordPattern)) {
    const raw = match[0];
    const { words, capitals } = spell(raw);
    for (const { word, stem } of words)
      tokens.push({ word, stem, start: match.index, end: match.index + raw.length, capitals });
  }
  return tokens;
}
