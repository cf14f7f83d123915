import { describe, expect, it } from 'vitest';
import { type LeftOut, leaveOneOut, leaveOneOutText } from '../../src/evaluation/leave-one-out.ts';
import { aKnowledge } from '../support/knowledge.ts';

const offered = ['what was offered?', 'what pay was offered?', 'what did the port offer?', 'how much was on offer?'];
const turnout = ['how many voted?', 'what was the turnout?', 'how many pilots voted?', 'how high was turnout?'];
const knowledge = aKnowledge({ questions: { 'offer-4': offered, 'gap-turnout': turnout } });

const leftOf = (left: readonly LeftOut[], question: string) => left.filter((one) => one.question === question);

describe('leaving examples out', () => {
  it('asks every example once, each under its own entry', () => {
    const left = leaveOneOut(knowledge, 4);
    expect(left.map((one) => one.question).sort()).toEqual([...offered, ...turnout].sort());
    expect(leftOf(left, 'how many voted?')).toMatchObject([{ id: 'gap-turnout', kind: 'gap' }]);
  });

  it('finds an entry by what its other examples share with the question', () => {
    expect(leftOf(leaveOneOut(knowledge, 8), 'what pay was offered?')).toMatchObject([
      { id: 'offer-4', best: 'offer-4', found: true },
    ]);
  });

  it('does not find an entry by the example itself', () => {
    const questions = { 'offer-4': ['zonk frobnicates wibble'], 'gap-turnout': turnout };
    expect(leftOf(leaveOneOut(aKnowledge({ questions }), 5), 'zonk frobnicates wibble')[0]?.found).toBe(false);
  });

  it('leaves the same question out wherever it stands, whatever its case and marks', () => {
    const questions = { 'offer-4': ['zonk frobnicates wibble', 'ZONK frobnicates wibble?!'], 'gap-turnout': turnout };
    const left = leaveOneOut(aKnowledge({ questions }), 5).filter((one) => one.id === 'offer-4');
    expect(left.map((one) => one.found)).toEqual([false, false]);
  });

  it('takes any entry for found that has the same question among its examples', () => {
    const questions = {
      'offer-4': [...offered, 'what did pilots get?'],
      'gap-turnout': ['What did pilots get', ...turnout],
    };
    const left = leaveOneOut(aKnowledge({ questions }), 9).filter((one) => /get/.test(one.question));
    expect(left.every((one) => one.found === ['offer-4', 'gap-turnout'].includes(one.best ?? ''))).toBe(true);
    expect(new Set(left.map((one) => one.best)).size).toBe(1);
  });

  it('leaves the knowledge as it was', () => {
    leaveOneOut(knowledge, 2);
    expect(knowledge.questions.get('offer-4')).toEqual(offered);
  });

  it('is the same in turns as at once', () => {
    const inTurns = [0, 1, 2].flatMap((turn) => leaveOneOut(knowledge, 3, [turn]));
    expect(inTurns).toEqual(leaveOneOut(knowledge, 3));
  });

  it('tells commands from entries', () => {
    const questions = { '/ballots': ['which unions vote?', 'who is balloting?'], 'offer-4': offered };
    const left = leaveOneOut(aKnowledge({ questions }), 6);
    expect(leftOf(left, 'who is balloting?')[0]?.kind).toBe('command');
  });
});

describe('the text of a leave-one-out', () => {
  const one = (fields: Partial<LeftOut>): LeftOut => ({
    fold: 0,
    question: 'so?',
    id: 'offer-4',
    kind: 'claim',
    best: 'offer-4',
    found: true,
    outcome: 'answer',
    ...fields,
  });

  it('says how many were left out in how many folds, and how accurate the best candidate is', () => {
    const text = leaveOneOutText([one({}), one({ found: false })], 10);
    expect(text).toMatch(/^Leave-one-out on asked_as: 2 example questions, left out in 10 folds\n/);
    expect(text).toMatch(/\naccuracy of the best candidate: 50\.0%$/);
  });

  it('takes an answer or a command for right where there is an answer, and only silence for a gap', () => {
    const text = leaveOneOutText(
      [
        one({}),
        one({ outcome: 'none' }),
        one({ kind: 'command', outcome: 'command' }),
        one({ kind: 'quotation', outcome: 'clarify' }),
        one({ kind: 'gap', outcome: 'none', found: false }),
        one({ kind: 'gap', outcome: 'answer', found: false }),
      ],
      10,
    );
    const rows = new Map(text.split('\n').map((line) => [line.split(/ {2,}/)[0], line.split(/ {2,}/).slice(1)]));
    const row = (label: string) => rows.get(label);
    expect(row('claims')).toEqual(['2', '100.0%', '50.0%']);
    expect(row('all answers')).toEqual(['4', '100.0%', '50.0%']);
    expect(row('gaps')).toEqual(['2', '0.0%', '50.0%']);
    expect(row('all')).toEqual(['6', '66.7%', '50.0%']);
  });
});
