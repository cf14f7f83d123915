import { describe, expect, it } from 'vitest';
import { withFewerGaps, withFewerQuestions } from '../../src/evaluation/less-knowledge.ts';
import { aHarbour } from '../support/harbour.ts';
import { aClaim, aGap, aKnowledge } from '../support/knowledge.ts';

const numbered = (count: number) => Array.from({ length: count }, (_, at) => `question ${at}`);

describe('a knowledge with fewer example questions', () => {
  const knowledge = aKnowledge({
    entries: [aClaim(), aGap()],
    questions: { 'offer-4': numbered(10), 'gap-turnout': numbered(2) },
  });

  it('has at most so many of each entry, from all along its list', () => {
    const { questions } = withFewerQuestions(knowledge, 4);
    expect(questions.get('offer-4')).toEqual(['question 0', 'question 3', 'question 5', 'question 8']);
    expect(questions.get('gap-turnout')).toEqual(numbered(2));
  });

  it('is the same where each has no more', () => {
    expect(withFewerQuestions(knowledge, 10)).toEqual(knowledge);
    expect(withFewerQuestions(knowledge, Number.POSITIVE_INFINITY)).toEqual(knowledge);
  });
});

describe('a knowledge with fewer gaps', () => {
  const harbour = aHarbour();
  const idsOf = ({ entries }: typeof harbour, isGap: boolean) =>
    [...entries.values()].filter(({ kind }) => (kind === 'gap') === isGap).map(({ id }) => id);

  it('has one in so many of them, and all else', () => {
    const gaps = idsOf(harbour, true);
    const fewer = withFewerGaps(harbour, 2);
    expect(idsOf(fewer, true)).toEqual(gaps.filter((_, place) => place % 2 === 0));
    expect(idsOf(fewer, false)).toEqual(idsOf(harbour, false));
    for (const id of gaps.filter((_, place) => place % 2 === 1)) expect(fewer.questions.has(id)).toBe(false);
  });

  it('is the same with all of them', () => {
    expect(withFewerGaps(harbour, 1)).toEqual(harbour);
  });
});
