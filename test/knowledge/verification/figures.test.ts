import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/knowledge/schema.ts';
import { figureFindings, hasFigure } from '../../../src/knowledge/verification/figures.ts';
import { aClaim, pilotsText } from '../../support/knowledge.ts';

const texts = new Map([['pilots-2001', pilotsText.split('\n')]]);
const figure = (amount: Omit<Figure, 'of'>): Figure => ({ ...amount, of: 'pay' });

describe('a paragraph', () => {
  it.each([
    ['five percent', { percent: 5 }],
    ['a 5% rise', { percent: 5 }],
    ['£1bn more', { gbp: 1e9 }],
    ['£2 billion', { gbp: 2e9 }],
    ['300,000 staff', { count: 300_000 }],
  ])('of "%s" has %j', (paragraph, amount) => {
    expect(hasFigure(paragraph, figure(amount))).toBe(true);
  });

  it.each([
    ['5 schools', { percent: 5 }],
    ['5% more', { count: 5 }],
    ['£5 more', { count: 5 }],
    ['a 15% rise', { percent: 5 }],
    ['a 5.5% rise', { percent: 5 }],
    ['£2 million', { gbp: 2e9 }],
    ['300 staff', { count: 300_000 }],
  ])('of "%s" has not %j', (paragraph, amount) => {
    expect(hasFigure(paragraph, figure(amount))).toBe(false);
  });
});

describe('a figure of a claim', () => {
  const check = (amount: Omit<Figure, 'of'>, cited = 2) =>
    figureFindings(
      aClaim({ figures: [figure(amount)], cites: [{ source: 'pilots-2001', paragraph: cited }] }),
      texts,
    ).map(({ message }) => message);

  it('that is written in the paragraph is no finding', () => {
    expect(check({ percent: 4 })).toEqual([]);
    expect(check({ gbp: 3_000_000 })).toEqual([]);
    expect(check({ count: 1200 })).toEqual([]);
  });

  it('that a reading cites is no finding', () => {
    const readings = [{ statement: '9.5%', cites: [{ source: 'pilots-2001', paragraph: 3 }] }];
    expect(figureFindings(aClaim({ figures: [figure({ percent: 9.5 })], readings }), texts)).toEqual([]);
  });

  it('that stands elsewhere is a finding that says where', () => {
    expect(check({ percent: 9.5 })).toEqual([
      'the figure 9.5% (pay) is not in pilots-2001, paragraph 2: it stands in pilots-2001, paragraph 3; cite that if it is the same',
    ]);
  });

  it('that stands in many places, as a small count does, is not looked for there', () => {
    const many = new Map([['pilots-2001', ['Both left, and 7 came.', ...Array<string>(4).fill('Two pilots.')]]]);
    const claim = aClaim({ figures: [figure({ count: 2 })], cites: [{ source: 'pilots-2001', paragraph: 1 }] });
    expect(figureFindings(claim, many).map(({ message }) => message)).toEqual([
      'the figure 2 (pay) is not in pilots-2001, paragraph 1: the paragraphs cited have 7; correct the figure or the citation, or leave out the figure if the text says it without a number ("both")',
    ]);
  });

  it('that stands nowhere is a finding that says what numbers there are', () => {
    expect(check({ percent: 3 })).toEqual([
      'the figure 3% (pay) is not in pilots-2001, paragraph 2: no text has it; the paragraphs cited have 1,200, £3 million, four percent',
    ]);
    expect(check({ percent: 3 }, 1)[0]).toMatch(/no text has it; the paragraphs cited have no number$/);
  });
});
