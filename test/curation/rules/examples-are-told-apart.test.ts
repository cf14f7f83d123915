import { expect, it } from 'vitest';
import { examplesAreToldApart } from '../../../src/curation/rules/examples-are-told-apart.ts';
import { aKnowledge, locate } from '../../support/knowledge.ts';

const check = (one: string, other: string) =>
  examplesAreToldApart.check(aKnowledge({ questions: { 'offer-4': [one], 'gap-turnout': [other] } }), locate);

it.each([
  ['who leads the pilots', 'who leads the pilots now'],
  ['what did the guild want', 'what did the port want'],
  ['was it 4%', 'was it not 4%'],
  ['so the', 'ok a'],
])('lets "%s" and "%s" have answers of their own', (one, other) => {
  expect(check(one, other)).toEqual([]);
});

it.each([
  ['so the pilots wanted 12%, yeah?', 'so basically the pilots wanted 12%, yeah?'],
  ['what was the offer', 'what was the offers please'],
])('points out "%s" beside "%s"', (one, other) => {
  expect(check(one, other)).toEqual([
    {
      ...locate('gap-turnout', ['questions', 0]),
      message: `"${other}" asks the same as "${one}" under "offer-4"; keep the one that is answered best`,
    },
  ]);
});
