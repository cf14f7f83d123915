import { figuresIn, sentencesOf } from '../../knowledge/passages.ts';
import type { LeftOut } from '../../knowledge/verification/coverage.ts';
import type { Article, Proposal } from './draft.ts';
import type { Mentioned } from './mentions.ts';
import { tellingSlug } from './slug.ts';

const hedges: readonly (readonly [RegExp, string])[] = [
  [/\b(?:around|about|some|roughly|nearly|almost|an estimated)\s*$/i, 'around'],
  [/\b(?:over|more than|above)\s*$/i, 'over'],
  [/\b(?:under|less than|fewer than|below)\s*$/i, 'under'],
  [/\bat least\s*$/i, 'at-least'],
  [/\bup to\s*$/i, 'up-to'],
];

/** The figures of a sentence, typed, with the hedge that stands before them; what they are of is for a person to say. */
const figuresOf = (sentence: string): object[] =>
  figuresIn(sentence).map(({ value, unit, start, end }) => {
    const qualifier = hedges.find(([pattern]) => pattern.test(sentence.slice(0, start)))?.[1];
    const per = /^\s*(?:an?|per|each) (hour|week|month|year)\b/.exec(sentence.slice(end))?.[1];
    return { [unit ?? 'count']: value, ...(per && { per }), ...(qualifier && { qualifier }), of: '' };
  });

/** The ids of what is named between two places, topics apart. */
export function idsWithin(
  mentions: readonly Mentioned[],
  start: number,
  end: number,
): { about: string[]; topics: string[] } {
  const within = mentions.filter((mention) => mention.start >= start && mention.end <= end).map(({ named }) => named);
  const ids = (some: typeof within): string[] => [...new Set(some.map(({ id }) => id))];
  return {
    about: ids(within.filter(({ kind, known }) => kind !== 'topic' && (known || kind !== 'other'))),
    topics: ids(within.filter(({ kind }) => kind === 'topic')),
  };
}

/** A claim for each sentence that has a figure which no claim has typed. What it says is left to a person, with the sentence to read. */
export const draftClaims = (
  { source, issued, paragraphs, mentions }: Article,
  untyped: readonly LeftOut[],
): Proposal[] =>
  paragraphs.flatMap((paragraph, index) => {
    const left = untyped.filter((one) => one.paragraph === index + 1).map(({ text }) => text);
    return sentencesOf(paragraph)
      .filter(({ text }) => left.some((figure) => text.includes(figure)))
      .map(
        ({ text, start }): Proposal => ({
          draft: true,
          reads: text,
          id: tellingSlug(text, 4),
          statement: '',
          ...idsWithin(mentions[index] ?? [], start, start + text.length),
          holds: issued,
          figures: figuresOf(text),
          cites: [{ source, paragraph: index + 1 }],
        }),
      );
  });
