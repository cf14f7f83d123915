import { sentencesOf } from '../passages.ts';
import type { Entry } from '../schema.ts';
import { citeInWords, everyParagraph, type Finding, type Texts } from './texts.ts';
import { fold } from './verbatim.ts';

/** So many words of a sentence in a row, the same as the article's, dates and numbers not counted, are its words and not ours. */
export const LONGEST_COMMON_RUN = 8;

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}£]+(?:['.,-][\p{L}\p{N}]+)*%?/gu) ?? [];

/** A word of a date or a number, which nobody can say in other words. */
const isGiven = (word: string): boolean =>
  /\d/.test(word) ||
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    word,
  );

/** The words of each sentence, in lower case. */
const sentencesIn = (text: string): string[][] =>
  sentencesOf(text).map((sentence) => wordsOf(sentence.text).map((word) => word.toLowerCase()));

function commonLength(ours: readonly string[], at: number, theirs: readonly string[], other: number): number {
  let length = 0;
  while (ours[at + length] !== undefined && ours[at + length] === theirs[other + length]) length++;
  return length;
}

/** The most words in a row, from a place of ours, that one of their sentences has. */
const longestFrom = (words: readonly string[], at: number, theirs: readonly (readonly string[])[]): number =>
  theirs.reduce(
    (most, sentence) =>
      sentence.reduce((longest, _, other) => Math.max(longest, commonLength(words, at, sentence, other)), most),
    0,
  );

/** The runs of more than eight words that a sentence of ours, outside its "quotation marks", shares with a sentence of theirs. */
function runsInCommon(ours: string, theirs: readonly (readonly string[])[]): string[] {
  const stretches = fold(ours)
    .split(/"[^"]*"/)
    .flatMap((stretch) => sentencesOf(stretch));
  return stretches.flatMap(({ text }) => {
    const written = wordsOf(text);
    const words = written.map((word) => word.toLowerCase());
    const runs: string[] = [];
    for (let at = 0; at + LONGEST_COMMON_RUN < words.length; at++) {
      const length = longestFrom(words, at, theirs);
      const run = words.slice(at, at + length);
      if (run.filter((word) => !isGiven(word)).length <= LONGEST_COMMON_RUN) continue;
      runs.push(written.slice(at, at + length).join(' '));
      at += length - 1;
    }
    return runs;
  });
}

/** The runs of more than eight words that a text of ours shares with a sentence of a paragraph, outside "quotation marks" in ours. */
export const copiedRuns = (ours: string, paragraph: string): string[] => runsInCommon(ours, sentencesIn(paragraph));

interface OwnWords {
  readonly path: readonly PropertyKey[];
  readonly ours: string;
}

/** What an entry says in our own words: its statement and readings, or its gist. */
const ownWords = (entry: Entry): OwnWords[] => {
  if (entry.kind === 'quotation') return [{ path: ['gist'], ours: entry.gist }];
  const statement = { path: ['statement'], ours: entry.statement };
  if (entry.kind === 'gap') return [statement];
  return [
    statement,
    ...entry.readings.map((reading, index) => ({ path: ['readings', index], ours: reading.statement })),
  ];
};

/**
 * Checks that what entries say in our own words is not taken from a text.
 * @returns for an entry, a finding for each run of more than eight words in common with a paragraph.
 */
export function copyChecker(texts: Texts): (entry: Entry) => Finding[] {
  const paragraphs = everyParagraph(texts).map(({ cite, text }) => ({ cite, sentences: sentencesIn(text) }));
  return (entry) =>
    ownWords(entry).flatMap(({ path, ours }) =>
      paragraphs.flatMap(({ cite, sentences }) =>
        runsInCommon(ours, sentences).map((run) => ({
          id: entry.id,
          path,
          message: `"${run}" is copied from ${citeInWords(cite)}; say it in other words, or put it in quotation marks`,
        })),
      ),
    );
}
