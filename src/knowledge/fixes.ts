import type { Problem } from './problem.ts';

/** The offset of a line and column, both from 1, in a text. */
function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  return start + column - 1;
}

/**
 * Mends a text where its problems know how.
 * @param problems those of this text; one whose place no longer holds what it would remove is left alone.
 * @returns the text, and how many were mended.
 */
export function applyFixes(text: string, problems: readonly Problem[]): { text: string; fixed: number } {
  const edits = problems
    .flatMap(({ line, column, fix }) => (fix ? [{ ...fix, at: offsetOf(text, line, column) }] : []))
    .filter(({ at, remove }) => text.startsWith(remove, at))
    .sort((one, other) => other.at - one.at);
  // From the end, so that no edit moves another.
  const mended = edits.reduce(
    (rest, { at, remove, insert }) => rest.slice(0, at) + insert + rest.slice(at + remove.length),
    text,
  );
  return { text: mended, fixed: edits.length };
}
