import { describe, expect, it } from 'vitest';
import { answersThatDiffer, differingLines, differingTally } from '../../src/evaluation/answers-compared.ts';
import { resultOf } from '../../src/evaluation/report.ts';
import { aGolden, aJudged } from '../support/golden.ts';

/** The result of the golden question, answered from these entries with this text. */
const result = (entries: string[], fields: Parameters<typeof aJudged>[0] = {}) =>
  resultOf(aGolden({}, { question: 'what had\nthe port offered?' }), { ...aJudged(fields), entries, score: 0.9 });

const right = result(['offer-4']);
const wrong = result(['offer-5'], { text: 'The port had offered 5%. [1]' });

describe('answers compared', () => {
  it('are the same with the same entries, outcome and verdict, whatever the score', () => {
    expect(answersThatDiffer([right], [{ ...right, reply: { ...right.reply, score: 0.2 } }])).toEqual([]);
  });

  it('differ by entry, and say whether that is better or worse', () => {
    expect(answersThatDiffer([right], [wrong]).map(({ turn }) => turn)).toEqual(['worse']);
    expect(answersThatDiffer([wrong], [right]).map(({ turn }) => turn)).toEqual(['better']);
    expect(answersThatDiffer([right], [result(['offer-4', 'more'])]).map(({ turn }) => turn)).toEqual(['other']);
  });

  it('differ where the same entry no longer says what is expected', () => {
    const mended = result(['offer-4'], { text: 'The port had offered something. [1]' });
    expect(answersThatDiffer([right], [mended]).map(({ turn }) => turn)).toEqual(['worse']);
  });

  it('are counted, and listed with what is worse first', () => {
    const differing = answersThatDiffer([wrong, right, right], [right, wrong, right]);
    expect(differingTally(differing, 3)).toBe('2 of 3 get another answer: 1 better, 1 worse');
    expect(differingLines(differing).slice(0, 3)).toEqual([
      'worse: q1 [fact] what had the port offered?',
      '  before  answer offer-4 (pass)',
      '  now     answer offer-5 (wrong)',
    ]);
    expect(differingTally([], 3)).toBe('0 of 3 get another answer');
  });
});
