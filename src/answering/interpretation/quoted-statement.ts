import { type Interpretation, isThing } from './interpret.ts';

/** How people ask whether a statement holds, or say where they read it. */
const checks =
  /\b(?:true|right|correct|accurate|ok|okay|legit|facts?|check|confirm|verify|stand (?:it|that|this) up|run|print|publish|copy|subs|post|tweet|caption|headline|leaflet|flyer|poster|claims?|statement)\b/iu;

/**
 * The question without the quotation marks around a statement that it only wants checked ("'all four struck by May'. accurate?").
 * Undefined where the marks are around words that somebody is said to have said: then they are to be found word for word.
 */
export function withoutMarksOfStatement(interpretation: Interpretation): string | undefined {
  const { text, tokens, mentions, quotedAt, kind } = interpretation;
  if (kind === 'who-said') return undefined;
  const isOutside = (at: number) => !quotedAt.some(({ start, end }) => start <= at && at < end);
  const outside = quotedAt.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  const attributed = mentions.some(
    (mention) => isThing(mention) && mention.kind !== 'place' && isOutside(tokens[mention.from]?.start ?? 0),
  );
  if (attributed || !checks.test(outside)) return undefined;
  return quotedAt.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(start + 1, end - 1)} ${rest.slice(end)}`,
    text,
  );
}
