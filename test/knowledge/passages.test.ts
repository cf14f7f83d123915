import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresIn, quotedIn, sentencesOf } from '../../src/knowledge/passages.ts';

describe('a passage in quotation marks', () => {
  const words = (paragraph: string) => quotedIn(paragraph).map(({ text }) => text);

  it.each([
    ['curly', '“We go,” she said, “now.”', ['We go', 'now.']],
    ['straight', '"We go," she said, "now."', ['We go', 'now.']],
    ['single', 'She said it’s ‘the member’s choice’, not ‘ours’.', ['the member’s choice', 'ours']],
    ['straight single', "She said 'it's time' again.", ["it's time"]],
    ['none, but apostrophes', 'The pilots’ guild said it’s time for the ’90s.', []],
    ['empty', 'She said “”.', []],
  ])('is found where the marks are %s', (_, paragraph, found) => {
    expect(words(paragraph)).toEqual(found);
  });

  it('says whether its marks are closed, as one that goes on in the next paragraph leaves them open', () => {
    expect(quotedIn('“We go, and').map(({ closed }) => closed)).toEqual([false]);
    expect(quotedIn('“We go.”').map(({ closed }) => closed)).toEqual([true]);
  });

  it('stands where it says', () => {
    const plain = fc.stringMatching(/^[a-z][a-z ]{0,8}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(plain, plain), { maxLength: 4 }), (pieces) => {
        const paragraph = pieces.map(([outside, inside]) => `${outside} “${inside}”`).join(' ');
        const found = quotedIn(paragraph);
        expect(found.map(({ text }) => text)).toEqual(pieces.map(([, inside]) => inside.trim()));
        for (const { text, start, end } of found) expect(paragraph.slice(start, end).trim()).toBe(text);
      }),
    );
  });
});

it('sentences end where a sentence ends, not at a title or in a number', () => {
  const paragraph = 'Mr. Quill said no. It rose 3.5% to £1.2m. “OK?” she asked.';
  const sentences = sentencesOf(paragraph);
  expect(sentences.map(({ text }) => text)).toEqual([
    'Mr. Quill said no.',
    'It rose 3.5% to £1.2m.',
    '“OK?” she asked.',
  ]);
  for (const { text, start } of sentences) expect(paragraph.slice(start, start + text.length)).toBe(text);
});

it('figures are percentages, money and counts, not years, dates, ages and small words', () => {
  const paragraph =
    'On 16 October 2022, or from 5 to 19 May, two unions with 1,200 and 35 members, after 125 years (a 125-year history, the 3rd row since 2010), got five per cent and £2bn in 1,900 ports.';
  expect(figuresIn(paragraph).map(({ start, end }) => paragraph.slice(start, end).trim())).toEqual([
    '1,200',
    '35',
    'five per cent',
    '£2bn',
    '1,900',
  ]);
});
