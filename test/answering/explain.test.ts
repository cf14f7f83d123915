import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer.ts';
import { createEngine } from '../../src/answering/engine.ts';
import { explain } from '../../src/answering/explain.ts';
import { aHarbour } from '../support/harbour.ts';

const engine = createEngine(aHarbour());
const explained = (text: string) => explain(answerQuestion(engine, { text })).split('\n');

describe('an explanation', () => {
  it('says how a question was understood, slips mended', () => {
    const lines = explained('wot was the turnuot of the TPG in may 2001, 88%?');
    expect(lines).toEqual(
      expect.arrayContaining([
        'question: wot was the turnuot of the TPG in may 2001, 88%?',
        'read as: what was the turnout of the tpg in may 2001 88%',
        'names: pilots-guild (union)',
        'topics: votes',
        'times: may 2001 (2001-05-01 to 2001-05-31)',
        'numbers: 88 percent',
      ]),
    );
  });

  it('says what was decided and why, with the reply as it would be printed', () => {
    const lines = explained('what were the pilots offered?');
    expect(lines.find((line) => line.startsWith('decided:'))).toMatch(/^decided: answer, because .*offer-4/);
    expect(lines.find((line) => line.startsWith('reply ('))).toMatch(/^reply \(answer, \d\.\d\d\):$/);
    expect(lines).toContain('The port had offered the pilots 4%. [1]');
  });

  it('shows each candidate with its evidence, and what ruled others out', () => {
    const text = explained('was the turnout of the XQZ 88%?').join('\n');
    expect(text).toMatch(/^ {2}gap-clerks-turnout {2}\d\.\d\d$/m);
    expect(text).toMatch(/^ {2}guild-turnout {2}ruled out: the knowledge has never heard of "xqz"$/m);
    expect(text).toMatch(/^ {6}.*linear \d+\.\d\d \(-?\d+\.\d\)/m);
  });

  it('names the words it has never heard of, and those in quotation marks', () => {
    const text = explained('did the XQZ say "no ship sails"?').join('\n');
    expect(text).toContain('never heard of: xqz');
    expect(text).toContain('quoted: no ship sails');
  });

  it('takes each part of a question that asks two things', () => {
    const questions = explained(
      'how many members does the TPG have and what was the turnout in the guild ballot?',
    ).filter((line) => line.startsWith('question:'));
    expect(questions).toHaveLength(3);
  });

  it('is there also for a question without words', () => {
    expect(explained('?').join('\n')).toContain('nothing is like the question');
  });
});
