import type { Entry } from '../schema.ts';
import { citeInWords, everyParagraph, type Finding, placeOf, type Texts } from './texts.ts';
import { fold } from './verbatim.ts';

/** So many words in a row, the same as the article's, are its words and not ours. */
export const LONGEST_COMMON_RUN = 8;

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}£]+(?:['.,-][\p{L}\p{N}]+)*%?/gu) ?? [];

function commonLength(ours: readonly string[], at: number, theirs: readonly string[], other: number): number {
  let length = 0;
  while (
    ours[at + length] !== undefined &&
    ours[at + length]?.toLowerCase() === theirs[other + length]?.toLowerCase()
  ) {
    length++;
  }
  return length;
}

/** The runs of more than eight words that a text of ours shares with a paragraph, outside "quotation marks" in ours. */
export function copiedRuns(ours: string, paragraph: string): string[] {
  const theirs = wordsOf(paragraph);
  return fold(ours)
    .split(/"[^"]*"/)
    .flatMap((stretch) => {
      const words = wordsOf(stretch);
      const runs: string[] = [];
      for (let at = 0; at < words.length; at++) {
        const length = Math.max(0, ...theirs.map((_, other) => commonLength(words, at, theirs, other)));
        if (length <= LONGEST_COMMON_RUN) continue;
        runs.push(words.slice(at, at + length).join(' '));
        at += length - 1;
      }
      return runs;
    });
}

/** What an entry says in our own words: its statement and readings, or its gist. */
const ownWords = (entry: Entry): string[] => {
  if (entry.kind === 'quotation') return [entry.gist];
  return [entry.statement, ...(entry.kind === 'claim' ? entry.readings.map(({ statement }) => statement) : [])];
};

/**
 * Checks that what an entry says in our own words is not taken from a text.
 * @returns a finding for each run of more than eight words in common with a paragraph.
 */
export const copyFindings = (entry: Entry, texts: Texts): Finding[] =>
  ownWords(entry).flatMap((ours) =>
    everyParagraph(texts).flatMap(({ cite, text }) =>
      copiedRuns(ours, text).map((run) => ({
        place: placeOf(entry),
        message: `"${run}" is copied from ${citeInWords(cite)}; say it in other words, or put it in quotation marks`,
      })),
    ),
  );
