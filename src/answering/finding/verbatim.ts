import { tokenise } from '../interpretation/text.ts';

/** Two words in a row are as likely a common phrase as a quotation. */
export const LEAST_RUN = 3;

/** How much of what was asked stands in a text word for word, at best. */
export interface Overlap {
  /** The longest run of words that both have, as a share of the asked words, 0 to 1. */
  readonly share: number;
  /** The sum of the weights of the weightiest run of at least {@link LEAST_RUN} words. */
  readonly weight: number;
}

/**
 * The longest run of words of `asked` that stands word for word in `text`.
 * @param weights what each asked word tells; 1 each if not given.
 */
export function longestRun(asked: readonly string[], text: readonly string[], weights?: readonly number[]): Overlap {
  let longest = 0;
  let weightiest = 0;
  let runs = new Uint16Array(text.length + 1);
  let sums = new Float32Array(text.length + 1);
  asked.forEach((word, at) => {
    const nextRuns = new Uint16Array(text.length + 1);
    const nextSums = new Float32Array(text.length + 1);
    for (let index = 1; index <= text.length; index++) {
      if (text[index - 1] !== word) continue;
      const run = (runs[index - 1] as number) + 1;
      const sum = (sums[index - 1] as number) + (weights?.[at] ?? 1);
      nextRuns[index] = run;
      nextSums[index] = sum;
      if (run > longest) longest = run;
      if (run >= LEAST_RUN && sum > weightiest) weightiest = sum;
    }
    runs = nextRuns;
    sums = nextSums;
  });
  return { share: asked.length === 0 ? 0 : longest / asked.length, weight: weightiest };
}

/** The words of a text as they are compared word for word. */
export const wordsOf = (text: string): string[] => tokenise(text, text.length).map((token) => token.stem);
