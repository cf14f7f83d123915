/** Characters of the chart's font that fit into a pixel at a size of one pixel: measured on running text, with some to spare for capitals. */
const CHARACTERS = 1 / 0.48;

/** How wide a text is at most at a font size, in pixels. */
export const widthOf = (text: string, size: number): number => (text.length * size) / CHARACTERS;

/** A text on one line that fits a width, cut between words if it must be. */
export function oneLine(text: string, width: number, size: number): string {
  const [first = '', second] = linesOf(text, width - size, size);
  return second === undefined ? first : `${first}…`;
}

/** Breaks a text between words into lines that fit a width at a font size, both in pixels. A word that is too long stands alone. */
export function linesOf(text: string, width: number, size: number): string[] {
  const most = Math.floor((width / size) * CHARACTERS);
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines.push(`${lines.pop()} ${word}`);
    else lines.push(word);
  }
  return lines;
}
