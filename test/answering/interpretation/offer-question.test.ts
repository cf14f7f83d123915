import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/answering/engine.ts';
import { interpret } from '../../../src/answering/interpretation/interpret.ts';
import { isToWorkOut, readOfferQuestion } from '../../../src/answering/interpretation/offer-question.ts';
import { rounded } from '../../../src/offers/exact.ts';
import { aHarbour } from '../../support/harbour.ts';

const engine = createEngine(aHarbour());
const read = (text: string) =>
  readOfferQuestion(interpret(text, engine.index.names, engine.index.spelling, '2001-09-30'), engine);

describe('a question about offers', () => {
  it('gives pay, and for whom', () => {
    const { pay, groups } = read("I'm a pilot on 32k, what would I get?");
    expect(pay && rounded(pay.pounds, 0)).toBe('32000');
    expect(groups).toEqual(['pilots']);
  });

  it.each([
    'is 5% a rise after inflation?',
    "what's 5% worth in real terms",
    'would 5% be a real terms cut?',
    'allowing for inflation is 5% more or less',
  ])('gives a rise whose worth is asked for: "%s"', (question) => {
    expect(read(question).rise).toBe(5);
  });

  it.each([
    'was it 5%?',
    'is inflation 5%?',
    'did they say 5% is below inflation',
    'is 5% or 6% better after inflation',
    'is it a cut in real terms?',
  ])('gives none to work out: "%s"', (question) => {
    expect(isToWorkOut(read(question))).toBe(false);
  });

  it('that gives pay nobody has is not for working out', () => {
    expect(isToWorkOut(read("I'm on £32,000,000"))).toBe(false);
  });
});
