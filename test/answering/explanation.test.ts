import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer.ts';
import { createEngine } from '../../src/answering/engine.ts';
import { explanationOf } from '../../src/answering/explanation.ts';
import { aHarbour } from '../support/harbour.ts';

const engine = createEngine(aHarbour());
const explained = (text: string) => explanationOf(answerQuestion(engine, { text })).questions;

describe('an explanation as data', () => {
  it('is JSON: what it says survives being sent', () => {
    const questions = explained('wot was the turnuot of the TPG in may 2001, 88%?');
    expect(JSON.parse(JSON.stringify(questions))).toEqual(questions);
  });

  it('has what was found in the question and leaves out what was not', () => {
    const [question] = explained('what were the pilots offered in may 2001?');
    expect(question?.found.map(({ label }) => label)).toContain('times');
    expect(question?.found.map(({ label }) => label)).not.toContain('never heard of');
  });

  it('has the likeliest candidate first and those ruled out last, each with its reason', () => {
    const [question] = explained('was the turnout of the XQZ 88%?');
    const standing = question?.candidates.map(({ ruledOut }) => ruledOut === undefined) ?? [];
    expect(standing).toContain(false);
    expect([...standing].sort((one, other) => Number(other) - Number(one))).toEqual(standing);
    const likely = question?.candidates.map(({ probability }) => probability) ?? [];
    expect([...likely].sort((one, other) => other - one)).toEqual(likely);
  });

  it('shows of the evidence only what there is', () => {
    const all = explained('what were the pilots offered?').flatMap(({ candidates }) => candidates);
    expect(all.flatMap(({ evidence }) => evidence).filter(({ value }) => value === 0)).toEqual([]);
    expect(all[0]?.evidence.length).toBeGreaterThan(0);
  });
});
