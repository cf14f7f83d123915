import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../src/knowledge/verification/coverage.ts';
import { aClaim, aKnowledge, aQuotation } from '../../support/knowledge.ts';

const cites = [{ source: 'pilots-2001', paragraph: 1 }];
const report = (paragraph: string, ...entries: (ReturnType<typeof aClaim> | ReturnType<typeof aQuotation>)[]) =>
  reportOf('pilots-2001', aKnowledge({ entries }), new Map([['pilots-2001', [paragraph]]]));

describe('what a text has in quotation marks', () => {
  const paragraph = 'Quill called it “a dark day,” and said: “No ship.”';

  it('is left out where no entry that cites its paragraph has it', () => {
    const elsewhere = aQuotation({ parts: [{ text: 'a dark day', cites: [{ source: 'pilots-2001', paragraph: 9 }] }] });
    expect(report(paragraph, elsewhere).unquoted).toEqual([
      { paragraph: 1, text: 'a dark day' },
      { paragraph: 1, text: 'No ship.' },
    ]);
  });

  it('is had by a quotation, whole or as part of more, and by a claim that repeats it', () => {
    const quotation = aQuotation({ parts: [{ text: 'No ship', cites }] });
    const claim = aClaim({ statement: 'Quill spoke of "a dark day".', figures: [], cites });
    expect(report(paragraph, quotation, claim).unquoted).toEqual([]);
  });
});

describe('the figures of a text', () => {
  it('are left out where no claim that cites their paragraph has typed them, unless somebody is quoted with them', () => {
    const claim = aClaim({ figures: [{ percent: 4, of: 'x' }], cites });
    expect(report('It was 4%, or £9m for 1,200 pilots: “not 5%”.', claim).untyped).toEqual([
      { paragraph: 1, text: '£9m' },
      { paragraph: 1, text: '1,200' },
    ]);
  });
});

it('the paragraphs that no entry cites are named', () => {
  expect(report('Nothing.', aClaim({ cites: [{ source: 'pilots-2001', paragraph: 2 }] })).uncited).toEqual([1]);
  expect(report('Nothing.', aClaim({ cites })).uncited).toEqual([]);
});
