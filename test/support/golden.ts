import type { GoldenQuestion } from '../../src/evaluation/golden.ts';
import type { Judged } from '../../src/evaluation/judge.ts';

/** A golden question whose answer is that the port offered 4%, as the source "pilots-2001" says; some of it replaced. */
export const aGolden = (
  expect: Partial<GoldenQuestion['expect']> = {},
  rest: Partial<Omit<GoldenQuestion, 'expect'>> = {},
): GoldenQuestion => ({
  id: 'q1',
  question: 'what had the port offered the pilots?',
  type: 'fact',
  ...rest,
  expect: {
    outcome: ['answer'],
    must_all: ['4%|four per ?cent'],
    must_any: [],
    must_not: ['5%'],
    sources: ['pilots-2001'],
    ...expect,
  },
});

/** The reply that passes {@link aGolden}, with some of it replaced. */
export const aJudged = (fields: Partial<Judged> = {}): Judged => ({
  outcome: 'answer',
  text: 'The port had offered them 4%. [1]',
  sources: ['pilots-2001'],
  ...fields,
});
