import { expect, it } from 'vitest';
import { offerFiguresAreClaimed } from '../../../src/knowledge/rules/offer-figures-are-claimed.ts';
import { aKnowledge, anOffer, locate } from '../../support/knowledge.ts';

const check = (fields: Parameters<typeof anOffer>[0]) =>
  offerFiguresAreClaimed.check(aKnowledge({ offers: [anOffer(fields)] }), locate);

it('lets an offer show the figure of the claim it names', () => {
  expect(check({})).toEqual([]);
});

it.each([
  ['a figure that its claim has not', { percent: 5 }, 'offer-4', 'the claim "offer-4" has no figure 5%'],
  ['a figure in another unit', { count: 4 }, 'offer-4', 'the claim "offer-4" has no figure 4'],
  ['a claim that is a quotation', { percent: 4 }, 'quill-after-dark', 'the claim "quill-after-dark" has no figure 4%'],
])('refuses %s, and says what to name', (_, amount, claim, message) => {
  expect(check({ parts: [{ group: 'pilots', figure: { ...amount, of: 'pay' }, claim }] })).toEqual([
    { ...locate('offer-2001', ['parts', 0, 'claim']), message: `${message}; name the claim that states it` },
  ]);
});

it('holds for inflation too', () => {
  const inflation = [{ figure: { percent: 10, of: 'inflation' }, claim: 'offer-4' }];
  expect(check({ inflation }).map(({ file }) => file)).toEqual(['offer-2001/inflation/0/claim']);
});
