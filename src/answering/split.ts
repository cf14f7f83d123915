import type { Interpretation } from './interpret.ts';
import { askingStems } from './kind.ts';
import { informativeness } from './words.ts';

const opener = String.raw`(?:who|whom|whose|what|which|when|where|whereabouts|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|by whom|over (?:what|which)|about (?:what|whom?)|for (?:what|how)|in which|on what|wot|wat|wich|wer|wud|whos|whats|also|tell)`;

/** Where one question ends and another begins: after a question mark, or at "and" before a word that opens a question. */
const seam = new RegExp(
  String.raw`\?+\s+(?=\S)|[,;]?\s+(?:and|an|&|plus|n|but)\s+(?=${opener}\b)|;\s+|,\s+(?=(?:who|whose|what|which|when|where|why|how)\b)`,
  'iu',
);

/** Between two things set side by side. */
const versus = /\s+(?:next to|alongside|compared (?:to|with)|versus|vs\.?|against what)\s+|[,;]\s+and\s+|\s+and\s+/iu;

/** How much a part must tell to be a question of its own (sum of informativeness of its words). */
const LEAST_TOLD = 0.9;

const told = (text: string): number =>
  text
    .toLowerCase()
    .split(/[^\p{L}\d%£.]+/u)
    .filter((word) => word && !askingStems.has(word))
    .reduce((sum, word) => sum + informativeness(word), 0);

/**
 * Splits a question that asks several things into at most three; one part if it asks one thing.
 * A part that leans on the first ("and over what?") is given what the first one names.
 */
export function splitQuestion(text: string, interpretation: Interpretation): string[] {
  const outside = maskQuoted(text);
  const parts = cut(text, outside, seam);
  if (parts.length > 1) {
    const first = parts[0] as string;
    return parts.slice(0, 3).map((part, index) => (index === 0 ? part : leaning(part, first, interpretation)));
  }
  const times = interpretation.times;
  if (times.length === 2 && times[0] && times[1]) {
    const halves = cut(text, outside, versus, 2);
    const [one, other] = halves;
    if (one && other && halves.length === 2) {
      const [early, late] = [times[0], times[1]];
      const inOne = one.toLowerCase().includes(early.text);
      const inOther = other.toLowerCase().includes(late.text);
      if (inOne && inOther) {
        return told(other.toLowerCase().replace(late.text, '')) < LEAST_TOLD
          ? [one, one.toLowerCase().replace(early.text, late.text)]
          : [one, other];
      }
    }
  }
  return [text];
}

/** Quoted passages are no place to split: their words are masked, letter for letter. */
const maskQuoted = (text: string): string =>
  text.replace(/["“”][^"“”]*["“”]|(?<!\p{L})['‘][^'’]*['’](?!\p{L})/gu, (passage) => 'x'.repeat(passage.length));

function cut(text: string, masked: string, pattern: RegExp, most = 3): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of masked.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
    if (parts.length === most - 1) break;
    parts.push(text.slice(from, match.index).trim());
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from).trim()].filter(Boolean);
}

/** Gives a dependent part the names and times of the first part, if it names none itself. */
function leaning(part: string, first: string, { tokens, mentions, times, folded }: Interpretation): string {
  const partStart = folded.lastIndexOf(part.toLowerCase());
  const within = (start: number) => partStart >= 0 && start >= partStart;
  const names = mentions.filter((mention) => mention.kind !== 'topic');
  const startOf = (from: number) => tokens[from]?.start ?? 0;
  if (names.some((mention) => within(startOf(mention.from))) && times.some((time) => within(time.start))) return part;
  const inherited: string[] = [];
  if (!names.some((mention) => within(startOf(mention.from)))) {
    for (const mention of names) {
      if (first && !within(startOf(mention.from)))
        inherited.push(
          tokens
            .slice(mention.from, mention.to)
            .map((token) => (mention.kind === 'union' ? token.word.toUpperCase() : token.word))
            .join(' '),
        );
    }
  }
  if (!times.some((time) => within(time.start)))
    inherited.push(...times.filter((time) => !within(time.start)).map((time) => time.text));
  return [...new Set(inherited), part].join(' ');
}

/** Whether a part tells enough to be answered by itself. */
export const standsAlone = (part: string): boolean => told(part) >= LEAST_TOLD;
