import type { QuotationPart } from './schema.ts';

/** The parts of a quotation by the paragraph they stand in: those of one paragraph are what an article interrupts with "she said". */
export function partsByParagraph(parts: readonly QuotationPart[]): QuotationPart[][] {
  const paragraphs: QuotationPart[][] = [];
  for (const part of parts) {
    const [before, now] = [paragraphs.at(-1)?.[0]?.cites[0], part.cites[0]];
    const isSame = before !== undefined && before.source === now?.source && before.paragraph === now.paragraph;
    if (isSame) paragraphs.at(-1)?.push(part);
    else paragraphs.push([part]);
  }
  return paragraphs;
}

const endsWithMark = /\p{P}["'”’)\]]*$/u;
const beginsSentence = /^["'“‘([]*[\p{Lu}\p{N}£]/u;

/** One piece after another: where an article has a comma for the end of a sentence (“We go,” she said. “You stay.”), it is a full stop again. */
const goOn = (before: string, next: string): string =>
  `${before}${!endsWithMark.test(before) && beginsSentence.test(next) ? '.' : ''} ${next}`;

/** The words of a quotation as they are read, by paragraph: nothing is between them but what an article interrupts them with. */
export const spokenParagraphs = (parts: readonly QuotationPart[]): string[] =>
  partsByParagraph(parts).map((paragraph) => paragraph.map(({ text }) => text.trim()).reduce(goOn));
