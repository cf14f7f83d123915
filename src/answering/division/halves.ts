import type { Interpretation } from '../interpretation/interpret.ts';
import { withoutFrame } from './frame.ts';
import { isWhole, maskQuoted, type Stretch, standingAlone, stretchOf, textOf } from './stretches.ts';

/** What may link two matters that are asked about in one breath ("inflation and the rise for starters"). */
const link =
  /,?\s+(?:and|an|&|plus|n|also|(?<contrast>versus|vs\.?|v|compared (?:to|with)|next to|alongside|against))\s+|[,:]\s+|\s-\s/giu;
const MOST_HALVINGS = 4;

/** What follows a preposition may belong to both halves: "money given and money needed for the bonuses". */
const tail = /\s(?:for|in|on|of|to|at|from|by|about|since|during|over)\s.+$/iu;

function leftHalf(
  interpretation: Interpretation,
  left: Stretch,
  right: Stretch,
  lenders: readonly Stretch[],
): string | undefined {
  if (left.things.length > 0 || left.topics.length > 0) return standingAlone(interpretation, left, undefined, lenders);
  const shared = tail.exec(interpretation.text.slice(right.start, right.end))?.[0] ?? '';
  return `${textOf(interpretation, left)}${shared}`;
}

/** A question taken for two matters: the texts of its halves, and whether the link between them sets one against the other. */
export interface Halving {
  readonly halves: readonly string[];
  readonly contrasted: boolean;
}

const asksMoreThanFrame = (text: string, { start, end }: Stretch): boolean =>
  withoutFrame(text.slice(start, end)) !== '';

/** The ways to take a question for two matters linked in one breath; for trying whether both find an answer. */
export function halvings(interpretation: Interpretation): Halving[] {
  const { text } = interpretation;
  return [...maskQuoted(text).matchAll(link)].slice(0, MOST_HALVINGS).flatMap((match): Halving[] => {
    const left = stretchOf(interpretation, 0, match.index);
    const right = stretchOf(interpretation, match.index + match[0].length, text.length);
    const contrasted = match.groups?.contrast !== undefined;
    const isMatter = (stretch: Stretch) => isWhole(stretch) || (contrasted && stretch.told > 0);
    if (![left, right].every((stretch) => isMatter(stretch) && asksMoreThanFrame(text, stretch))) return [];
    // Of two set against each other, one having a time says nothing of the other's.
    const lenders = contrasted ? [] : [left, right];
    const halves = [
      leftHalf(interpretation, left, right, lenders),
      standingAlone(interpretation, right, left, lenders),
    ].filter((half) => half !== undefined);
    return halves.length === 2 ? [{ halves: halves.map(withoutFrame), contrasted }] : [];
  });
}
