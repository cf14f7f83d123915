import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsByParagraph, spokenParagraphs } from '../../src/knowledge/spoken.ts';
import { aQuotation } from '../support/knowledge.ts';

/** Parts, each with the number of its paragraph. */
const parts = (...written: (readonly [paragraph: number, text: string])[]) =>
  aQuotation({
    parts: written.map(([paragraph, text]) => ({ text, cites: [{ source: 'pilots-2001', paragraph }] })),
  }).parts;

describe('words on record', () => {
  it.each<[string, string, string, string]>([
    ['has a full stop again where a sentence ends', 'No ship goes out', 'We mean it.', 'No ship goes out. We mean it.'],
    ['goes on as the words do', 'No ship goes out', 'until we are paid.', 'No ship goes out until we are paid.'],
    ['keeps the comma of one sentence', 'When I go,', 'Ada goes.', 'When I go, Ada goes.'],
    ['keeps the mark it has', 'Why not?', 'We mean it.', 'Why not? We mean it.'],
    ['keeps a mark within a quotation', 'He said “no.”', 'We mean it.', 'He said “no.” We mean it.'],
  ])('that an article interrupts are one paragraph, which %s', (_, first, second, read) => {
    expect(spokenParagraphs(parts([3, first], [3, second]))).toEqual([read]);
  });

  it('of several paragraphs are as many', () => {
    expect(spokenParagraphs(parts([1, 'No ship'], [2, 'goes out'], [2, 'We mean it.']))).toEqual([
      'No ship',
      'goes out. We mean it.',
    ]);
  });

  it('lose no word and no part', () => {
    const text = fc.stringMatching(/^[A-Za-z,.?]{1,12}$/);
    const written = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), text), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(written, (some) => {
        const all = parts(...some);
        expect(partsByParagraph(all).flat()).toEqual(all);
        const plain = (words: string): string => words.replaceAll(/[\s.]/g, '');
        expect(plain(spokenParagraphs(all).join(''))).toBe(plain(all.map((part) => part.text).join('')));
      }),
    );
  });
});
