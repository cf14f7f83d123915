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

/** Asks a question once for each era where it asks for all of them at once. */
function overEras({ text }: Interpretation, eras: readonly string[]): string[] {
  if (eras.length < 2 || !everyEra.test(text)) return [];
  return eras.map((era) => text.replace(everyEra, ` in ${era} `).replace(/\s+/g, ' ').trim());
}

/**
 * Asks a question once for each of the things it sets side by side: every era, two times, two unions, two people. Empty if it names none.
 * @param eras the time of each dispute as people write it: "2002", "2022-23".
 */
export function distribute(interpretation: Interpretation, eras: readonly string[]): string[] {
  const { text, times, mentions } = interpretation;
  const throughout = overEras(interpretation, eras);
  if (throughout.length > 0) return throughout;
  const spans = new Set(times.map((time) => time.span.first));
  if (times.length === 2 && spans.size === 2) {
    const [one, other] = times as [TimeMention, TimeMention];
    return [without(text, other.start, other.end), without(text, one.start, one.end)];
  }
  const things = mentions.filter((mention) => comparable.has(mention.kind));
  if (things.length !== 2 || things[0]?.id === things[1]?.id) return [];
  const [one, other] = things as [Mention, Mention];
  return [
    without(text, startOf(interpretation, other), endOf(interpretation, other)),
    without(text, startOf(interpretation, one), endOf(interpretation, one)),
  ];
}
