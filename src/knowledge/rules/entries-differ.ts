import { numbersIn } from '../figures.ts';
import type { Entry } from '../schema.ts';
import type { Rule } from './rule.ts';

/** So great a share of the words of two statements in common, 0 to 1, and they say the same. */
const SAME = 0.8;

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}£%]+/gu));

/** The share of the words of either that both have. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return common / (one.size + other.size - common || 1);
}

/** What two entries must have in common to say the same: their kind, whom and what they are about, their time and their numbers. */
const frameOf = (entry: Entry, text: string): string =>
  JSON.stringify([
    entry.kind,
    [...entry.about].sort(),
    [...entry.topics].sort(),
    entry.holds,
    numbersIn(text)
      .map(({ value }) => value)
      .sort(),
  ]);

/** No two entries say the same. */
export const entriesDiffer: Rule = {
  name: 'entries-differ',
  description: 'No two entries of one kind say nearly the same of the same people, bodies, topics, time and numbers.',
  check: ({ entries }, locate) => {
    const said = [...entries.values()].flatMap((entry) => {
      if (entry.kind === 'quotation') return [];
      return [{ entry, words: wordsOf(entry.statement), frame: frameOf(entry, entry.statement) }];
    });
    return said.flatMap(({ entry, words, frame }, index) => {
      const like = said.slice(0, index).find((other) => other.frame === frame && likeness(words, other.words) >= SAME)
        ?.entry.id;
      if (like === undefined) return [];
      const message = `says nearly the same as "${like}"; make one entry of the two, with the questions of both, or say in "topics" what sets them apart`;
      return [{ ...locate(entry.id, ['statement']), message }];
    });
  },
};
