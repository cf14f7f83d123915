import type { Rule } from '../../knowledge/rules/rule.ts';
import type { Trial } from '../trial.ts';

/** No entry is one that nobody can reach. */
export const entriesAreFound: Rule<Trial> = {
  name: 'entries-are-found',
  description: 'Every entry with example questions is found by at least one of them.',
  check: ({ knowledge, tried }, locate) => {
    const found = new Set(tried.flatMap(({ id, best }) => (id === best ? [id] : [])));
    return [...knowledge.entries.keys()].flatMap((id) => {
      if (found.has(id) || !knowledge.questions.has(id)) return [];
      const message = `none of its example questions finds it; another entry takes them all, so make the two one, or ask what only this one answers`;
      return [{ ...locate(id), message }];
    });
  },
};
