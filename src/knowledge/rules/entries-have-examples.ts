import type { Rule } from './rule.ts';

/** Fewer example questions than this, and an entry is found by its own words only. */
const FEWEST = 3;

/** Every entry can be reached by asking. */
export const entriesHaveExamples: Rule = {
  name: 'entries-have-examples',
  description: `Every entry has at least ${FEWEST} example questions by which it is found.`,
  check: ({ entries, questions }, locate) =>
    [...entries.values()].flatMap(({ id, dispute }) => {
      const count = questions.get(id)?.length ?? 0;
      if (count >= FEWEST) return [];
      const has = count === 0 ? 'no example question' : `${count} example question${count === 1 ? '' : 's'}`;
      const message = `has ${has}; write a dozen ways to ask for it under "# ${id}" in ${dispute === undefined ? '' : `${dispute}/`}questions.txt`;
      return [{ ...locate(id), message }];
    }),
};
