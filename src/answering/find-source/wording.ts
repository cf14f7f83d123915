import { type ArrayChange, diffArrays } from 'diff';
import { clean } from '../interpretation/text.ts';

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
  if (given.length > 0 && linesOf(record).includes(linesOf(given)))
    return { common: given.length, likeness: 1, differences: [] };
  const changes = diffArrays([...record], [...given], {
    comparator: (one, other) => one.key === other.key,
    maxEditLength: MOST_EDITS,
  });
  if (!changes) return { common: 0, likeness: 0, differences: [] };
  const stretch = closed(trimmed(changes));
  const count = (some: readonly WordChange[]): number => some.reduce((sum, { count: words }) => sum + words, 0);
  const common = count(stretch.filter((change) => !change.removed && !change.added));
  const both = count(stretch) + common;
  return { common, likeness: both === 0 ? 0 : (2 * common) / both, differences: differencesIn(stretch) };
}

/** Words as they are compared, each on a line, so that a stretch of them is a part of the text. */
const linesOf = (words: readonly SpokenWord[]): string => `\n${words.map(({ key }) => key).join('\n')}\n`;

type WordChange = ArrayChange<SpokenWord>;

/** Without the words of the record before and after those given. */
const trimmed = (changes: readonly WordChange[]): WordChange[] => turned(withoutBefore(turned(withoutBefore(changes))));

/** Where the first words given are others than on record, as many words of the record are kept as they stand for. */
function withoutBefore(changes: readonly WordChange[]): WordChange[] {
  const [first, second, ...rest] = changes;
  const [removed, others] = first?.removed ? [first, second] : [second, first];
  if (!removed?.removed || !others) return [...changes];
  if (!others.added) return first === removed ? [others, ...rest] : [...changes];
  if (others.value.every(({ key }) => key === LEFT_OUT)) return [others, ...rest];
  const value = removed.value.slice(-others.count);
  return [{ ...removed, value, count: value.length }, others, ...rest];
}

/**
 * Draws the words at either end to those next to them: the record may have a word twice ("the … the purse"), and a shortest
 * way from one wording to another may go over the one that is further off.
 */
const closed = (changes: readonly WordChange[]): WordChange[] => fromEnd(fromStart(changes));

function fromStart(changes: readonly WordChange[]): WordChange[] {
  const [common, removed, ...rest] = changes;
  if (!common || !removed?.removed || common.added || common.removed) return [...changes];
  return isAlike(removed.value.slice(-common.count), common.value) ? joinedUp(common, rest) : [...changes];
}

const fromEnd = (changes: readonly WordChange[]): WordChange[] => turned(fromStart(turned(changes)));

const turned = (changes: readonly WordChange[]): WordChange[] =>
  changes.toReversed().map((change) => ({ ...change, value: change.value.toReversed() }));

const isAlike = (some: readonly SpokenWord[], other: readonly SpokenWord[]): boolean =>
  some.length === other.length && some.every(({ key }, index) => key === other[index]?.key);

/** Common words before others, as one run if those are common too. */
function joinedUp(common: WordChange, [next, ...rest]: readonly WordChange[]): WordChange[] {
  if (!next || next.added || next.removed) return [common, ...(next ? [next] : []), ...rest];
  return fromStart([{ ...common, value: [...common.value, ...next.value], count: common.count + next.count }, ...rest]);
}

function differencesIn(changes: readonly WordChange[]): Difference[] {
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
