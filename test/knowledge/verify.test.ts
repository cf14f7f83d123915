import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verify } from '../../src/knowledge/verify.ts';
import { aClaim, aKnowledge, aQuotation, aSource, type Contents, pilotsText } from '../support/knowledge.ts';

const messages = (contents: Contents, text = pilotsText) =>
  verify(aKnowledge(contents), new Map([['pilots-2001', text]])).findings.map(
    ({ place, message }) => `${place}: ${message}`,
  );

describe('knowledge that its texts bear out', () => {
  const { findings, sources } = verify(aKnowledge(), new Map([['pilots-2001', pilotsText]]));

  it('has no findings', () => {
    expect(findings).toEqual([]);
  });

  it('has a count for each source of what was found in it, and the paragraphs that no entry cites', () => {
    expect(sources).toEqual([{ id: 'pilots-2001', paragraphs: 3, passages: 2, figures: 1, uncited: [1] }]);
  });
});

describe('a text', () => {
  it('that has changed is one finding, and the entries are still held against it', () => {
    const found = messages({}, pilotsText.replace('until the offer is 9.5%', 'until the offer is 9.6%'));
    expect(found[0]).toMatch(/^sources\.yaml:pilots-2001: the text is not the one .*: its SHA-256 is [0-9a-f]{64}$/);
    expect(found[1]).toContain('quotations.yaml:quill-after-dark: part 2');
    expect(found).toHaveLength(2);
  });

  it.each([
    ['a last line end', `${pilotsText}\n`],
    ['the line ends of Windows', pilotsText.replaceAll('\n', '\r\n')],
  ])('that differs in %s only is said to', (_, text) => {
    const found = messages({}, text);
    expect(found).toEqual([expect.stringContaining('though only its line ends differ')]);
  });

  it('of another number of paragraphs is a finding', () => {
    expect(messages({ sources: [aSource({ paragraphs: 4 })] })).toEqual([
      'sources.yaml:pilots-2001: the text has 3 paragraphs, where sources.yaml says 4',
    ]);
  });
});

describe('an entry', () => {
  it('with a false quotation, a false figure or copied words is a finding each', () => {
    const cites = [{ source: 'pilots-2001', paragraph: 2 }];
    const found = messages({
      entries: [
        aClaim({ statement: 'It was 5%.', figures: [{ percent: 5, of: 'the offer' }] }),
        aClaim({
          id: 'copied',
          figures: [],
          statement: 'Harbour pilots at Tidewater voted on Monday to refuse night work.',
        }),
        aQuotation({ parts: [{ text: 'We shall overcome', cites }] }),
      ],
    });
    expect(found.map((line) => line.replace(/: .*/, ''))).toEqual([
      'night-work/claims.yaml:offer-4',
      'night-work/claims.yaml:copied',
      'night-work/quotations.yaml:quill-after-dark',
    ]);
  });

  it('is never borne out by a quotation altered in one word', () => {
    const words = 'We will not bring another ship in after dark'.split(' ');
    const cites = [{ source: 'pilots-2001', paragraph: 3 }];
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.constantFrom('now', 'never', 'no', '2', 'ships'), (index, word) => {
        const text = words.with(index, word).join(' ');
        expect(messages({ entries: [aQuotation({ parts: [{ text, cites }] })] })).toHaveLength(1);
      }),
    );
  });

  it('is never borne out by a text that is not there', () => {
    expect(verify(aKnowledge(), new Map()).findings.map(({ place }) => place)).toEqual([
      'sources.yaml:pilots-2001',
      'sources.yaml:pilots-2001',
      'night-work/claims.yaml:offer-4',
      'night-work/quotations.yaml:quill-after-dark',
      'night-work/quotations.yaml:quill-after-dark',
    ]);
  });
});
