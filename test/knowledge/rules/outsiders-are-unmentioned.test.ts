import { expect, it } from 'vitest';
import { outsidersAreUnmentioned } from '../../../src/knowledge/rules/outsiders-are-unmentioned.ts';
import { aClaim, aGap, aKnowledge, anOrganisation, aQuotation, locate } from '../../support/knowledge.ts';

const check = (...names: string[]) =>
  outsidersAreUnmentioned.check(
    aKnowledge({
      organisations: [anOrganisation({ abbreviation: 'PG' })],
      entries: [aClaim(), aQuotation(), aGap({ names })],
    }),
    locate,
  );

it('lets a gap answer for names that are nowhere else, and for parts of other words', () => {
  expect(check('Dockers', 'The Por', 'quill')).toEqual([]);
});

it.each([
  ['is in a register', 'pg', 'it means "pilots-guild"'],
  ['stands in a claim', 'pilots', 'it means "pilots"'],
  ['stands in a statement', 'port', '"offer-4" mentions it'],
  ['stands in a quotation', 'ship', '"quill-after-dark" mentions it'],
])('refuses a name that %s', (_, name, why) => {
  expect(check('Dockers', name)).toEqual([
    {
      ...locate('gap-turnout', ['names', 1]),
      message: `"${name}" is here as a name that no source mentions, but ${why}; take it out here`,
    },
  ]);
});
