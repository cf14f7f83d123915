import { knownSpan } from '../dates.ts';
import { citesOf } from '../knowledge.ts';
import type { Rule } from './rule.ts';

/** No source knows what only holds after it was issued. */
export const entriesHoldByTheirSources: Rule = {
  name: 'entries-hold-by-their-sources',
  description: 'An entry begins to hold no later than the last of its sources was issued.',
  check: (knowledge, locate) =>
    [...knowledge.entries.values()].flatMap((entry) => {
      const issued = citesOf(entry)
        .flatMap(({ source }) => knowledge.sources.get(source)?.issued ?? [])
        .sort((one, other) => knownSpan(one).last.localeCompare(knownSpan(other).last));
      const last = issued.at(-1);
      if (entry.holds === undefined || last === undefined) return [];
      if (knownSpan(entry.holds).first <= knownSpan(last).last) return [];
      const message = `holds from ${entry.holds}, after all its sources were issued (the last ${last}); correct the date, or cite the source that says so`;
      return [{ ...locate(entry.id, ['holds']), message }];
    }),
};
