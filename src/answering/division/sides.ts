import type { Interpretation } from '../interpretation/interpret.ts';
import type { Mention, NameKind } from '../interpretation/names.ts';
import type { TimeMention } from '../interpretation/time.ts';
import { withoutFrame } from './frame.ts';
import { endOf, startOf } from './stretches.ts';

/** Kinds of things that a question can set side by side. */
const comparable: ReadonlySet<NameKind> = new Set(['union', 'person', 'employer', 'dispute']);

const link = String.raw`(?:\s*(?:,|and|or|&|v|vs\.?|versus|against|with|from|than|to|in|next to|alongside|compared (?:to|with)|the)\b)*`;

/** The question without one stretch, and without the words that linked it. */
const without = (text: string, start: number, end: number): string =>
  withoutFrame(
    `${text.slice(0, start).replace(new RegExp(`${link}\\s*$`, 'iu'), ' ')} ${text.slice(end)}`
      .replace(/^\s*(?:and|or|&|v|vs\.?|versus)\s/iu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );

/** "in each era", "both times", "then and now": every dispute there is, without naming one. */
const everyEra =
  /\b(?:in |of |from |for |at )?(?:(?:each|both|every|the two|either)(?: of the(?: two)?)? (?:eras?|times?|disputes?|years?|decades?|rows?|periods?|occasions?|articles?|reports?)|then (?:and|vs\.?|versus|v) now)\b/iu;

/**
 * Asks a question once for each era where it asks for all of them at once ("then and now"); empty if it does not.
 * @param eras the time of each dispute as people write it: "2002", "2022-23".
 */
export function overEras({ text }: Interpretation, eras: readonly string[]): string[] {
  if (eras.length < 2 || !everyEra.test(text)) return [];
  return eras.map((era) => text.replace(everyEra, ` in ${era} `).replace(/\s+/g, ' ').trim());
}

/** A stretch of the text: where it begins and ends. */
type Span = readonly [start: number, end: number];

/** Two things with a time each ("<x> in 2001 and <y> in 1990"): the stretch of each with its time. */
function pairedWithTimes(things: readonly Span[], times: readonly TimeMention[]): readonly Span[] {
  const [one, other] = things;
  const [first, second] = times;
  if (times.length > 2 || !one || !other || !first || !second) return [];
  const inTurn = one[1] <= first.start && first.end <= other[0] && other[1] <= second.start;
  return inTurn
    ? [
        [one[0], first.end],
        [other[0], second.end],
      ]
    : [];
}

const comparedIn = ({ mentions }: Interpretation): Mention[] => {
  const things = mentions.filter((mention) => comparable.has(mention.kind));
  return things.length === 2 && things[0]?.id !== things[1]?.id ? things : [];
};

const spanOf = (interpretation: Interpretation, mention: Mention): Span => [
  startOf(interpretation, mention),
  endOf(interpretation, mention),
];

/** Asks a question without the one stretch and without the other. */
const withoutEach = (text: string, [one, other]: readonly Span[]): string[] =>
  one && other ? [without(text, ...other), without(text, ...one)] : [];

/** Asks a question once for each of two things that it gives a time each; empty if it does not. */
export function overPairs(interpretation: Interpretation): string[] {
  const things = comparedIn(interpretation).map((mention) => spanOf(interpretation, mention));
  return withoutEach(interpretation.text, pairedWithTimes(things, interpretation.times));
}

/** Asks a question once for each of the things it sets side by side: two times, two unions, two people. Empty if it names none. */
export function distribute(interpretation: Interpretation): string[] {
  const { text, times } = interpretation;
  if (times.length === 2 && new Set(times.map((time) => time.span.first)).size === 2)
    return withoutEach(
      text,
      times.map(({ start, end }): Span => [start, end]),
    );
  return withoutEach(
    text,
    comparedIn(interpretation).map((mention) => spanOf(interpretation, mention)),
  );
}
