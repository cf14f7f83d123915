import { describe, expect, it } from 'vitest';
import { passagesOf, quotationFindings } from '../../../src/knowledge/verification/quotations.ts';
import { aQuotation, pilotsText } from '../../support/knowledge.ts';

const other = 'Quill: "We will not bring another ship in after sunset."';
const texts = new Map([
  ['pilots-2001', pilotsText.split('\n')],
  ['other', [other]],
]);
const text = 'We will not bring another ship in after dark';
const check = (words: string, source = 'pilots-2001', paragraph = 3) =>
  quotationFindings(aQuotation({ parts: [{ text: words, cites: [{ source, paragraph }] }] }), texts);

describe('a quotation', () => {
  it('that stands in its paragraphs is no finding', () => {
    expect(quotationFindings(aQuotation(), texts)).toEqual([]);
  });

  it('that stands elsewhere is a finding that says where', () => {
    expect(check(text, 'pilots-2001', 2)).toEqual([
      {
        id: 'quill-after-dark',
        path: ['parts', 0],
        message:
          'part 1 ("We will not bring another ship in …") is not in pilots-2001, paragraph 2: they stand in pilots-2001, paragraph 3; cite that',
      },
    ]);
  });

  it('that is nearly right is a finding all the same, with the nearest passage and what differs', () => {
    expect(check('We will bring another ship in after dark')[0]?.message).toBe(
      'part 1 ("We will bring another ship in after dark") is not in pilots-2001, paragraph 3: the nearest passage is "We will not bring another ship in after dark" (pilots-2001, paragraph 3), which has "not" where the entry has nothing',
    );
  });

  it('has its nearest passage looked for in the paragraph it cites first', () => {
    expect(check('We will not bring another ship in after dawn')[0]?.message).toContain('after dark" (pilots-2001');
    expect(check('We will not bring another ship in after dawn', 'other', 1)[0]?.message).toContain(
      'after sunset" (other',
    );
  });

  it.each(['We will not bring another ship in after dark until the offer is 9.5%.', 'in after dark, until the offer'])(
    'that the text interrupts is a finding that says to make two parts of it: %s',
    (words) => {
      expect(check(words)[0]?.message).toMatch(
        /: the text interrupts them .*; make it two parts that cite the same paragraph/,
      );
    },
  );

  it('that is like nothing in any text is a finding that says so', () => {
    expect(check('Teachers deserve better')[0]?.message).toContain('no text has anything like them');
  });

  it('that cites a paragraph or source that no text has is a finding', () => {
    expect(check(text, 'pilots-2001', 9)).toHaveLength(1);
    expect(check(text, 'lost', 1)).toHaveLength(1);
  });

  it('must stand in every paragraph it cites, and so must another printing of it', () => {
    const here = { source: 'pilots-2001', paragraph: 3 };
    const there = { source: 'other', paragraph: 1 };
    const both = aQuotation({ parts: [{ text, cites: [here, there] }] });
    expect(quotationFindings(both, texts)).toHaveLength(1);
    const printed = (words: string) =>
      quotationFindings(
        aQuotation({ parts: [{ text, cites: [here], also_printed: [{ text: words, cites: [there] }] }] }),
        texts,
      );
    expect(printed('another ship in after sunset.')).toEqual([]);
    expect(printed(text)[0]?.message).toMatch(/^part 1 as also printed /);
  });

  it('has a passage for each part and each other printing', () => {
    const cites = [{ source: 'other', paragraph: 1 }];
    const parts = [
      { text: 'a', cites },
      { text: 'b', cites, also_printed: [{ text: 'c', cites }] },
    ];
    expect(passagesOf(aQuotation({ parts })).map(({ label, text }) => [label, text])).toEqual([
      ['part 1', 'a'],
      ['part 2', 'b'],
      ['part 2 as also printed', 'c'],
    ]);
  });
});
