import { expect, it } from 'vitest';
import { textsAreShort } from '../../../src/knowledge/rules/texts-are-short.ts';
import { aClaim, aKnowledge, aQuotation, locate } from '../../support/knowledge.ts';

const long = (length: number) => 'x'.repeat(length);
const part = (length: number) => ({ text: long(length), cites: [{ source: 'pilots-2001', paragraph: 3 }] });
const check = (statement: number, quotation: number, question: number) =>
  textsAreShort.check(
    aKnowledge({
      entries: [aClaim({ statement: long(statement) }), aQuotation({ parts: [part(quotation - 1 - 700), part(700)] })],
      questions: { 'offer-4': [long(question)] },
    }),
    locate,
  );

it('lets texts be as long as is read at a glance', () => {
  expect(check(300, 1500, 200)).toEqual([]);
});

it.each([
  [
    'a statement',
    [301, 1500, 200],
    locate('offer-4', ['statement']),
    'the statement has 301 characters, more than 300',
  ],
  ['a quotation', [300, 1501, 200], locate('quill-after-dark', ['parts']), 'the quotation has 1501 characters'],
  ['a question', [300, 1500, 201], locate('offer-4', ['questions', 0]), 'the question has 201 characters'],
] as const)('points out %s that is longer', (_, [statement, quotation, question], place, message) => {
  expect(check(statement, quotation, question)).toEqual([{ ...place, message: expect.stringContaining(message) }]);
});
