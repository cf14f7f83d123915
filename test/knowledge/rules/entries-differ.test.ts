import { expect, it } from 'vitest';
import { entriesDiffer } from '../../../src/knowledge/rules/entries-differ.ts';
import type { Claim } from '../../../src/knowledge/schema.ts';
import { aClaim, aKnowledge, locate } from '../../support/knowledge.ts';

const check = (...claims: Claim[]) => entriesDiffer.check(aKnowledge({ entries: claims }), locate);
const other = (fields: Parameters<typeof aClaim>[0]) => aClaim({ id: 'other', ...fields });

it.each([
  ['another number', { statement: 'The port had offered the pilots 5%.' }],
  ['other people', { about: ['pilots'] }],
  ['another topic', { topics: ['pay'] }],
  ['another time', { holds: '2001-06' }],
  ['other words', { statement: 'Ships waited outside the harbour for 4 days.' }],
])('lets an entry say %s', (_, fields) => {
  expect(check(aClaim(), other(fields))).toEqual([]);
});

it('points out an entry that says the same in another order', () => {
  expect(check(aClaim(), other({ statement: '4% had the port offered the pilots' }))).toEqual([
    {
      ...locate('other', ['statement']),
      message: expect.stringMatching(/^says nearly the same as "offer-4"; make one entry of the two/),
    },
  ]);
});
