import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeBlock, escapeLine, escapeMarkdown, unescapeMarkdown, visible } from '../../src/replies/escape.ts';

describe('escaping for Discord', () => {
  it.each([
    ['**bold** _it_ ~~no~~ ||spoiler||', '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\|\\|spoiler\\|\\|'],
    ['[a](https://b)', '\\[a\\](https://b)'],
    ['# title', '\\# title'],
    ['-# small', '\\-# small'],
    ['>>> all', '\\>>> all'],
    ['2022. A year', '2022\\. A year'],
    ['8.9% or -5%', '8.9% or -5%'],
    ['-5% or more', '-5% or more'],
    ['line\n- item', 'line\n\\- item'],
    ['</ask:12> <t:1:R> <:neu:1>', '\\</ask:12> \\<t\\:1:R> \\<\\:neu:1>'],
    [':smile: at 10:30', '\\:smile: at 10:30'],
    ['re-ballot, 5% + £1,000 (not #1)', 're-ballot, 5% + £1,000 (not #1)'],
  ])('turns %j into %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('breaks mentions with a zero-width space, even those that an invisible character hid', () => {
    expect(escapeMarkdown('@everyone @Here a@b.org @\u200beveryone')).toBe(
      '@\u200beveryone @\u200bHere a@b.org @\u200beveryone',
    );
    expect(escapeMarkdown('<@!12>')).toBe('\\<@\u200b!12>');
  });

  it('takes out what cannot be seen', () => {
    expect(escapeMarkdown('a\u202eb\u200bc\u00add\u0007e\ud800f')).toBe('abcdef');
  });

  it('puts a line on one line', () => {
    expect(escapeLine(' a\r\nb\u2028- c ')).toBe('a b - c');
  });

  it('can be undone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(visible(text));
      }),
    );
  });

  it.each(['[x](', ':a', '@', '<', ' ', '\n1', '\\'])('takes no longer than its length for many %j', (piece) => {
    const before = performance.now();
    escapeMarkdown(piece.repeat(50_000));
    expect(performance.now() - before).toBeLessThan(500);
  });
});

describe('a code block', () => {
  it('shows a text as it is', () => {
    expect(codeBlock('@article{a,\n\ttitle = {[*b*]},\n}')).toBe('```\n@article{a,\n\ttitle = {[*b*]},\n}\n```');
  });

  it('is not ended by what is in it, and mentions nobody', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', '@everyone', '<@1>', '@here', 'a', '\n') }), (text) => {
        const inner = codeBlock(text).slice(4, -4);
        expect(inner).not.toMatch(/```|@(?:everyone|here)|<@\d/);
      }),
    );
  });
});
