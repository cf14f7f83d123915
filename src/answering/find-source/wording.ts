import { diffArrays } from 'diff';
import { clean } from '../text.ts';

/** A word as it is written, and in the form in which words are compared: small letters, no marks. */
export interface SpokenWord {
  readonly shown: string;
  readonly key: string;
}

/** Stands for an ellipsis, or for [words put in]: what a quotation may leave out and say so. */
const LEFT_OUT = '…';

const wordOrEllipsis = /£?[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*%?|…|\.{3}|\[[^\]]{0,80}\]/gu;

/** The words of a text in order. */
export const wordsIn = (text: string): SpokenWord[] =>
  [...text.matchAll(wordOrEllipsis)].map(([shown]) => ({
    shown,
    key: /^[…[.]/.test(shown) ? LEFT_OUT : clean(shown, shown.length).toLowerCase(),
  }));

/** How one wording differs from another at one place; either may be empty. */
export interface Difference {
  /** The words on record. */
  readonly record: string;
  /** The words in their place. */
  readonly given: string;
}

/** Words held against words on record. */
export interface Comparison {
  /** How many words both have, in the same order. */
  readonly common: number;
  /** Share of the words of both that are common, from 0 to 1; of the record only the stretch that is given. */
  readonly likeness: number;
  readonly differences: readonly Difference[];
}

/** Wordings further apart than this many words are not compared. */
const MOST_EDITS = 160;

/** What changes the sense of what is left out: a "not", a number. */
const tellingOmission = /\b(?:not|never|no|nor|none|cannot|without)\b|n['’]t\b|\d/i;

/** Compares words that are given as somebody's with the words on record. Words before and after those given do not count. */
export function compareWording(record: readonly SpokenWord[], given: readonly SpokenWord[]): Comparison {
  const changes = diffArrays([...record], [...given], {
    comparator: (one, other) => one.key === other.key,
    maxEditLength: MOST_EDITS,
  });
  if (!changes) return { common: 0, likeness: 0, differences: [] };
  const first = changes.findIndex((change) => !change.removed);
  const last = changes.findLastIndex((change) => !change.removed);
  const stretch = changes.slice(first, last + 1);
  const count = (some: typeof changes): number => some.reduce((sum, { count: words }) => sum + words, 0);
  const common = count(stretch.filter((change) => !change.removed && !change.added));
  const both = count(stretch) + common;
  return { common, likeness: both === 0 ? 0 : (2 * common) / both, differences: differencesIn(stretch) };
}

function differencesIn(changes: readonly { removed: boolean; added: boolean; value: SpokenWord[] }[]): Difference[] {
  const differences: Difference[] = [];
  let record: SpokenWord[] = [];
  let given: SpokenWord[] = [];
  const close = () => {
    const difference = { record: shownOf(record), given: shownOf(given.filter(({ key }) => key !== LEFT_OUT)) };
    const isMarked = given.some(({ key }) => key === LEFT_OUT) && difference.given === '';
    if (difference.record + difference.given !== '' && !(isMarked && !tellingOmission.test(difference.record)))
      differences.push(difference);
    record = [];
    given = [];
  };
  for (const { removed, added, value } of changes) {
    if (removed) record.push(...value);
    else if (added) given.push(...value);
    else close();
  }
  close();
  return differences;
}

const shownOf = (words: readonly SpokenWord[]): string => words.map(({ shown }) => shown).join(' ');
