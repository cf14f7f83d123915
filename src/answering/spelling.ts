import { doubleMetaphone } from 'double-metaphone';
import { stemOf, type Token } from './text.ts';
import { commonness, isGivenAsName, isOrdinary } from './words.ts';

/** Words shorter than this are not mended: too many real words lie one letter away. */
const SHORTEST_MENDED = 4;
/** From this length two slips are allowed instead of one. */
const LONG_WORD = 7;

/**
 * The edits (insert, delete, replace, swap neighbours) from one word to another, or `limit + 1` if there are more than `limit`.
 * Optimal string alignment; stops early.
 */
export function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (previous[column - 1] as number) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] as number) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[to.length] as number;
}

/** Mends a token's spelling; see {@link createSpelling}. */
export interface Spelling {
  readonly mend: (token: Token) => Token;
  readonly knows: (word: string) => boolean;
}

/**
 * Mends misspelt words against the knowledge's own vocabulary. An ordinary English word, a name or an abbreviation that the
 * vocabulary lacks stays as it is: it is not a slip but something the knowledge does not have.
 * @param vocabulary folded words with how often the knowledge uses them.
 */
export function createSpelling(vocabulary: ReadonlyMap<string, number>): Spelling {
  const bySound = new Map<string, string[]>();
  const byLength = new Map<number, string[]>();
  for (const word of vocabulary.keys()) {
    if (word.length < SHORTEST_MENDED || /[^a-z]/.test(word)) continue;
    if (!isOrdinary(word) && (vocabulary.get(word) ?? 0) < 2 && commonness(word) === 0 && word.length < 5) continue;
    const sound = doubleMetaphone(word)[0];
    bySound.set(sound, [...(bySound.get(sound) ?? []), word]);
    byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
  }
  const mended = new Map<string, string>();

  const nearest = (word: string): string => {
    const limit = word.length >= LONG_WORD ? 2 : 1;
    let best = word;
    let bestRank = Number.POSITIVE_INFINITY;
    const consider = (candidate: string, allowed: number, penalty: number) => {
      const distance = editDistance(word, candidate, allowed);
      if (distance > allowed) return;
      const familiarity = Math.log1p(vocabulary.get(candidate) ?? 0) * 0.05 + Math.log1p(commonness(candidate)) * 0.01;
      const rank = distance + penalty + (word[0] === candidate[0] ? 0 : 0.5) - familiarity;
      if (rank < bestRank) [best, bestRank] = [candidate, rank];
    };
    for (let length = word.length - limit; length <= word.length + limit; length++) {
      for (const candidate of byLength.get(length) ?? []) consider(candidate, limit, 0.4);
    }
    for (const candidate of bySound.get(doubleMetaphone(word)[0]) ?? []) consider(candidate, limit + 1, 0);
    return best;
  };

  return {
    knows: (word) => vocabulary.has(word),
    mend: (token) => {
      const { word } = token;
      if (word.length < SHORTEST_MENDED || /[^a-z]/.test(word) || vocabulary.has(word) || token.capitals === 'all')
        return token;
      if (isOrdinary(word) || isGivenAsName(word)) return token;
      let right = mended.get(word);
      if (right === undefined) {
        right = nearest(word);
        if (mended.size > 10_000) mended.clear();
        mended.set(word, right);
      }
      return right === word ? token : { ...token, word: right, stem: stemOf(right) };
    },
  };
}
