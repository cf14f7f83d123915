import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../src/answering/find-source/passages.ts';
import { anyText } from '../../support/any-text.ts';

const texts = (message: string) => passagesOf(message).map(({ text, quoted }) => (quoted ? `“${text}”` : text));

describe('a message taken apart', () => {
  it('is its words in quotation marks and its sentences, in order', () => {
    expect(texts('The pilots voted. Oake said: “The purse is empty.” Nobody laughed.')).toEqual([
      'The pilots voted.',
      '“The purse is empty.”',
      'Nobody laughed.',
    ]);
  });

  it.each([
    ['straight marks', 'He said "the purse is empty" to us.'],
    ['single marks', "He said 'the purse isn't his' to us."],
    ['curly single marks', 'He said ‘the purse isn’t his’ to us.'],
    ['guillemets', 'He said «the purse is empty» to us.'],
    ['a mark that is not closed in its paragraph', 'He said: “The purse is empty.\n“There is no more.”'],
  ])('knows %s', (_, message) => {
    expect(passagesOf(message).filter(({ quoted }) => quoted).length).toBeGreaterThan(0);
    expect(passagesOf(message)[0]?.text).toMatch(/^the purse (?:is empty|isn.t his)\.?$/i);
  });

  it('takes no apostrophe for a mark, and no single word for a quotation', () => {
    expect(texts("The pilots' ballot and the clerks' offer were “late”.")).toEqual([
      "The pilots' ballot and the clerks' offer were “late”.",
    ]);
  });

  it('keeps what stands around quoted words, a dash and a name below included', () => {
    expect(passagesOf('At a dinner, Oake said “the purse is empty” and left. Quill wept.')[0]?.around).toBe(
      'At a dinner, Oake said … and left',
    );
    expect(passagesOf('“The purse is empty.”\n— Bram Oake, head of the port')[0]?.around).toContain('Bram Oake');
  });

  it('parts a sentence with several figures, each with its own, and sentences that begin with one', () => {
    expect(texts('Pilots were offered 4%, and clerks 6%. 88% of pilots voted.')).toEqual([
      'Pilots were offered 4%,',
      'and clerks 6%.',
      '88% of pilots voted.',
    ]);
  });

  it('reads 6,000 characters of anything, and keeps nothing that is not there', () => {
    fc.assert(
      fc.property(anyText(300), (message) => {
        const plain = message.replace(/\s+/g, ' ');
        for (const { text, quoted } of passagesOf(message))
          if (quoted) expect(plain).toContain(text.replace(/\s+/g, ' '));
      }),
    );
    expect(passagesOf(`${'a b. '.repeat(1200)}The end.`).map(({ text }) => text)).not.toContain('The end.');
  });
});
