import { describe, expect, it } from 'vitest';
import { readGolden } from '../../src/evaluation/golden.ts';

const line = (fields: Record<string, unknown> = {}, expected: Record<string, unknown> = {}): string =>
  JSON.stringify({ id: 'q1', question: 'who?', type: 'fact', expect: { outcome: ['answer'], ...expected }, ...fields });

describe('reading golden questions', () => {
  it('reads one a line, and passes over blank lines', () => {
    const read = readGolden('some.jsonl', `${line()}\n\n${line({ id: 'q2' })}\n`);
    expect(read.map((golden) => golden.id)).toEqual(['q1', 'q2']);
  });

  it('takes what is not expected as no expectation, and one outcome as a list', () => {
    expect(readGolden('some.jsonl', line({}, { outcome: 'none' }))[0]?.expect).toEqual({
      outcome: ['none'],
      must_all: [],
      must_any: [],
      must_not: [],
      sources: [],
    });
  });

  it.each([
    ['2022-10', '2022-10-31'],
    ['2022-10-20', '2022-10-20'],
    ['2002', '2002-12-31'],
  ])('reads as_of %s as its last day', (written, day) => {
    expect(readGolden('some.jsonl', line({ as_of: written }))[0]?.as_of).toBe(day);
  });

  it.each([
    ['is not JSON', '{id: 1}', 'not JSON; write {"id"'],
    ['has no question', line({ question: undefined }), 'question: Invalid input'],
    [
      'expects an outcome there is not',
      line({}, { outcome: 'maybe' }),
      'expect.outcome: write answer, none or clarify',
    ],
    ['has a pattern that is no regular expression', line({}, { must_not: ['('] }), 'expect.must_not.0: not a regular'],
    ['has a date that is none', line({ as_of: 'soon' }), 'as_of: write a date such as 2022-10-20'],
  ])('names file and line where a line %s', (_, malformed, message) => {
    const reading = () => readGolden('some.jsonl', `${line()}\n${malformed}`);
    expect(reading).toThrow(`some.jsonl:2: ${message}`);
    expect(reading).not.toThrow('\n');
  });
});
