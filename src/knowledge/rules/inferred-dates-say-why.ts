import { isInferred } from '../dates.ts';
import type { Rule } from './rule.ts';

/** An inferred date says from what; a date that was not inferred has nothing to say. */
export const inferredDatesSayWhy: Rule = {
  name: 'inferred-dates-say-why',
  description:
    'A source whose date is inferred says from what, and one that says from what has a date marked as inferred.',
  check: ({ sources }, locate) =>
    [...sources.values()].flatMap(({ id, issued, why }) => {
      if (isInferred(issued) && why === undefined) {
        const message = `the date ${issued} is inferred; say from what, under "why"`;
        return [{ ...locate(id, ['issued']), message }];
      }
      if (isInferred(issued) || why === undefined) return [];
      const message = `"why" says how the date was inferred, but ${issued} is exact; write ${issued}~, or remove "why"`;
      return [{ ...locate(id, ['why']), message }];
    }),
};
