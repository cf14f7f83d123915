import { svg, type TemplateResult } from 'lit';

/** Between two strokes, and more after each five, in user units. */
const STEP = 5;
const GAP = 4;
const HEIGHT = 16;

const placeOf = (index: number): number => index * STEP + Math.floor(index / 5) * GAP + 2;

/**
 * A source as a tally: a stroke for each paragraph, in fives, those that are cited marked.
 * @param name what the picture says, for those who do not see it.
 */
export const strokes = (paragraphs: number, cited: readonly number[], name: string): TemplateResult => svg`
  <svg class="strokes" role="img" aria-label=${name} width=${placeOf(paragraphs)} height=${HEIGHT} viewBox="0 0 ${placeOf(paragraphs)} ${HEIGHT}">
    ${Array.from({ length: paragraphs }, (_, index) => {
      const isCited = cited.includes(index + 1);
      const x = placeOf(index);
      return svg`<line class=${isCited ? 'cited' : ''} x1=${x} x2=${x} y1=${isCited ? 1 : 4} y2=${isCited ? HEIGHT - 1 : HEIGHT - 4}></line>`;
    })}
  </svg>`;
