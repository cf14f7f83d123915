import { kindOf, type QuestionKind } from './kind.ts';
import type { Mention, Names } from './names.ts';
import { type Word, wordsIn } from './text.ts';

/** A text in words, with the names in it and the kind of answer that it would want as a question. */
export interface Analysed {
  readonly tokens: readonly Word[];
  readonly mentions: readonly Mention[];
  readonly kind: QuestionKind;
}

/** What kind of answer some words ask for. */
export const kindOfWords = (words: readonly Pick<Word, 'word'>[]): QuestionKind =>
  kindOf(words.map(({ word }) => word).join(' '));

/** Analyses a text of the knowledge; each text once, however often it is needed while the index is built. */
export type Analyse = (text: string) => Analysed;

/** Makes an {@link Analyse} that remembers what it has seen. */
export function createAnalyse(names: Names): Analyse {
  const seen = new Map<string, Analysed>();
  return (text) => {
    let analysed = seen.get(text);
    if (!analysed) {
      const tokens = wordsIn(text);
      analysed = { tokens, mentions: names(tokens), kind: kindOfWords(tokens) };
      seen.set(text, analysed);
    }
    return analysed;
  };
}
