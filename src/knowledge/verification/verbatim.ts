const folds: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u200b\u2060\ufeff]/g, ''],
  [/[‘’‚‛′]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–−]/g, '-'],
  [/\s*(?:—|―|-{2,})\s*/g, ' - '],
  [/…/g, '...'],
  [/\s+/g, ' '],
];

/**
 * A text in the form in which quotations are compared: white space, curly quotes and dashes folded.
 * Letters, their case, digits, £, %, signs and every other mark stay.
 */
export const fold = (text: string): string =>
  folds.reduce((folded, [pattern, plain]) => folded.replace(pattern, plain), text.normalize('NFC')).trim();

const separator = /(?:\.\s?){3,}|\[[^\]]*\]/g;
const negation = /\b(?:not|never|no|nor|none|cannot|without)\b|n't\b/i;
const changesTheSense = (words: string): boolean => negation.test(words) || /[\d£%]/.test(words);

/** Whether a word or number of the text runs on over the edge between `before` and `after`. */
function cutsAWord(before: string, after: string): boolean {
  if (/[\p{L}\p{N}]['-]?$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return true;
  if (/[\p{L}\p{N}]$/u.test(before) && /^['-][\p{L}\p{N}]/u.test(after)) return true;
  if (/(?:[£$€]|\d[.,]|(?:^|[\s("'])-)$/.test(before) && /^\d/.test(after)) return true;
  return /\d$/.test(before) && /^(?:[.,]\d|\s?%|\s(?:per ?cent|thousand|million|billion|bn)\b)/i.test(after);
}

function findPiece(piece: string, text: string, from: number): number {
  for (let at = text.indexOf(piece, from); at >= 0; at = text.indexOf(piece, at + 1)) {
    const end = at + piece.length;
    if (!cutsAWord(text.slice(0, at), text.slice(at)) && !cutsAWord(text.slice(0, end), text.slice(end))) return at;
  }
  return -1;
}

/** Whether words left out between two pieces turn the sentence round: a "not" within it. */
const turnsRound = (omitted: string): boolean => negation.test(omitted) && !/[.!?]["']?\s/.test(omitted);

/**
 * Whether a quotation stands word for word in a paragraph, both as printed.
 * An ellipsis or [brackets] separate pieces, which must come in this order. Refuses brackets that add a "not" or a number,
 * an ellipsis that drops a "not" within a sentence, a piece that cuts a word or number short, and a quotation of no words.
 */
export function standsIn(quotation: string, paragraph: string): boolean {
  const [words, text] = [fold(quotation), fold(paragraph)];
  if (!/[\p{L}\p{N}]/u.test(words)) return false;
  if (findPiece(words, text, 0) >= 0) return true;
  if ([...words.matchAll(/\[[^\]]*\]/g)].some(([bracket]) => changesTheSense(bracket))) return false;
  const pieces = words
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}£%]/u.test(piece));
  let end = -1;
  for (const piece of pieces) {
    const at = findPiece(piece, text, Math.max(end, 0));
    if (at < 0 || (end >= 0 && turnsRound(text.slice(end, at)))) return false;
    end = at + piece.length;
  }
  return pieces.length > 0;
}
