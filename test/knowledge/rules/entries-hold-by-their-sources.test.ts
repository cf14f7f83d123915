import { expect, it } from 'vitest';
import { entriesHoldByTheirSources } from '../../../src/knowledge/rules/entries-hold-by-their-sources.ts';
import { aClaim, aGap, aKnowledge, aSource, locate } from '../../support/knowledge.ts';

const later = aSource({ id: 'later', issued: '2001-09' });
const check = (holds: string, ...sources: string[]) =>
  entriesHoldByTheirSources.check(
    aKnowledge({
      sources: [aSource(), later],
      entries: [aClaim({ holds, cites: sources.map((source) => ({ source, paragraph: 1 })) }), aGap()],
    }),
    locate,
  );

it.each([
  ['on the day of its source', '2001-05-07', ['pilots-2001']],
  ['in the month of its source', '2001-05', ['pilots-2001']],
  ['before its source', '1998', ['pilots-2001']],
  ['from when the later of its sources was issued', '2001-09', ['later', 'pilots-2001']],
])('lets an entry hold %s', (_, holds, sources) => {
  expect(check(holds, ...sources)).toEqual([]);
});

it('refuses an entry that only holds after all its sources were issued', () => {
  expect(check('2001-06', 'pilots-2001')).toEqual([
    {
      ...locate('offer-4', ['holds']),
      message: expect.stringMatching(/^holds from 2001-06, after all its sources were issued \(the last 2001-05-07\)/),
    },
  ]);
});
