import { expect, it } from 'vitest';
import { figuresAreTyped } from '../../../src/knowledge/rules/figures-are-typed.ts';
import { aClaim, aKnowledge, locate } from '../../support/knowledge.ts';

const check = (statement: string, ...figures: NonNullable<Parameters<typeof aClaim>[0]>['figures'] & object[]) =>
  figuresAreTyped.check(aKnowledge({ entries: [aClaim({ statement, figures })] }), locate);

it('lets a typed figure be written, and a bare number be prose', () => {
  expect(check('The 2 ports offered 4% in 2001.', { percent: 4, of: 'the offer' })).toEqual([]);
});

it('points out each percentage and amount that is not typed, with what to add', () => {
  expect(check('It was 4%, or £1.5bn.').map(({ message }) => message)).toEqual([
    '4% is not among its figures; add { percent: 4, of: … }, so that it is verified',
    '£1.5bn is not among its figures; add { gbp: 1500000000, of: … }, so that it is verified',
  ]);
  expect(check('It was 4%.')[0]).toMatchObject(locate('offer-4', ['statement']));
});
