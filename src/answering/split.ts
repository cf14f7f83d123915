import { type Interpretation, isThing } from './interpret.ts';
import type { Mention, NameKind } from './names.ts';
import type { TimeMention } from './time.ts';

const opener =
  '(?:who|whom|whose|what|which|when|where|whereabouts|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|by whom|over (?:what|which)|about (?:what|whom?)|for (?:what|how)|in which|on what|wot|wat|wich|wer|wud|whos|whats|wheres|whens|also|tell)';

/** Where one question ends and another begins: after a question mark, or at "and" before a word that opens a question. */
const seam = new RegExp(
  String.raw`\?+\s+(?=\S)|[,;]?\s+(?:and|an|&|plus|n|but)\s+(?=${opener}\b)|;\s+|,\s+(?=(?:who|whose|what|which|when|where|why|how)\b)|,\s+and\s+`,
  'giu',
);

/** How much a part must tell to be a question of its own (sum of what its words tell), and how much if it names something too. */
const LEAST_TOLD = 0.5;
const LEAST_TOLD_WITH_NAME = 0.1;
const MOST_PARTS = 3;

/** A word that stands for something named before. */
export const pronoun = /\b(?:it|its|they|them|their|theirs|he|him|his|she|her|hers|that|this|those|these)\b/iu;

/** A stretch of the question with what it names and tells. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly things: readonly Mention[];
  readonly times: readonly TimeMention[];
  readonly told: number;
}

/** Quoted passages are no place to split: their characters are masked, one by one. */
const maskQuoted = (text: string): string =>
  text.replace(/"[^"]*"|(?<!\p{L})'[^']*'(?!\p{L})/gu, (passage) => 'x'.repeat(passage.length));

const startOf = ({ tokens }: Interpretation, mention: Mention): number => tokens[mention.from]?.start ?? 0;
const endOf = ({ tokens }: Interpretation, mention: Mention): number => tokens[mention.to - 1]?.end ?? 0;

function partOf(interpretation: Interpretation, start: number, end: number): Part {
  const { tokens, telling, mentions, times } = interpretation;
  const within = (from: number) => from >= start && from < end;
  return {
    start,
    end,
    things: mentions.filter((mention) => isThing(mention) && within(startOf(interpretation, mention))),
    times: times.filter((time) => within(time.start)),
    told: tokens.reduce((sum, token, index) => sum + (within(token.start) ? (telling[index] as number) : 0), 0),
  };
}

function cut(interpretation: Interpretation): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of maskQuoted(interpretation.text).matchAll(seam)) {
    if (parts.length === MOST_PARTS - 1) break;
    if (match.index <= from) continue;
    parts.push(partOf(interpretation, from, match.index));
    from = match.index + match[0].length;
  }
  return [...parts, partOf(interpretation, from, interpretation.text.length)];
}

/** A part's words, with the names of the part before it if it has none and leans on it, and the time of another part if it has none. */
function wordsOfPart(
  interpretation: Interpretation,
  part: Part,
  previous: Part | undefined,
  others: readonly Part[],
): string {
  const { text } = interpretation;
  const own = text.slice(part.start, part.end).trim();
  // After somebody whom no source mentions, a part that names nobody is safest taken to be about them.
  const afterOutsider = previous?.things.some((mention) => mention.kind === 'outsider') ?? false;
  const leans = afterOutsider || pronoun.test(own) || part.told < LEAST_TOLD;
  const names =
    part.things.length > 0 || !leans
      ? []
      : (previous?.things ?? []).map((mention) =>
          text.slice(startOf(interpretation, mention), endOf(interpretation, mention)),
        );
  const times =
    part.times.length > 0 ? [] : (others.find((other) => other.times.length > 0)?.times ?? []).map((time) => time.text);
  return [...new Set(names), own, ...new Set(times)].join(' ');
}

/** "where is <x> voting, and <y>?": the part before with its name changed for this one's. */
function withNameOf(interpretation: Interpretation, part: Part, previous: Part): string | undefined {
  const { text } = interpretation;
  const name = part.things[0];
  const replaced = previous.things.find((mention) => mention.kind === name?.kind);
  if (!name || !replaced) return undefined;
  const change = text.slice(startOf(interpretation, name), endOf(interpretation, name));
  return (
    text.slice(previous.start, startOf(interpretation, replaced)) +
    change +
    text.slice(endOf(interpretation, replaced), previous.end)
  );
}

/**
 * Splits a question that asks several things, one after another, into at most three that stand alone: a part that leans on another
 * ("and over what?") is given its names and time. Empty if it asks one thing.
 */
export function splitQuestion(interpretation: Interpretation): string[] {
  const parts = cut(interpretation);
  if (parts.length < 2) return [];
  const texts = parts.flatMap((part, index): string[] => {
    const previous = parts[index - 1];
    if (part.told >= (part.things.length > 0 ? LEAST_TOLD_WITH_NAME : LEAST_TOLD))
      return [wordsOfPart(interpretation, part, previous, parts)];
    const changed = previous && withNameOf(interpretation, part, previous);
    return changed === undefined ? [] : [changed];
  });
  return texts.length > 1 ? texts : [];
}

/** What may link two matters that are asked about in one breath ("inflation and the rise for starters"). */
const joint =
  /,?\s+(?:and|an|&|plus|n|also|versus|vs\.?|v|compared (?:to|with)|next to|alongside|against)\s+|[,:]\s+|\s-\s/giu;
const MOST_HALVINGS = 4;

const isWhole = (part: Part): boolean => part.told >= (part.things.length > 0 ? LEAST_TOLD_WITH_NAME : LEAST_TOLD);

/** The ways to take a question for two matters linked in one breath, each as its two halves; for trying whether both find an answer. */
export function halvings(interpretation: Interpretation): string[][] {
  const { text } = interpretation;
  return [...maskQuoted(text).matchAll(joint)].slice(0, MOST_HALVINGS).flatMap((match) => {
    const left = partOf(interpretation, 0, match.index);
    const right = partOf(interpretation, match.index + match[0].length, text.length);
    if (!isWhole(left) || !isWhole(right)) return [];
    const both = [left, right];
    return [[wordsOfPart(interpretation, left, undefined, both), wordsOfPart(interpretation, right, left, both)]];
  });
}

/** Kinds of things that a question can set side by side. */
const comparable: ReadonlySet<NameKind> = new Set(['union', 'person', 'employer', 'dispute']);

const link = String.raw`(?:\s*(?:,|and|or|&|v|vs\.?|versus|against|with|from|than|to|in|next to|alongside|compared (?:to|with))\b)*`;

/** The question without one stretch, and without the word that linked it. */
const without = (text: string, start: number, end: number): string =>
  `${text.slice(0, start).replace(new RegExp(`${link}\\s*$`, 'iu'), ' ')} ${text.slice(end)}`
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Asks a question once for each of two things it sets side by side: two times, two unions, two people. Empty if it names no two.
 */
export function distribute(interpretation: Interpretation): string[] {
  const { text, times, mentions } = interpretation;
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
