import type { Entry } from '../schema.ts';
import type { Rule } from './rule.ts';

/** Fewer example questions than this, and an entry is found by its own words only. */
const FEWEST = 3;
/** More entries of one file than this are told of together, and so many of them by id. */
const MOST_APART = 5;

const fileOf = ({ dispute }: Entry): string => `${dispute === undefined ? '' : `${dispute}/`}questions.txt`;

/** Every entry can be reached by asking. */
export const entriesHaveExamples: Rule = {
  name: 'entries-have-examples',
  description: `Every entry has at least ${FEWEST} example questions by which it is found.`,
  check: ({ entries, questions }, locate) => {
    const countOf = ({ id }: Entry): number => questions.get(id)?.length ?? 0;
    const lacking = [...entries.values()].filter((entry) => countOf(entry) < FEWEST);
    return [...new Set(lacking.map(fileOf))].flatMap((file) => {
      const some = lacking.filter((entry) => fileOf(entry) === file);
      const [first] = some;
      if (first && some.length > MOST_APART) {
        const named = some.slice(0, MOST_APART).map(({ id }) => id);
        const message = `${some.length} entries have fewer than ${FEWEST} example questions (${named.join(', ')} and ${some.length - MOST_APART} more); write a dozen ways to ask for each under "# its-id" in ${file}`;
        return [{ ...locate(first.id), message }];
      }
      return some.map((entry) => {
        const count = countOf(entry);
        const has = count === 0 ? 'no example question' : `${count} example question${count === 1 ? '' : 's'}`;
        return {
          ...locate(entry.id),
          message: `has ${has}; write a dozen ways to ask for it under "# ${entry.id}" in ${file}`,
        };
      });
    });
  },
};
