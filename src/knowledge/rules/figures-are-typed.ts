import { numbersIn, plainValue } from '../figures.ts';
import type { Rule } from './rule.ts';

/** A percentage or an amount in the words is typed too, so that it can be compared and verified. */
export const figuresAreTyped: Rule = {
  name: 'figures-are-typed',
  description: 'Every percentage and every amount of money in a claim is one of its typed figures.',
  check: ({ entries }, locate) =>
    [...entries.values()].flatMap((entry) => {
      if (entry.kind !== 'claim') return [];
      const typed = new Set(entry.figures.map(plainValue));
      return numbersIn(entry.statement)
        .filter(({ value, unit }) => unit !== undefined && !typed.has(value))
        .map(({ value, unit, start, end }) => ({
          ...locate(entry.id, ['statement']),
          message: `${entry.statement.slice(start, end).trim()} is not among its figures; add { ${unit}: ${value}, of: … }, so that it is verified`,
        }));
    }),
};
