import { fold } from './verbatim.ts';

/** The passage of a text that is nearest to some words, for a suggestion. Never a reason to pass. */
export interface Passage {
  readonly text: string;
  /** How many words must be put in, left out or changed to make one of the other. */
  readonly edits: number;
  /** What the words have and what the passage has, where they first and last part ways. */
  readonly ours: string;
  readonly theirs: string;
}

interface Cell {
  readonly edits: number;
  readonly start: number;
}

const fewer = (...cells: Cell[]): Cell => cells.reduce((best, cell) => (cell.edits < best.edits ? cell : best));

/** Drops what two lists of words have in common at their beginnings and at their ends. */
function parting(ours: readonly string[], theirs: readonly string[]): Pick<Passage, 'ours' | 'theirs'> {
  const shorter = Math.min(ours.length, theirs.length);
  let head = 0;
  while (head < shorter && ours[head] === theirs[head]) head++;
  let tail = 0;
  while (tail < shorter - head && ours.at(-1 - tail) === theirs.at(-1 - tail)) tail++;
  const middle = (words: readonly string[]): string => words.slice(head, words.length - tail).join(' ');
  return { ours: middle(ours), theirs: middle(theirs) };
}

/**
 * The run of words in a text that is the fewest word edits away from the given words (Sellers' approximate match).
 * @returns undefined if more than half of the words would have to be edited.
 */
export function nearestPassage(words: string, text: string): Passage | undefined {
  const ours = fold(words).split(' ');
  const theirs = fold(text).split(' ');
  let row: Cell[] = [...theirs, ''].map((_, start) => ({ edits: 0, start }));
  for (const [index, word] of ours.entries()) {
    const next: Cell[] = [{ edits: index + 1, start: 0 }];
    for (const [at, other] of theirs.entries()) {
      const [beside, above, left] = [row[at] as Cell, row[at + 1] as Cell, next[at] as Cell];
      next.push(
        fewer(
          { ...beside, edits: beside.edits + (word === other ? 0 : 1) },
          { ...above, edits: above.edits + 1 },
          { ...left, edits: left.edits + 1 },
        ),
      );
    }
    row = next;
  }
  const best = fewer(...row);
  if (best.edits > ours.length / 2) return undefined;
  const found = theirs.slice(best.start, row.indexOf(best));
  return { text: found.join(' '), edits: best.edits, ...parting(ours, found) };
}
