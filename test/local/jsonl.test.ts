import { describe, expect, it } from 'vitest';
import { type Ask, answerLines, replyRecord } from '../../src/local/jsonl.ts';
import { finishReply } from '../../src/replies/draft.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { aKnowledge } from '../support/knowledge.ts';
import { linesIn, sink } from '../support/streams.ts';

const cite = (paragraph: number) => ({ source: 'pilots-2001', paragraph });

const aReply = (text: string): Reply =>
  finishReply(aKnowledge(), [{ kind: 'statement', text, cites: [cite(2), cite(3)] }], {
    outcome: 'answer',
    entries: ['offer-4'],
    score: 0.123456,
  });

/** Answers lines by what was asked and as of when. */
async function answer(...lines: readonly string[]) {
  const [output, errors] = [sink(), sink()];
  const ask: Ask = (question, asOf) => aReply(asOf === undefined ? question : `${question} as of ${asOf}`);
  const faults = await answerLines(linesIn(...lines), output.stream, errors.stream, ask);
  const records = output
    .text()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ReturnType<typeof replyRecord>);
  return { faults, records, errors: errors.text() };
}

describe('a reply as a line of JSON', () => {
  it('has its plain text with citations, each source once, its entries and a rounded score', () => {
    const record = replyRecord('q1', aReply('They were offered 4%.'));
    expect(record).toEqual({
      id: 'q1',
      outcome: 'answer',
      text: expect.stringMatching(/^They were offered 4%\. \[1\]\[2\]\n\[1\] /),
      sources: ['pilots-2001'],
      entries: ['offer-4'],
      score: 0.1235,
    });
  });
});

describe('answering lines', () => {
  it('writes a line for each question, in the same order', async () => {
    const { records, faults } = await answer('{"id":"b","question":"one?"}', '', '{"id":"a","question":"two?"}');
    expect(records.map((record) => record.id)).toEqual(['b', 'a']);
    expect(records[1]?.text).toContain('two?');
    expect(faults).toBe(0);
  });

  it('takes a number for an id', async () => {
    expect((await answer('{"id":7,"question":"so?"}')).records[0]?.id).toBe('7');
  });

  it('asks as of the last day of as_of', async () => {
    const { records } = await answer('{"id":"a","question":"so?","as_of":"2022-10"}');
    expect(records[0]?.text).toContain('so? as of 2022-10-31');
  });

  it('reads lines that end as on Windows', async () => {
    expect((await answer('{"id":"a","question":"so?"}\r', '{"id":"b","question":"so?"}\r')).faults).toBe(0);
  });

  it.each([
    ['is not JSON', 'so?', 'not JSON; write {"id"'],
    ['has no question', '{"id":"a"}', 'question: Invalid input'],
    ['has a date that is none', '{"id":"a","question":"so?","as_of":"soon"}', 'as_of: write a date such as 2022-10-20'],
    ['is no object', '[]', 'Invalid input'],
  ])('names a line that %s, and goes on', async (_, malformed, message) => {
    const { records, faults, errors } = await answer('', malformed, '{"id":"z","question":"so?"}');
    expect(faults).toBe(1);
    expect(errors).toMatch(/^line 2: [^\n]*\n$/);
    expect(errors).toContain(message);
    expect(records.map((record) => record.id)).toEqual(['z']);
  });
});
