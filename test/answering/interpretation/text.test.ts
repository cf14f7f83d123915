import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, fold, LONGEST_QUESTION, stemOf, tokenise } from '../../../src/answering/interpretation/text.ts';
import { anyText } from '../../support/any-text.ts';

const words = (text: string) => tokenise(text).map(({ word }) => word);

describe('cleaning', () => {
  it.each([
    ['  what\n is   this ', 'what is this'],
    ['‘turn‐out’', "'turn-out'"],
    ['“shabby”', '"shabby"'],
    ['what’s the café’s', "what's the cafe's"],
    ['ｗｉｄｅ ８％', 'wide 8%'],
    ['pi\u200blot\u00ads', 'pilots'],
    ['£3, 4.5% and NOT five', '£3, 4.5% and NOT five'],
  ])('turns %j into %j', (text, cleaned) => {
    expect(clean(text)).toBe(cleaned);
  });

  it('keeps no more of a question than can be answered in good time', () => {
    expect(clean('a'.repeat(6000))).toHaveLength(LONGEST_QUESTION);
    expect(clean('a'.repeat(6000), 6000)).toHaveLength(6000);
  });

  it('leaves a cleaned text as it is', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const cleaned = clean(text, Number.POSITIVE_INFINITY);
        expect(clean(cleaned, Number.POSITIVE_INFINITY)).toBe(cleaned);
      }),
    );
  });

  it('does not move any place by folding case, as times and names are found in the one and shown from the other', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(fold(text)).toHaveLength(clean(text).length);
      }),
    );
  });
});

describe('the words of a text', () => {
  it.each([
    ["what's", 'what is'],
    ['whats', 'what is'],
    ['wots the offer', 'what is the offer'],
    ["didn't", 'did not'],
    ["the guild's pilots'", 'the guild pilots'],
    ['re-ballot', 're ballot'],
    ['£1,200 or 8.9%', '£1,200 or 8.9%'],
    ['ten/twelve', 'ten twelve'],
    ['!?', ''],
  ])('of "%s" are "%s"', (text, expected) => {
    expect(words(text).join(' ')).toBe(expected);
  });

  it('are not taken from the machinery of the language', () => {
    expect(words('constructor toString __proto__')).toEqual(['constructor', 'tostring', 'proto']);
  });

  it('share a stem with their inflections', () => {
    expect(new Set(['ballot', 'ballots', 'balloted', 'balloting'].map(stemOf)).size).toBe(1);
    expect(stemOf('8.9%')).toBe('8.9%');
  });

  it('tell an abbreviation from a name and a name from a word', () => {
    expect(tokenise('the TPG and Quill said I').map(({ capitals }) => capitals)).toEqual([
      'none',
      'all',
      'none',
      'first',
      'none',
      'first',
    ]);
    expect(tokenise("NEU's")[0]?.capitals).toBe('all');
  });

  it('lie in order within the cleaned text, and each stands where it says', () => {
    const piece = fc.oneof(
      anyText(),
      fc.constantFrom("what's", 'dunno', ' ', 'NEU’s', '£1,200', '8.9%', '-', 'café', 'gonna', "'", '"'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const cleaned = clean(text);
        let before = 0;
        for (const { word, start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(cleaned.length);
          expect(word).not.toMatch(/\s/);
          before = start;
        }
      }),
    );
  });
});
