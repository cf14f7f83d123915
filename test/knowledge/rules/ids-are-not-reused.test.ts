import { expect, it } from 'vitest';
import { idsAreNotReused } from '../../../src/knowledge/rules/ids-are-not-reused.ts';
import { aKnowledge, locate } from '../../support/knowledge.ts';

const check = (redirects: Record<string, string>) => idsAreNotReused.check(aKnowledge({ redirects }), locate);

it('lets an old id lead to an entry', () => {
  expect(check({ 'the-offer': 'offer-4' })).toEqual([]);
});

it.each([
  ['an old id that an entry has again', { 'offer-4': 'gap-turnout' }, 'offer-4', /^"offer-4" is an entry's id again/],
  ['a redirect that leads nowhere', { old: 'gone' }, 'old', /^"old" leads to "gone", which does not exist$/],
  [
    'a redirect that leads to another',
    { older: 'old', old: 'offer-4' },
    'older',
    /^"old" was itself renamed; write "offer-4"$/,
  ],
])('refuses %s', (_, redirects, from, message) => {
  expect(check(redirects)).toEqual([{ ...locate('redirects.yaml', [from]), message: expect.stringMatching(message) }]);
});
