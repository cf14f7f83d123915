import { amountInWords, numbersIn, plainValue } from '../figures.ts';
import { citesOf } from '../knowledge.ts';
import type { Citation, Claim, Figure } from '../schema.ts';
import { citesInWords, everyParagraph, type Finding, paragraphAt, type Texts } from './texts.ts';

const unitOf = ({ percent, gbp }: Figure): 'percent' | 'gbp' | undefined => {
  if (percent !== undefined) return 'percent';
  return gbp === undefined ? undefined : 'gbp';
};

/** Whether a paragraph has a figure, in its unit: "five percent" has 5%, "5 people" has not. */
export const hasFigure = (paragraph: string, figure: Figure): boolean =>
  numbersIn(paragraph).some((number) => number.value === plainValue(figure) && number.unit === unitOf(figure));

/** A figure that stands in more paragraphs than this, as a small count does, is no trace of where it was read. */
const MOST_PLACES = 3;

function remedy(figure: Figure, cites: readonly Citation[], texts: Texts): string {
  const found = everyParagraph(texts).filter(({ text }) => hasFigure(text, figure));
  if (found.length > 0 && found.length <= MOST_PLACES)
    return `it stands in ${citesInWords(found.map(({ cite }) => cite))}; cite that if it is the same`;
  const there = cites.flatMap((cite) => {
    const text = paragraphAt(texts, cite) ?? '';
    return numbersIn(text).map(({ start, end }) => text.slice(start, end).trim());
  });
  const numbers = [...new Set(there)].join(', ');
  if (found.length > 0)
    return `${numbers ? `the paragraphs cited have ${numbers}` : 'the paragraphs cited have no number'}; correct the figure or the citation, or leave out the figure if the text says it without a number ("both")`;
  return `no text has it; ${numbers ? `the paragraphs cited have ${numbers}` : 'the paragraphs cited have no number'}`;
}

/**
 * Checks that each typed figure of a claim is written, with its unit, in a paragraph that the claim or a reading of it cites.
 * @returns a finding for each figure that is not.
 */
export function figureFindings(claim: Claim, texts: Texts): Finding[] {
  const cites = citesOf(claim);
  return claim.figures.flatMap((figure, index) => {
    if (cites.some((cite) => hasFigure(paragraphAt(texts, cite) ?? '', figure))) return [];
    const message = `the figure ${amountInWords(figure)} (${figure.of}) is not in ${citesInWords(cites)}: ${remedy(figure, cites, texts)}`;
    return [{ id: claim.id, path: ['figures', index], message }];
  });
}
