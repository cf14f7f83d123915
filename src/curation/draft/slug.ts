import { wordsIn } from '../../answering/interpretation/text.ts';
import { informativeness } from '../../answering/interpretation/words.ts';

/** A text as an id: lower case, with hyphens. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’'\p{M}]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The words of a text that tell the most, at most so many, in its order, as an id. */
export function tellingSlug(text: string, count: number): string {
  const words = [...new Set(wordsIn(text).map(({ word }) => word))];
  const telling = [...words].sort((one, other) => informativeness(other) - informativeness(one)).slice(0, count);
  return slugOf(words.filter((word) => telling.includes(word)).join(' '));
}
