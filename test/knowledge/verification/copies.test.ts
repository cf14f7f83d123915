import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiedRuns, copyChecker, LONGEST_COMMON_RUN } from '../../../src/knowledge/verification/copies.ts';
import { aClaim, aGap, aQuotation, pilotsText } from '../../support/knowledge.ts';

const paragraph = 'Harbour pilots at Tidewater voted on Monday to refuse night work over pay.';
const words = paragraph.replace('.', '').split(' ');
/** How many of some words are no day, which nobody can say otherwise. */
const countOf = (some: readonly string[]): number => some.filter((word) => word !== 'Monday').length;

describe('a run of words in common with an article', () => {
  it('is a copy from the ninth word', () => {
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.integer({ min: 1, max: words.length }), (start, length) => {
        const run = words.slice(start, start + length);
        const copies = copiedRuns(`We hear that ${run.join(' ')} again`, paragraph);
        expect(copies).toEqual(countOf(run) > LONGEST_COMMON_RUN ? [run.join(' ')] : []);
      }),
    );
  });

  it('is a copy in other capitals and with other marks', () => {
    expect(copiedRuns('PILOTS at Tidewater – voted, on Monday, to refuse night work.', paragraph)).toHaveLength(1);
  });

  it('is none where one word in the middle is ours', () => {
    expect(copiedRuns('Harbour pilots at Tidewater chose on Monday to refuse night work over pay', paragraph)).toEqual(
      [],
    );
  });

  it.each([
    ['of dates and numbers', 'It ran from Tuesday 10 March 2001 to Wednesday 11 April 2001 in all.'],
    ['over the end of a sentence', 'The pilots at the port are paid. They want to be paid more.'],
  ])('is none %s', (_, theirs) => {
    expect(copiedRuns(theirs.replace(/^\w+|\w+\.$/g, 'So'), theirs)).toEqual([]);
  });

  it('is none within quotation marks', () => {
    expect(copiedRuns(`It says “${paragraph}”`, paragraph)).toEqual([]);
  });
});

describe('what an entry says in our own words', () => {
  const texts = new Map([['pilots-2001', pilotsText.split('\n')]]);
  const findings = copyChecker(texts);

  it.each([
    ['a statement', aClaim({ statement: paragraph }), 'offer-4', ['statement']],
    [
      'a reading',
      aClaim({ readings: [{ statement: paragraph, cites: [{ source: 'pilots-2001', paragraph: 1 }] }] }),
      'offer-4',
      ['readings', 0],
    ],
    ['a gist', aQuotation({ gist: paragraph }), 'quill-after-dark', ['gist']],
    ['what a gap says', aGap({ statement: paragraph }), 'gap-turnout', ['statement']],
  ])('is a finding where %s is copied, with the source and the paragraph', (_, entry, id, path) => {
    expect(findings(entry)).toEqual([
      {
        id,
        path,
        message: `"${words.join(' ')}" is copied from pilots-2001, paragraph 1; say it in other words, or put it in quotation marks`,
      },
    ]);
  });

  it('does not include the words of a quotation', () => {
    const cites = [{ source: 'pilots-2001', paragraph: 1 }];
    expect(findings(aQuotation({ parts: [{ text: paragraph, cites }] }))).toEqual([]);
  });
});
