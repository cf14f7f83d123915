import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import { leaveOneOut } from '../../src/evaluation/leave-one-out.ts';
import { leaveOneOutInParallel, processesFor } from '../../src/local/leave-one-out.ts';
import { smallQuestions } from '../support/bot.ts';
import { aKnowledge } from '../support/knowledge.ts';

const knowledge = aKnowledge({ questions: smallQuestions });

describe('leaving examples out in several processes', () => {
  it('gives the same as in one', async () => {
    expect(await leaveOneOutInParallel(knowledge, 5, 2)).toEqual(leaveOneOut(knowledge, 5));
  });

  it('starts none for few examples', async () => {
    expect(processesFor(knowledge)).toBe(1);
    expect(await leaveOneOutInParallel(knowledge, 5)).toEqual(leaveOneOut(knowledge, 5));
  });

  it('starts one for each core for many', () => {
    const questions = { 'offer-4': Array.from({ length: 1000 }, (_, index) => `what was offer ${index}?`) };
    expect(processesFor(aKnowledge({ questions }))).toBe(availableParallelism());
  });
});
