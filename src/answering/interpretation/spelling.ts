import { doubleMetaphone } from 'double-metaphone';
import { stemOf, type Token } from './text.ts';
import { commonness, isGivenAsName, isOrdinary, ordinaryWords } from './words.ts';

/** Words shorter than this are not mended: too many real words lie one letter away. */
const SHORTEST_MENDED = 4;
/** From this length two slips are allowed instead of one. */
const LONG_WORD = 7;

type Row = Uint16Array;
let rows: [Row, Row, Row] = [new Uint16Array(0), new Uint16Array(0), new Uint16Array(0)];

/** Three rows to count edits in, the same every time: thousands of words are compared for one slip. */
function rowsOf(length: number): [Row, Row, Row] {
  if (rows[0].length < length) rows = [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)];
  return rows;
}

/**
 * The edits (insert, delete, replace, swap neighbours) from one word to another, or `limit + 1` if there are more than `limit`.
 * Optimal string alignment; looks only where no more than `limit` edits can lead, and stops early.
 */
export function editDistance(from: string, to: string, limit: number): number {
  const beyond = limit + 1;
  if (Math.abs(from.length - to.length) > limit) return beyond;
  let [before, previous, current] = rowsOf(to.length + 1);
  for (let column = 0; column <= to.length; column++) previous[column] = column;
  for (let row = 1; row <= from.length; row++) {
    const letter = from.charCodeAt(row - 1);
    const first = Math.max(1, row - limit);
    const last = Math.min(to.length, row + limit);
    current[first - 1] = first === 1 ? row : beyond;
    let least = current[first - 1] as number;
    for (let column = first; column <= last; column++) {
      const other = to.charCodeAt(column - 1);
      const above = column === row + limit ? beyond : (previous[column] as number);
      let cost = Math.min(
        above + 1,
        (current[column - 1] as number) + 1,
        (previous[column - 1] as number) + (letter === other ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && letter === to.charCodeAt(column - 2) && from.charCodeAt(row - 2) === other;
      if (swapped) cost = Math.min(cost, (before[column - 2] as number) + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return beyond;
    [before, previous, current] = [previous, current, before];
  }
  return Math.min(previous[to.length] as number, beyond);
}

/** Mends a token's spelling; see {@link createSpelling}. */
export interface Spelling {
  readonly mend: (token: Token) => Token;
  readonly knows: (word: string) => boolean;
}

/** So many of the commonest general words are considered where the knowledge's own vocabulary has nothing near. */
const GENERAL_WORDS = 12_000;

/** Words to choose a mend from, by sound and by length. */
interface Lexicon {
  readonly bySound: ReadonlyMap<string, readonly string[]>;
  /** By first letter and length: slips seldom change the first letter, and sounds find those that do. */
  readonly byShape: ReadonlyMap<string, readonly string[]>;
}

const shapeOf = (first: string, length: number): string => `${first}${length}`;

function lexiconOf(words: Iterable<string>): Lexicon {
  const bySound = new Map<string, string[]>();
  const byShape = new Map<string, string[]>();
  const put = <K>(map: Map<K, string[]>, key: K, word: string) => {
    const list = map.get(key);
    if (list) list.push(word);
    else map.set(key, [word]);
  };
  for (const word of words) {
    if (word.length < SHORTEST_MENDED || /[^a-z]/.test(word)) continue;
    put(bySound, doubleMetaphone(word)[0], word);
    put(byShape, shapeOf(word.charAt(0), word.length), word);
  }
  return { bySound, byShape };
}

/** The word of a lexicon nearest to a misspelt one: by slips, by sound, by first letter, then by how familiar it is; undefined if none is near. */
function nearest(word: string, lexicon: Lexicon, familiarity: (candidate: string) => number): string | undefined {
  const limit = word.length >= LONG_WORD ? 2 : 1;
  let best: string | undefined;
  let bestRank = Number.POSITIVE_INFINITY;
  const consider = (candidate: string, allowed: number, penalty: number) => {
    const distance = editDistance(word, candidate, allowed);
    if (distance > allowed) return;
    const rank = distance + penalty + (word[0] === candidate[0] ? 0 : 0.5) - familiarity(candidate);
    if (rank < bestRank) [best, bestRank] = [candidate, rank];
  };
  for (let length = word.length - limit; length <= word.length + limit; length++) {
    for (const candidate of lexicon.byShape.get(shapeOf(word.charAt(0), length)) ?? []) consider(candidate, limit, 0.4);
  }
  for (const candidate of lexicon.bySound.get(doubleMetaphone(word)[0]) ?? []) consider(candidate, limit + 1, 0);
  return best;
}

/** Read with the first knowledge, so that no question waits for it; the same for all. */
let generalLexicon: Lexicon | undefined;

/**
 * Mends misspelt words against the knowledge's own vocabulary, then against general English. An ordinary English word, a name or an
 * abbreviation that the vocabulary lacks stays as it is: it is not a slip but something the knowledge does not have.
 * @param vocabulary folded words with how often the knowledge uses them.
 */
export function createSpelling(vocabulary: ReadonlyMap<string, number>): Spelling {
  // A word used once that English does not list is likely somebody's example of a slip: no mend leads to it.
  const trusted = [...vocabulary.keys()].filter((word) => (vocabulary.get(word) ?? 0) > 1 || commonness(word) > 0);
  const own = lexiconOf(trusted);
  generalLexicon ??= lexiconOf(ordinaryWords(GENERAL_WORDS));
  const general = generalLexicon;
  const mended = new Map<string, string>();

  const mendWord = (word: string): string => {
    const near = nearest(
      word,
      own,
      (candidate) => Math.log1p(vocabulary.get(candidate) ?? 0) * 0.05 + Math.log1p(commonness(candidate)) * 0.01,
    );
    if (near !== undefined) return near;
    return nearest(word, general, (candidate) => Math.log1p(commonness(candidate)) * 0.03) ?? word;
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
        right = mendWord(word);
        if (mended.size > 10_000) mended.clear();
        mended.set(word, right);
      }
      return right === word ? token : { ...token, word: right, stem: stemOf(right) };
    },
  };
}
