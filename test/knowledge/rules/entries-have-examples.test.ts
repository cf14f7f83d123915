import { expect, it } from 'vitest';
import { entriesHaveExamples } from '../../../src/knowledge/rules/entries-have-examples.ts';
import { aClaim, aGap, aKnowledge, locate } from '../../support/knowledge.ts';

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
