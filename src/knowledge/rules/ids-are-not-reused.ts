import type { Rule } from './rule.ts';

/** An id that leads elsewhere is nobody's, and leads somewhere in one step. */
export const idsAreNotReused: Rule = {
  name: 'ids-are-not-reused',
  description: 'A redirect leads from an id that no entry has any more, in one step to one that an entry has.',
  check: ({ redirects, entries }, locate) =>
    [...redirects].flatMap(([from, to]) => {
      const at = locate('redirects.yaml', [from]);
      if (entries.has(from)) {
        const message = `"${from}" is an entry's id again; give that entry an id that was never used`;
        return [{ ...at, message }];
      }
      const further = redirects.get(to);
      if (further !== undefined) return [{ ...at, message: `"${to}" was itself renamed; write "${further}"` }];
      if (entries.has(to)) return [];
      return [{ ...at, message: `"${from}" leads to "${to}", which does not exist` }];
    }),
};
