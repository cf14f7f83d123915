import { numbersIn, type WrittenNumber } from '../knowledge/figures.ts';
import { kindOf, type QuestionKind } from './kind.ts';
import type { Mention, Names } from './names.ts';
import type { Spelling } from './spelling.ts';
import { fold, type Token, tokenise } from './text.ts';
import { type TimeMention, timesIn } from './time.ts';
import { isGivenAsName, isOrdinary } from './words.ts';

/** A question as understood: its words mended, what it names, when, how many, and what kind of answer it wants. */
export interface Interpretation {
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeMention[];
  /** Numbers in digits that are not dates. */
  readonly numbers: readonly WrittenNumber[];
  readonly kind: QuestionKind;
  /** Words the asker put in quotation marks, folded. */
  readonly quoted: readonly string[];
  /** Words that look like names and that the knowledge has never heard of. */
  readonly strangers: readonly string[];
}

const quotedPattern = /"([^"]{3,})"|(?<![\p{L}\d])'([^']{3,}(?:'(?=\p{L})[^']*)*)'(?!\p{L})/gu;

/** Passages in double or single quotation marks; an apostrophe inside a word is none. */
export const quotedIn = (folded: string): string[] =>
  [...folded.matchAll(quotedPattern)].map((match) => (match[1] ?? match[2] ?? '').trim()).filter(Boolean);

const looksLikeName = (token: Token, index: number): boolean =>
  token.capitals === 'all' ||
  isGivenAsName(token.word) ||
  (token.capitals === 'first' && index > 0 && !isOrdinary(token.word));

/**
 * Understands a question.
 * @param reference the ISO day that "last october" counts from.
 */
export function interpret(text: string, names: Names, spelling: Spelling, reference: string): Interpretation {
  const folded = fold(text);
  const times = timesIn(folded, reference);
  const inTime = (start: number, end: number) => times.some((time) => start < time.end && time.start < end);
  const tokens = tokenise(text).map(spelling.mend);
  const mentions = names(tokens);
  const named = (index: number) => mentions.some((mention) => mention.from <= index && index < mention.to);
  const shouting = tokens.filter((token) => token.capitals === 'all').length > tokens.length / 2 && tokens.length > 2;
  return {
    folded,
    tokens,
    mentions,
    times,
    numbers: numbersIn(folded).filter(
      (number) => !inTime(number.start, number.end) && /\d/.test(folded.slice(number.start, number.end)),
    ),
    kind: kindOf(tokens.map((token) => token.word).join(' ')),
    quoted: quotedIn(folded),
    strangers: tokens
      .filter(
        (token, index) =>
          !named(index) &&
          !spelling.knows(token.word) &&
          looksLikeName(shouting ? { ...token, capitals: 'none' } : token, index),
      )
      .filter((token) => /^\p{L}/u.test(token.word))
      .map((token) => token.word),
  };
}
