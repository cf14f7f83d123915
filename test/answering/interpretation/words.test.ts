import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commonness,
  informativeness,
  isGivenAsName,
  isOrdinary,
  ordinaryWords,
} from '../../../src/answering/interpretation/words.ts';

describe('what a word tells', () => {
  it('is nothing for the commonest words and all for numbers and words nobody knows', () => {
    expect(informativeness('the')).toBe(0);
    expect(informativeness('what')).toBe(0);
    expect(informativeness('8.9%')).toBe(1);
    expect(informativeness('zxqwv')).toBe(1);
  });

  it('is more the rarer the word', () => {
    const told = ['money', 'weather', 'electorate'].map(informativeness);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(new Set(told).size).toBe(3);
  });

  it('is between 0 and 1 whatever the word', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__', 'of', 'ballot')), (word) => {
        const told = informativeness(word);
        expect(told).toBeGreaterThanOrEqual(0);
        expect(told).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('general English', () => {
  it('has ordinary words, and not what is only a slip', () => {
    expect(['weather', 'nurse', 'football'].map(isOrdinary)).toEqual([true, true, true]);
    expect(['wether', 'balot', 'zxqwv'].filter((word) => commonness(word) > commonness('weather'))).toEqual([]);
    expect(isOrdinary('zxqwv')).toBe(false);
  });

  it('knows a name that is nothing but a name', () => {
    expect(isGivenAsName('blair')).toBe(true);
    expect(isGivenAsName('ballot')).toBe(false);
    expect(isGivenAsName('i')).toBe(false);
  });

  it.each(['what', 'okay', 'well', 'however', 'excuse', 'yeah'])('does not take "%s" for a name', (word) => {
    expect(isGivenAsName(word)).toBe(false);
  });

  it('lends its commonest words, without names, to mend by', () => {
    const lent = ordinaryWords(5000);
    expect(lent).toContain('weather');
    expect(lent).not.toContain('blair');
    expect(lent.length).toBeLessThanOrEqual(5000);
    expect(lent.every((word) => /^[a-z]+$/.test(word))).toBe(true);
  });
});
