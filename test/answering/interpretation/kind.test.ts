import { describe, expect, it } from 'vitest';
import { askingStems, kindOf } from '../../../src/answering/interpretation/kind.ts';
import { stemOf } from '../../../src/answering/interpretation/text.ts';

describe('the kind of a question', () => {
  it.each([
    ['who said the purse is empty', 'who-said'],
    ['who actually said that', 'who-said'],
    ['whose words are these', 'who-said'],
    ['which leader called it shabby', 'who-said'],
    ['what did the pilot say about nights', 'words'],
    ['the exact words of the guild', 'words'],
    ['quote on night work', 'words'],
    ['how many pilots voted', 'how-many'],
    ['how much was offered', 'how-many'],
    ['what percentage backed it', 'how-many'],
    ['when is the count', 'when'],
    ['what date is the count', 'when'],
    ['where is the harbour', 'where'],
    ['which town voted', 'where'],
    ['why did they refuse', 'why'],
    ['who leads the guild', 'who'],
    ['which union refused', 'which'],
    ['is the guild voting', 'yes-no'],
    ['the guild voted is that right', 'yes-no'],
    ['so did they refuse', 'yes-no'],
    ['tell me about the port', 'what'],
    ['', 'what'],
  ])('"%s" is %s', (question, kind) => {
    expect(kindOf(question)).toBe(kind);
  });

  it('is found without delay in the longest question', () => {
    const before = performance.now();
    for (const piece of ['what did ', 'who said ', 'who ', 'is it ', 'what ']) kindOf(piece.repeat(600 / piece.length));
    expect(performance.now() - before).toBeLessThan(200);
  });
});

describe('words that speak of the asking', () => {
  it('are stems, so that they are found among stems', () => {
    for (const word of ['quote', 'exactly', 'sentence', 'article', 'please', 'settle', 'argument', 'really'])
      expect(askingStems.has(stemOf(word)), word).toBe(true);
  });

  it('are none of those that a dispute is about', () => {
    for (const word of ['ballot', 'strike', 'offer', 'turnout', 'pay', 'union'])
      expect(askingStems.has(stemOf(word)), word).toBe(false);
  });
});
