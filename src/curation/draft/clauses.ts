import type { Quoted } from '../../knowledge/passages.ts';
import { outsideOf, SAYING, sentenceEnd, sentenceStart } from './saying.ts';

/** A stretch of a paragraph outside its quotation marks. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

const saying = new RegExp(`\\b(?:${SAYING})\\b`, 'i');

/**
 * The clause by which an article says whose words a passage of a paragraph is: the one that leads to it (She said: “…”), or the one that
 * follows (“…,” she said). A passage with nothing before it
 * in its sentence goes on from the passage before it.
 * @returns undefined where none says so.
 */
export function clauseFor(paragraph: string, pieces: readonly Quoted[], nth: number): Clause | undefined {
  const piece = pieces[nth];
  if (!piece) return undefined;
  const outside = outsideOf(paragraph);
  const before = { from: sentenceStart(outside, piece.start - 1), to: piece.start - 1 };
  const after = { from: piece.end + 1, to: sentenceEnd(outside, piece.end + 1) };
  const textOf = ({ from, to }: Clause): string => outside.slice(from, to);
  const says = (clause: Clause): boolean => saying.test(textOf(clause));
  if (says(before) && /[:,]\s*$/.test(textOf(before))) return before;
  const words = paragraph.slice(piece.start, piece.end).trimEnd();
  const isLed = /^\s*,/.test(textOf(after)) || /[,?!]$/.test(words);
  if (isLed && says(after)) return after;
  if (says(before)) return before;
  if (!/[.…]$/.test(words) && says(after)) return after;
  return /\p{L}/u.test(textOf(before)) ? undefined : clauseFor(paragraph, pieces, nth - 1);
}
