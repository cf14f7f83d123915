import { tokenise } from './text.ts';

/** How many of the asked words stand in a text one after another, at best. */
export interface Overlap {
  /** Words in the longest run that both have. */
  readonly run: number;
  /** That run as a share of the asked words, 0 to 1. */
  readonly share: number;
}

/** The longest run of words of `asked` that stands word for word in `text`. */
export function longestRun(asked: readonly string[], text: readonly string[]): Overlap {
  let best = 0;
  let previous = new Uint16Array(text.length + 1);
  for (const word of asked) {
    const current = new Uint16Array(text.length + 1);
    for (let index = 1; index <= text.length; index++) {
      if (text[index - 1] !== word) continue;
      const run = (previous[index - 1] as number) + 1;
      current[index] = run;
      if (run > best) best = run;
    }
    previous = current;
  }
  return { run: best, share: asked.length === 0 ? 0 : best / asked.length };
}

/** The words of a text as they are compared word for word. */
export const wordsOf = (text: string): string[] => tokenise(text, text.length).map((token) => token.stem);
