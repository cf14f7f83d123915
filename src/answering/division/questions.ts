import type { Interpretation } from '../interpretation/interpret.ts';
import { endOf, isWhole, maskQuoted, type Stretch, standingAlone, startOf, stretchOf } from './stretches.ts';

const opener =
  '(?:who|whom|whose|what|which|when|where|whereabouts|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|by whom|over (?:what|which)|about (?:what|whom?)|for (?:what|how)|in which|on what|wot|wat|wich|wer|wud|whos|whats|wheres|whens|also|tell)';

/** Where one question ends and another begins: after a question mark, at "and" or at a number before a word that opens a question. */
const seam = new RegExp(
  String.raw`\?+\s+(?=\S)|[,;]?\s+(?:and|an|&|plus|n|but)\s+(?=${opener}\b)|;\s+|,\s+(?=(?:who|whose|what|which|when|where|why|how)\b)|,\s+and\s+|(?:^|[\s.:;,])\(?[1-4][.)]?\s+(?=${opener}\b)`,
  'giu',
);

const MOST_PARTS = 3;

function stretchesOf(interpretation: Interpretation): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const match of maskQuoted(interpretation.text).matchAll(seam)) {
    if (stretches.length === MOST_PARTS - 1) break;
    if (match.index <= from) continue;
    stretches.push(stretchOf(interpretation, from, match.index));
    from = match.index + match[0].length;
  }
  return [...stretches, stretchOf(interpretation, from, interpretation.text.length)];
}

/** "where is <x> voting, and <y>?": the stretch before with its name changed for this one's. */
function withNameOf(interpretation: Interpretation, stretch: Stretch, previous: Stretch): string | undefined {
  const { text } = interpretation;
  const name = stretch.things[0];
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
  const stretches = stretchesOf(interpretation);
  if (stretches.length < 2) return [];
  const texts = stretches.flatMap((stretch, index): string[] => {
    const previous = stretches[index - 1];
    if (isWhole(stretch)) return [standingAlone(interpretation, stretch, previous, stretches)];
    const changed = previous && withNameOf(interpretation, stretch, previous);
    return changed === undefined ? [] : [changed];
  });
  return texts.length > 1 ? texts : [];
}
