import { expect, it } from 'vitest';
import { namesAreKnown } from '../../../src/curation/rules/names-are-known.ts';
import { aClaim, aKnowledge, aQuotation, locate } from '../../support/knowledge.ts';

const check = (statement: string, questions: Record<string, string[]> = {}) =>
  namesAreKnown.check(aKnowledge({ entries: [aClaim({ statement }), aQuotation()], questions }), locate);

it.each([
  ['stand in a register', 'Monday’s offer to Ada Quill of the Pilots’ Guild in Tidewater was 4%.'],
  ['are months or days', 'It was 4% in May, and on Monday 5%.'],
  ['are days of every week, or feasts', 'Nobody works on Saturdays, at Christmas, on New Year’s Day or over Easter.'],
  ['open a sentence', 'Four per cent was offered. Pilots refused: Nobody came.'],
])('lets words with a capital %s', (_, statement) => {
  expect(check(statement)).toEqual([]);
});

it('points out a name that nobody could ask with', () => {
  expect(check('The offer of 4% was made at Hobblewick by the WXU.')).toEqual(
    ['"Hobblewick"', '"WXU"'].map((name) => ({
      ...locate('offer-4', ['statement']),
      message: expect.stringMatching(`^${name} is in no register`),
    })),
  );
});

it('takes a name that people ask with as known', () => {
  expect(check('The offer of 4% was made by Hobblewick.', { 'offer-4': ['what about hobblewick'] })).toEqual([]);
});
