import { describe, expect, it } from 'vitest';
import { cites, columns, figure, list, words, yesOrNo } from '../../../src/curation/scaffold/readers.ts';

describe('what is typed is read', () => {
  it.each([
    ['words, as they stand', words, '  We will: not | go ', 'We will: not | go'],
    ['ids with commas between', list, 'pilots, port ,,', ['pilots', 'port']],
    ['yes', yesOrNo, 'Yes', true],
    ['no', yesOrNo, 'n', false],
    ['a citation', cites, 'pilots-2001:3', [{ source: 'pilots-2001', paragraph: 3 }]],
    [
      'citations',
      cites,
      'a:1, b ¶ 12',
      [
        { source: 'a', paragraph: 1 },
        { source: 'b', paragraph: 12 },
      ],
    ],
    ['a percentage', figure, '8.9% of rise for crews', { percent: 8.9, of: 'rise for crews' }],
    [
      'a hedged figure',
      figure,
      'Around 10 per cent of inflation',
      { percent: 10, qualifier: 'around', of: 'inflation' },
    ],
    [
      'money for a time',
      figure,
      'at least £1.50 an hour of night pay',
      { gbp: 1.5, per: 'hour', qualifier: 'at-least', of: 'night pay' },
    ],
    ['a rise over years', figure, '6.5% over 3 years of pay offer', { percent: 6.5, years: 3, of: 'pay offer' }],
    ['a count', figure, 'more than 1,200 of members', { count: 1200, qualifier: 'over', of: 'members' }],
    [
      'columns',
      columns(['text', words], ['cites', cites]),
      'No ship, they say | a:1',
      { text: 'No ship, they say', cites: [{ source: 'a', paragraph: 1 }] },
    ],
    [
      'columns, an empty one left out',
      columns(['title', words], ['of', words], ['cites', cites]),
      'deckhand | | a:1',
      { title: 'deckhand', cites: [{ source: 'a', paragraph: 1 }] },
    ],
  ])('as %s', (_, read, typed, value) => {
    expect(read(typed)).toEqual({ value });
  });
});

describe('what cannot be read is said, with what to type:', () => {
  it.each([
    ['an answer', yesOrNo, 'perhaps', 'type yes or no'],
    ['a citation without its paragraph', cites, 'pilots-2001', 'type the source and the paragraph'],
    ['one citation of two', cites, 'a:1, b', 'type the source and the paragraph'],
    ['a figure of nothing', figure, '5%', 'type a figure and what it is of'],
    ['a figure with another hedge', figure, 'nearly 5% of pay', 'type a figure and what it is of'],
    ['no figure', figure, 'a lot of money', 'type a figure and what it is of'],
    ['too few columns', columns(['text', words], ['cites', cites]), 'No ship', 'type text | cites, with | between'],
    ['a column', columns(['text', words], ['cites', cites]), 'No ship | a', 'cites: type the source'],
  ])('%s', (_, read, typed, fault) => {
    expect(read(typed)).toEqual({ fault: expect.stringContaining(fault) });
  });
});
