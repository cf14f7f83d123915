import type { Interpretation } from '../interpretation/interpret.ts';
import {
  endOf,
  isWhole,
  LEAST_TOLD,
  maskQuoted,
  pronoun,
  type Stretch,
  standingAlone,
  startOf,
  stretchOf,
  textOf,
  wordsOf,
} from './stretches.ts';

const opener =
  '(?:who|whom|whose|what|which|when|where|whereabouts|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|by whom|over (?:what|which)|about (?:what|whom?)|for (?:what|how)|in which|on what|wot|wat|wich|wer|wud|whos|whats|wheres|whens|also|tell)';

/** Where one question ends and another begins: after a question mark, at "and" or at a number before a word that opens a question. */
const seam = new RegExp(
  String.raw`\?+\s+(?=\S)|[,;]?\s+(?:and|an|&|plus|n|but)\s+(?=${opener}\b)|;\s+|,\s+(?=(?:who|whose|what|which|when|where|why|how)\b)|,\s+and\s+|(?:^|[\s.:;,])\(?[1-4][.)]?\s+(?=${opener}\b)`,
  'giu',
);

const MOST_PARTS = 3;

const opened = new RegExp(String.raw`\b${opener}\b`, 'iu');

/** Whether a text has a word that opens a question, rather than being a subject put before one ("the ballot, how did it end"). */
export const asksSomething = (text: string): boolean => opened.test(text);

/** A stretch that asks for something, however little it tells: a bare "why?", or what opens as questions do and goes on. */
const asking = new RegExp(String.raw`^(?:(?:why|when|where|how|who)\W*$|${opener}\b\W+\S+\s+\S)`, 'iu');

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

/** The words of a stretch that tell what it is about: its names, times, numbers and telling words, without the manner of asking. */
function aboutOf({ text, tokens, telling, mentions }: Interpretation, { start, end, times }: Stretch): string {
  const named = (index: number) => mentions.some((mention) => mention.from <= index && index < mention.to);
  const inTime = (at: number) => times.some((time) => time.start <= at && at < time.end);
  return tokens
    .filter(({ start: at, word }, index) => {
      if (at < start || at >= end) return false;
      return (telling[index] as number) > 0 || named(index) || inTime(at) || /\d/.test(word);
    })
    .map((token) => text.slice(token.start, token.end))
    .join(' ');
}

/** A stretch that leans on another, with whom that names and with all that it is about. */
function leaningOn(interpretation: Interpretation, stretch: Stretch, neighbour: Stretch): string[] {
  const own = textOf(interpretation, stretch);
  // By a name alone, what tells nothing would ask who that is.
  const named = stretch.told > 0 ? wordsOf(interpretation, neighbour.things).join(' ') : '';
  const about = aboutOf(interpretation, neighbour);
  return [named, about].flatMap((words) => (words === '' ? [] : [`${own} ${words}`]));
}

/**
 * Splits a question that asks several things, one after another, into at most three. Of each it gives the ways to read it as a question
 * that stands alone, likeliest first: with the names and time of another if it leans on it ("and over what?"), asked anew with the other
 * name ("and <y>?"), and with all that its neighbour is about. Empty if it asks one thing.
 */
export function splitQuestion(interpretation: Interpretation): string[][] {
  const stretches = stretchesOf(interpretation);
  if (stretches.length < 2) return [];
  const parts = stretches.flatMap((stretch, index): string[][] => {
    const previous = stretches[index - 1];
    const own = textOf(interpretation, stretch);
    const changed = previous && withNameOf(interpretation, stretch, previous);
    const alone = isWhole(stretch) ? standingAlone(interpretation, stretch, previous, stretches) : undefined;
    const neighbour = previous ?? (alone === undefined ? stretches[index + 1] : undefined);
    const leaning = neighbour && asking.test(own) ? leaningOn(interpretation, stretch, neighbour) : [];
    const plain = leaning.length > 0 && alone === undefined && stretch.told > 0 && !pronoun.test(own) ? own : undefined;
    const little = stretch.told < LEAST_TOLD;
    const readings = [...(little ? [changed, alone] : [alone, changed]), plain, ...leaning].filter(
      (reading) => reading !== undefined,
    );
    return readings.length > 0 ? [readings] : [];
  });
  return parts.length > 1 ? parts : [];
}
