import { describe, expect, it } from 'vitest';
import { distribute, overEras, overPairs } from '../../../src/answering/division/sides.ts';
import { interpret } from '../../../src/answering/interpretation/interpret.ts';
import { createNames } from '../../../src/answering/interpretation/names.ts';
import type { Spelling } from '../../../src/answering/interpretation/spelling.ts';
import { aHarbour } from '../../support/harbour.ts';

const names = createNames(aHarbour());
const spelling: Spelling = { mend: (token) => token, knows: () => true };
const understood = (text: string) => interpret(text, names, spelling, '2001-09-30');
const sides = (text: string) => distribute(understood(text));

describe('a question that sets two things side by side', () => {
  it.each([
    'who was offered what in each era',
    'who was offered what in both disputes',
    'who was offered what then vs now',
  ])('is asked once for every era: %s', (text) => {
    expect(overEras(understood(text), ['1990', '2001'])).toEqual([
      'who was offered what in 1990',
      'who was offered what in 2001',
    ]);
  });

  it('is not asked for every era where it does not say so, or there is one', () => {
    expect(overEras(understood('who was offered what in 2001'), ['1990', '2001'])).toEqual([]);
    expect(overEras(understood('who was offered what in each era'), ['2001'])).toEqual([]);
  });

  it('is asked once for each of two unions with the time that each is given', () => {
    expect(overPairs(understood('TPG in May 2001 vs WCU in September 2001, how many voted'))).toEqual([
      'TPG in May 2001 , how many voted',
      'WCU in September 2001, how many voted',
    ]);
    expect(overPairs(understood('TPG and WCU in May 2001, how many voted'))).toEqual([]);
  });

  it('is asked without the words that only ask to compare', () => {
    expect(sides('the TPG and the WCU on pay - how do they differ')).toEqual(['the TPG on pay', 'the WCU on pay']);
  });

  it('is asked once for each of two times', () => {
    const [one, other] = sides('what was offered in May 2001 and in September 2001?');
    expect(one).toMatch(/^what was offered in May 2001 ?\?$/);
    expect(other).toMatch(/^what was offered.*in September 2001\?$/);
    expect(other).not.toMatch(/May/);
  });

  it('is asked once for each of two unions or people', () => {
    expect(sides('what was the turnout of the TPG and the WCU')).toHaveLength(2);
    const [one, other] = sides('what did Quill and Oake say about pay?');
    expect(one).toMatch(/Quill.*say/);
    expect(one).not.toMatch(/Oake/);
    expect(other).toMatch(/Oake.*say/);
    expect(other).not.toMatch(/Quill/);
  });

  it.each([
    'what did Quill say about pay?',
    'Quill or Ada Quill',
    'Quill, Oake and the TPG',
    'in May 2001 or May 2001',
    '',
  ])('is not one that names one thing, or three: %s', (text) => {
    expect(sides(text)).toEqual([]);
  });
});
