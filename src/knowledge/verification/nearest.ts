import { fold } from './verbatim.ts';

/** The passage of a text that is nearest to some words, for a suggestion. Never a reason to pass. */
export interface Passage {
  readonly text: string;
  /** How many words and marks must be put in, left out or changed to make one of the other. */
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

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words, numbers and marks of a text, each with its place. */
const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/£?[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*%?|\S/gu)].map(({ 0: token, index }) => ({
    text: token,
    start: index,
    end: index + token.length,
  }));

const sliceOf = (text: string, tokens: readonly Token[]): string =>
  text.slice(tokens[0]?.start, tokens.at(-1)?.end ?? 0);

/** How many tokens two lists have in common at their beginnings, and then at their ends. */
function commonEnds(ours: readonly Token[], theirs: readonly Token[]): { head: number; tail: number } {
  const shorter = Math.min(ours.length, theirs.length);
  let head = 0;
  while (head < shorter && ours[head]?.text === theirs[head]?.text) head++;
  let tail = 0;
  while (tail < shorter - head && ours.at(-1 - tail)?.text === theirs.at(-1 - tail)?.text) tail++;
  return { head, tail };
}

/** The run of tokens in a text that is the fewest edits away from the given tokens (Sellers' approximate match). */
function nearestRun(ours: readonly Token[], theirs: readonly Token[]): Cell & { readonly end: number } {
  let row: Cell[] = [...theirs, undefined].map((_, start) => ({ edits: 0, start }));
  for (const [index, { text }] of ours.entries()) {
    const next: Cell[] = [{ edits: index + 1, start: 0 }];
    for (const [at, other] of theirs.entries()) {
      const [diagonal, above, left] = [row[at] as Cell, row[at + 1] as Cell, next[at] as Cell];
      next.push(
        fewer(
          { ...diagonal, edits: diagonal.edits + (text === other.text ? 0 : 1) },
          { ...above, edits: above.edits + 1 },
          { ...left, edits: left.edits + 1 },
        ),
      );
    }
    row = next;
  }
  // Of runs equally near, the one that ends as ours does, else the one as long as ours.
  const endsOtherwise = ({ end }: { end: number }): number => Number(theirs[end - 1]?.text !== ours.at(-1)?.text);
  const byLength = ({ start, end }: { start: number; end: number }): number => Math.abs(end - start - ours.length);
  const ends = row.map((cell, end) => ({ ...cell, end }));
  return ends.reduce((best, run) => {
    const order = run.edits - best.edits || endsOtherwise(run) - endsOtherwise(best) || byLength(run) - byLength(best);
    return order < 0 ? run : best;
  });
}

/**
 * The passage of a text that is the fewest edits of words and marks away from the given words.
 * @returns undefined if more than half of the words would have to be edited.
 */
export function nearestPassage(words: string, text: string): Passage | undefined {
  const [ourText, theirText] = [fold(words), fold(text)];
  const [ours, all] = [tokensOf(ourText), tokensOf(theirText)];
  const { edits, start, end } = nearestRun(ours, all);
  if (edits > ours.length / 2) return undefined;
  const theirs = all.slice(start, end);
  const { head, tail } = commonEnds(ours, theirs);
  const middle = (whole: string, tokens: readonly Token[]): string =>
    sliceOf(whole, tokens.slice(head, tokens.length - tail));
  return { text: sliceOf(theirText, theirs), edits, ours: middle(ourText, ours), theirs: middle(theirText, theirs) };
}
