import { expect, it } from 'vitest';
import { entriesAreFound } from '../../../src/curation/rules/entries-are-found.ts';
import type { Tried } from '../../../src/curation/trial.ts';
import { aClaim, aGap, aKnowledge, locate } from '../../support/knowledge.ts';

it('points out an entry that none of its questions finds, and no other', () => {
  const questions = { 'offer-4': ['a', 'b'], 'offer-5': ['c', 'd'] };
  const knowledge = aKnowledge({ entries: [aClaim(), aClaim({ id: 'offer-5' }), aGap()], questions });
  const found = (id: string, index: number, best: string): Tried => ({
    id,
    index,
    best,
    question: 'q',
    outcome: 'answer',
  });
  const tried = [
    found('offer-4', 0, 'offer-5'),
    found('offer-4', 1, 'offer-4'),
    found('offer-5', 0, 'offer-4'),
    found('offer-5', 1, 'gap-turnout'),
  ];
  expect(entriesAreFound.check({ knowledge, tried }, locate)).toEqual([
    { ...locate('offer-5'), message: expect.stringMatching(/^none of its example questions finds it/) },
  ]);
});
