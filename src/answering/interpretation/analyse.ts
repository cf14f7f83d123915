import type { Mention, Names } from './names.ts';
import { type Word, wordsIn } from './text.ts';

/** A text of the knowledge in words, with the names in it. */
export interface Analysed {
  readonly tokens: readonly Word[];
  readonly mentions: readonly Mention[];
}

/** Analyses a text of the knowledge; each text once, however often it is needed while the index is built. */
export type Analyse = (text: string) => Analysed;

/** Makes an {@link Analyse} that remembers what it has seen. */
export function createAnalyse(names: Names): Analyse {
  const seen = new Map<string, Analysed>();
  return (text) => {
    let analysed = seen.get(text);
    if (!analysed) {
      const tokens = wordsIn(text);
      analysed = { tokens, mentions: names(tokens) };
      seen.set(text, analysed);
    }
    return analysed;
  };
}
