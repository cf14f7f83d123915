import type { Entry } from '../schema.ts';
import { citeInWords, everyParagraph, type Finding, type Texts } from './texts.ts';
import { fold } from './verbatim.ts';

/** So many words in a row, the same as the article's, are its words and not ours. */
export const LONGEST_COMMON_RUN = 8;

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}£]+(?:['.,-][\p{L}\p{N}]+)*%?/gu) ?? [];

const lowerCase = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase());

function commonLength(ours: readonly string[], at: number, theirs: readonly string[], other: number): number {
  let length = 0;
  while (ours[at + length] !== undefined && ours[at + length] === theirs[other + length]) length++;
  return length;
}

/** The runs of more than eight words that a text of ours, outside its "quotation marks", shares with the words of a paragraph. */
function runsInCommon(ours: string, theirs: readonly string[]): string[] {
  return fold(ours)
    .split(/"[^"]*"/)
    .flatMap((stretch) => {
      const written = wordsOf(stretch);
      const words = lowerCase(written);
      const runs: string[] = [];
      for (let at = 0; at + LONGEST_COMMON_RUN < words.length; at++) {
        const length = theirs.reduce(
          (longest, _, other) => Math.max(longest, commonLength(words, at, theirs, other)),
          0,
        );
        if (length <= LONGEST_COMMON_RUN) continue;
        runs.push(written.slice(at, at + length).join(' '));
        at += length - 1;
      }
      return runs;
    });
}

/** The runs of more than eight words that a text of ours shares with a paragraph, outside "quotation marks" in ours. */
export const copiedRuns = (ours: string, paragraph: string): string[] =>
  runsInCommon(ours, lowerCase(wordsOf(paragraph)));

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
  const paragraphs = everyParagraph(texts).map(({ cite, text }) => ({ cite, words: lowerCase(wordsOf(text)) }));
  return (entry) =>
    ownWords(entry).flatMap(({ path, ours }) =>
      paragraphs.flatMap(({ cite, words }) =>
        runsInCommon(ours, words).map((run) => ({
          id: entry.id,
          path,
          message: `"${run}" is copied from ${citeInWords(cite)}; say it in other words, or put it in quotation marks`,
        })),
      ),
    );
}
