import { amountInWords, numbersIn, plainValue } from '../figures.ts';
import type { Rule } from './rule.ts';

/** A typed figure stands in the words too, so that what is compared is what is said. */
export const figuresAreStated: Rule = {
  name: 'figures-are-stated',
  description: 'Every typed figure of a claim is written in its statement or in one of its readings.',
  check: (knowledge, locate) =>
    [...knowledge.entries.values()].flatMap((entry) => {
      if (entry.kind !== 'claim') return [];
      const stated = [entry.statement, ...entry.readings.map((reading) => reading.statement)].flatMap(numbersIn);
      return entry.figures.flatMap((figure, index) => {
        if (stated.some((number) => number.value === plainValue(figure))) return [];
        return [
          {
            ...locate(entry.id, ['figures', index]),
            message: `the statement does not say ${amountInWords(figure)}; write the figure in it, or correct the figure`,
          },
        ];
      });
    }),
};
