import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verify } from '../../src/knowledge/verify.ts';
import { aClaim, aKnowledge, aQuotation, aSource, type Contents, pilotsText } from '../support/knowledge.ts';

const messages = (contents: Contents, text = pilotsText) =>
  verify(aKnowledge(contents), new Map([['pilots-2001', text]])).findings.map(
    ({ id, path, message }) => `${[id, ...path].join('/')}: ${message}`,
  );

describe('knowledge that its texts bear out', () => {
  const { findings, sources } = verify(aKnowledge(), new Map([['pilots-2001', pilotsText]]));

  it('has no findings', () => {
    expect(findings).toEqual([]);
  });

  it('has a count for each source of what was found in it, and what of it is in no entry', () => {
    const untyped = ['1,200', '£3 million'].map((text) => ({ paragraph: 2, text }));
    expect(sources).toEqual([
      { id: 'pilots-2001', paragraphs: 3, passages: 2, figures: 1, uncited: [1], unquoted: [], untyped },
    ]);
  });
});

describe('a text', () => {
  it('that has changed is one finding, and the entries are still held against it', () => {
    const found = messages({}, pilotsText.replace('until the offer is 9.5%', 'until the offer is 9.6%'));
    expect(found[0]).toMatch(/^pilots-2001\/sha256: the text is not the one .*: its SHA-256 is [0-9a-f]{64}$/);
    expect(found[1]).toContain('quill-after-dark/parts/1: part 2');
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
      'pilots-2001/paragraphs: the text has 3 paragraphs, where sources.yaml says 4',
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
      'offer-4/figures/0',
      'copied/statement',
      'quill-after-dark/parts/0',
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
    expect(verify(aKnowledge(), new Map()).findings.map(({ id }) => id)).toEqual([
      'pilots-2001',
      'pilots-2001',
      'offer-4',
      'quill-after-dark',
      'quill-after-dark',
    ]);
  });
});

describe('a text of one source, where the others are not at hand', () => {
  const other = aSource({ id: 'other', issued: '2001-05-08' });
  const both = (paragraph: number) => [
    { source: 'pilots-2001', paragraph },
    { source: 'other', paragraph: 1 },
  ];
  const verifyOnly = (contents: Contents) =>
    verify(
      aKnowledge({ sources: [aSource(), other], ...contents }),
      new Map([['pilots-2001', pilotsText]]),
      'pilots-2001',
    );

  it('is all that entries are held against', () => {
    const elsewhere = aClaim({
      id: 'elsewhere',
      figures: [{ percent: 7, of: 'x' }],
      cites: [{ source: 'other', paragraph: 1 }],
    });
    const inEither = aClaim({ id: 'in-either', figures: [{ percent: 7, of: 'x' }], cites: both(2) });
    const quotation = aQuotation({ parts: [{ text: 'We will not bring another ship in after dark', cites: both(3) }] });
    const { findings, sources } = verifyOnly({ entries: [aClaim(), elsewhere, inEither, quotation] });
    expect(findings).toEqual([]);
    expect(sources.map(({ id, passages, figures }) => [id, passages, figures])).toEqual([['pilots-2001', 1, 1]]);
  });

  it('still shows what is false of it', () => {
    const quotation = aQuotation({ parts: [{ text: 'We will bring another ship in', cites: both(3) }] });
    const { findings } = verifyOnly({ entries: [quotation, aClaim({ figures: [{ percent: 7, of: 'x' }] })] });
    expect(findings.map(({ id }) => id)).toEqual(['quill-after-dark', 'offer-4']);
  });
});
