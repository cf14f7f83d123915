import { expect, it } from 'vitest';
import { entriesHaveExamples } from '../../../src/knowledge/rules/entries-have-examples.ts';
import { aClaim, aGap, aKnowledge, locate } from '../../support/knowledge.ts';

it('tells of many at once, each file by itself', () => {
  const gaps = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => aGap({ id }));
  const { dispute: _, ...ofNoDispute } = aGap({ id: 'h' });
  const knowledge = aKnowledge({ entries: [...gaps, ofNoDispute], questions: {} });
  expect(entriesHaveExamples.check(knowledge, locate)).toEqual([
    {
      ...locate('a'),
      message:
        '7 entries have fewer than 3 example questions (a, b, c, d, e and 2 more); write a dozen ways to ask for each under "# its-id" in night-work/questions.txt',
    },
    { ...locate('h'), message: expect.stringMatching(/^has no example question; .* in questions\.txt$/) },
  ]);
});

it('points out entries that can hardly be asked for', () => {
  const knowledge = aKnowledge({
    entries: [aClaim(), aGap(), aGap({ id: 'gap-other' })],
    questions: { 'offer-4': ['a', 'b', 'c'], 'gap-turnout': ['d'] },
  });
  expect(entriesHaveExamples.check(knowledge, locate)).toEqual([
    {
      ...locate('gap-turnout'),
      message: expect.stringMatching(/^has 1 example question; .*"# gap-turnout" in night-work\/questions\.txt$/),
    },
    { ...locate('gap-other'), message: expect.stringMatching(/^has no example question; .*"# gap-other"/) },
  ]);
});
