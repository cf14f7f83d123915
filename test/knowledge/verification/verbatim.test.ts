import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, standsIn } from '../../../src/knowledge/verification/verbatim.ts';

const words = 'We will not bring the 12 ships in for 9.5% or £1,500 — it’s “enough”, and that’s that.';
const paragraph = `The leader said: “${words}” She left at 6-30.`;

describe('a quotation that is word for word', () => {
  it('stands in its paragraph, whole or as any run of whole words', () => {
    const pieces = words.split(' ');
    fc.assert(
      fc.property(fc.nat(pieces.length - 1), fc.nat(pieces.length), (start, length) => {
        const run = pieces.slice(start, start + length + 1).join(' ');
        expect(standsIn(run, paragraph)).toBe(/[\p{L}\p{N}]/u.test(run));
      }),
    );
  });

  it('stands there however quotes, dashes and white space are printed', () => {
    const printings: Readonly<Record<string, readonly string[]>> = {
      '“': ['"', '”', '„'],
      '”': ['"', '“'],
      '’': ["'", '‘'],
      ' — ': ['—', ' – ', ' - ', '--', ' −  '],
      ' ': ['  ', '\n', '\u00a0', '\t '],
    };
    const printed = fc.infiniteStream(fc.nat()).map((choices) =>
      words.replaceAll(/ — |[“”’ ]/g, (mark) => {
        const options = [mark, ...(printings[mark] ?? [])];
        return options[(choices.next().value ?? 0) % options.length] ?? mark;
      }),
    );
    fc.assert(
      fc.property(printed, (text) => {
        expect(standsIn(text, paragraph)).toBe(true);
        expect(standsIn(words, `Said: "${text}" again.`)).toBe(true);
      }),
    );
  });
});

describe('a quotation that differs', () => {
  const pieces = words.split(' ');
  const at = fc.nat(pieces.length - 1);
  const absent = fc.constantFrom('not', 'never', 'hardly', '13', '£', '9.6%', 'Ships', 'a');

  it('in one word more is not found', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: pieces.length - 1 }), absent, (index, word) => {
        expect(standsIn(pieces.toSpliced(index, 0, word).join(' '), paragraph)).toBe(false);
      }),
    );
  });

  it('in one word less within it is not found', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: pieces.length - 2 }), (index) => {
        expect(standsIn(pieces.toSpliced(index, 1).join(' '), paragraph)).toBe(false);
      }),
    );
  });

  it('in one other word is not found', () => {
    fc.assert(
      fc.property(at, absent, (index, word) => {
        fc.pre(pieces[index] !== word);
        expect(standsIn(pieces.with(index, word).join(' '), paragraph)).toBe(false);
      }),
    );
  });

  it('in two words that have changed places is not found', () => {
    fc.assert(
      fc.property(at, at, (one, other) => {
        fc.pre(one !== other);
        const swapped = pieces.with(one, pieces[other] ?? '').with(other, pieces[one] ?? '');
        expect(standsIn(swapped.join(' '), paragraph)).toBe(false);
      }),
    );
  });

  it('in one letter, digit or sign is not found', () => {
    const marks = [...words].flatMap((mark, index) => (/[\p{L}\p{N}£%.,]/u.test(mark) ? [index] : []));
    fc.assert(
      fc.property(fc.constantFrom(...marks), fc.constantFrom('0', '7', 'x', 'Q', '£', '%', ''), (index, other) => {
        const altered = words.slice(0, index) + other + words.slice(index + 1);
        // The last full stop may be left out: what remains is still whole words, as printed.
        fc.pre(altered !== words && altered !== words.slice(0, -1));
        expect(standsIn(altered, paragraph)).toBe(false);
      }),
    );
  });

  it.each([
    ['the capitals', 'We Will Not', 'We will not go.'],
    ['a hyphen', 'one day strike', 'a one-day strike'],
    ['five for 5', 'five percent', 'a rise of 5 percent'],
    ['the case of nothing at all', '', 'We will not go.'],
    ['the case of marks alone', '…', 'We will not go…'],
  ])('in %s is not found', (_, quotation, text) => {
    expect(standsIn(quotation, text)).toBe(false);
  });
});

describe('a quotation that cuts a word or number short is not found', () => {
  it.each([
    ['5% pay', 'a 15% pay rise'],
    ['5% pay', 'a 2.5% pay rise'],
    ['pay of 5', 'pay of 5%'],
    ['pay of 5', 'pay of 5 per cent'],
    ['pay of 2', 'pay of 2 billion'],
    ['300', 'some 300,000 staff'],
    ['000 staff', 'some 300,000 staff'],
    ['500 each', 'they want £500 each'],
    ['5 points', 'a change of -5 points'],
    ['able to go', 'they are unable to go'],
    ['they do', 'they don’t know'],
    ['the government', 'the government’s door'],
    ['cooperation', 'a non-cooperation campaign'],
  ])('"%s" in "%s"', (quotation, text) => {
    expect(standsIn(quotation, text)).toBe(false);
  });

  it('while one that ends with a sentence, or before a mark, is', () => {
    expect(standsIn('they want 5', 'Of 10, they want 5. The rest wait.')).toBe(true);
    expect(standsIn('juddering halt', 'to a “juddering halt” unless')).toBe(true);
    expect(standsIn('juddering halt', 'to a ‘juddering halt’ unless')).toBe(true);
    expect(standsIn('the able', 'unable, the able')).toBe(true);
  });
});

describe('an ellipsis or brackets', () => {
  const text =
    'He told the port, which was slow to answer, that the pilots would wait. They have not gone. They have waited.';

  it.each([
    'He told the port … that the pilots would wait.',
    'He told the port ... that the pilots would wait.',
    'He told the port […] that the pilots would wait.',
    'He told [the owners] that the pilots would wait.',
    '[Ada Quill] told the port',
    'the pilots would wait. … They have waited.',
  ])('separate pieces that are in order: %s', (quotation) => {
    expect(standsIn(quotation, text)).toBe(true);
  });

  it.each([
    ['pieces are out of order', 'that the pilots would wait … He told the port'],
    ['a piece is not there', 'He told the port … that the pilots would go'],
    ['a piece would be used twice', 'They have waited … They have waited'],
    ['a "not" of the sentence is left out', 'They have … gone'],
    ['the brackets put a "not" in', 'that the pilots would [not] wait'],
    ['the brackets put a number in', 'He told the port [of 9 berths] that the pilots'],
    ['there are no pieces', '[He told the port]'],
  ])('do not help where %s', (_, quotation) => {
    expect(standsIn(quotation, text)).toBe(false);
  });

  it('may stand in the paragraph itself', () => {
    expect(standsIn('Well… no', 'He said: “Well… no.”')).toBe(true);
    expect(standsIn('[sic] pay', 'more [sic] pay')).toBe(true);
  });
});

describe('folding', () => {
  it('twice changes nothing more', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '5', ' ', '“', "'", '’', '—', '–', '-', '…', '\n', '£', 'é') }),
        (text) => {
          expect(fold(fold(text))).toBe(fold(text));
        },
      ),
    );
  });

  it('keeps letters, digits, £, % and a minus sign', () => {
    expect(fold('  −5% of\u00a0£1,000 ')).toBe('-5% of £1,000');
  });
});
