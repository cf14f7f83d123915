import { expect, it } from 'vitest';
import { figuresAreStated } from '../../../src/knowledge/rules/figures-are-stated.ts';
import { aClaim, aKnowledge, locate } from '../../support/knowledge.ts';

const check = (fields: Parameters<typeof aClaim>[0]) =>
  figuresAreStated.check(aKnowledge({ entries: [aClaim(fields)] }), locate);

it.each([
  ['in digits', 'The offer was 4%.', { percent: 4 }],
  ['in words', 'The offer was four per cent.', { percent: 4 }],
  ['in millions', 'They want £3m.', { gbp: 3_000_000 }],
])('lets a figure be written %s', (_, statement, amount) => {
  expect(check({ statement, figures: [{ ...amount, of: 'the offer' }] })).toEqual([]);
});

it('lets a figure stand in a reading', () => {
  const readings = [{ statement: 'The other paper has 5%.', cites: [{ source: 'pilots-2001', paragraph: 1 }] }];
  expect(check({ figures: [{ percent: 5, of: 'the offer' }], readings })).toEqual([]);
});

it('refuses a figure that the words do not give, at the figure', () => {
  const figures = [
    { percent: 4, of: 'the offer' },
    { percent: 14, of: 'the offer' },
  ];
  expect(check({ statement: 'The offer was 4%.', figures })).toEqual([
    {
      ...locate('offer-4', ['figures', 1]),
      message: 'the statement does not say 14%; write the figure in it, or correct the figure',
    },
  ]);
});
