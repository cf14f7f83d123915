import type { WrittenNumber } from '../../knowledge/figures.ts';
import { type Interpretation, isThing } from '../interpretation/interpret.ts';
import type { Mention } from '../interpretation/names.ts';
import type { TimeMention } from '../interpretation/time.ts';

/** A stretch of a question with what it names and tells. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Those with a name of their own: people, bodies, places. */
  readonly things: readonly Mention[];
  readonly topics: readonly Mention[];
  readonly times: readonly TimeMention[];
  readonly numbers: readonly WrittenNumber[];
  /** The sum of what its words tell. */
  readonly told: number;
}

/** A word that stands for something named before. */
export const pronoun = /\b(?:it|its|they|them|their|theirs|he|him|his|she|her|hers|that|this|those|these)\b/iu;

/** How much a stretch must tell to be a question of its own, and how much if it names something too. */
export const LEAST_TOLD = 0.5;
const LEAST_TOLD_WITH_NAME = 0.1;

/** Quoted passages are no place to divide: their characters are masked, one by one. */
export const maskQuoted = (text: string): string =>
  text.replace(/"[^"]*"|(?<!\p{L})'[^']*'(?!\p{L})/gu, (passage) => 'x'.repeat(passage.length));

/** Where a mention begins and ends in the question's text. */
export const startOf = ({ tokens }: Interpretation, mention: Mention): number => tokens[mention.from]?.start ?? 0;
export const endOf = ({ tokens }: Interpretation, mention: Mention): number => tokens[mention.to - 1]?.end ?? 0;

/** The stretch of a question from one character to another. */
export function stretchOf(interpretation: Interpretation, start: number, end: number): Stretch {
  const { tokens, telling, mentions, times, numbers } = interpretation;
  const within = (from: number) => from >= start && from < end;
  const inside = mentions.filter((mention) => within(startOf(interpretation, mention)));
  return {
    start,
    end,
    things: inside.filter(isThing),
    topics: inside.filter((mention) => mention.kind === 'topic'),
    times: times.filter((time) => within(time.start)),
    numbers: numbers.filter((number) => within(number.start)),
    told: tokens.reduce((sum, token, index) => sum + (within(token.start) ? (telling[index] as number) : 0), 0),
  };
}

/** The words of a stretch as they stand in the question. */
export const textOf = ({ text }: Interpretation, { start, end }: Pick<Stretch, 'start' | 'end'>): string =>
  text.slice(start, end).trim();

/** Whether a stretch tells enough to be a question of its own. */
export const isWhole = ({ told, things, numbers }: Stretch): boolean =>
  numbers.length > 0 || told >= (things.length > 0 ? LEAST_TOLD_WITH_NAME : LEAST_TOLD);

/** The words by which some mentions stand in a question. */
export const wordsOf = (interpretation: Interpretation, mentions: readonly Mention[]): string[] =>
  mentions.map((mention) =>
    interpretation.text.slice(startOf(interpretation, mention), endOf(interpretation, mention)),
  );

/**
 * A stretch as a question that stands alone: with the names of the stretch before it (else its subjects) if it has none and leans on
 * it, and the time of another stretch if it has none. Undefined if it points back and there is nothing that it can be given.
 * @param lenders the stretches whose time it may borrow.
 */
export function standingAlone(
  interpretation: Interpretation,
  stretch: Stretch,
  previous: Stretch | undefined,
  lenders: readonly Stretch[],
): string | undefined {
  const own = textOf(interpretation, stretch);
  // After somebody whom no source mentions, a stretch that names nobody is safest taken to be about them.
  const afterOutsider = previous?.things.some((mention) => mention.kind === 'outsider') ?? false;
  const leans = afterOutsider || pronoun.test(own) || stretch.told < LEAST_TOLD;
  const lent =
    stretch.things.length > 0 || !leans || !previous
      ? []
      : previous.things.length > 0
        ? previous.things
        : previous.topics;
  if (previous && lent.length === 0 && stretch.things.length === 0 && pronoun.test(own)) return undefined;
  const times =
    stretch.times.length > 0
      ? []
      : (lenders.find((other) => other.times.length > 0)?.times ?? []).map((time) => time.text);
  return [...new Set(wordsOf(interpretation, lent)), own, ...new Set(times)].join(' ');
}
