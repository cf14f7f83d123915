import { expect, it } from 'vitest';
import { summaryOf } from '../../src/knowledge/summary.ts';
import { aClaim, aGap, aKnowledge } from '../support/knowledge.ts';

it('counts what a folder holds, and names its version', () => {
  const knowledge = aKnowledge({
    entries: [aClaim(), aClaim({ id: 'other' }), aGap()],
    questions: { 'offer-4': ['what?', 'how much?'], '/help': ['help'] },
  });
  expect(summaryOf(knowledge)).toBe(
    'The knowledge is in order (version 00000000).\n1 source, 1 dispute: 2 claims, 0 quotations, 1 ballot, 0 walkouts, 1 offer, 1 gap; 3 example questions.',
  );
});
