import { describe, expect, it } from 'vitest';
import { citationLines, entriesLine, plainText, sourceLine } from '../../src/replies/plain.ts';
import type { CitedSource, Reply } from '../../src/replies/reply.ts';

const cited: CitedSource = {
  source: 'pilots-2001',
  paragraph: 2,
  title: '[Pilots vote]',
  date: '7 May 2001',
  inferred: false,
};

const aReply = (fields: Partial<Reply>): Reply => ({
  outcome: 'answer',
  blocks: [],
  citations: [],
  actions: [],
  entries: [],
  score: 1,
  private: false,
  ...fields,
});

describe('a reply as plain text', () => {
  it('puts the numbers of its citations behind a statement', () => {
    const blocks = [{ kind: 'statement', text: 'They were offered 4%.', cites: [1, 2] }] as const;
    expect(plainText(aReply({ blocks }))).toBe('They were offered 4%. [1][2]');
  });

  it('has no marks behind a statement that cites nothing', () => {
    expect(plainText(aReply({ blocks: [{ kind: 'statement', text: 'Nobody says.', cites: [] }] }))).toBe(
      'Nobody says.',
    );
  });

  it('quotes words whole, a paragraph a line, and says whose they are', () => {
    const blocks = [
      { kind: 'quotation', paragraphs: ['Not one ship,', 'not one.'], speaker: 'Ada Quill', cites: [1] },
    ] as const;
    expect(plainText(aReply({ blocks }))).toBe('“Not one ship,\nnot one.”\n— Ada Quill [1]');
  });

  it('has a line for each fact', () => {
    const rows = [
      { label: 'pilots', value: '4%', cites: [1] },
      { label: 'cooks', value: 'not stated', cites: [] },
    ];
    expect(plainText(aReply({ blocks: [{ kind: 'facts', rows }] }))).toBe('pilots: 4% [1]\ncooks: not stated');
  });

  it('has headings and notes as they are', () => {
    const blocks = [
      { kind: 'heading', text: 'The offer' },
      { kind: 'note', text: 'The nearest they come:' },
    ] as const;
    expect(plainText(aReply({ blocks }))).toBe('The offer\nThe nearest they come:');
  });

  it('has a row that continues the one above without a label', () => {
    const rows = [
      { label: 'pilots', value: '4%', cites: [1] },
      { label: '', value: 'from May', cites: [2] },
    ];
    expect(plainText(aReply({ blocks: [{ kind: 'facts', rows }] }))).toBe('pilots: 4% [1]\n  from May [2]');
  });

  it('ends with the numbered citations and the date it holds for', () => {
    expect(plainText(aReply({ citations: [cited], asOf: 'May 2001' }))).toBe(
      '[1] [Pilots vote], 7 May 2001, ¶ 2\nAs of May 2001.',
    );
  });
});

describe('lines of citations', () => {
  const other = { ...cited, source: 'cooks-2002', title: '[Cooks meet]' };

  it('name a source once for a run of its paragraphs', () => {
    expect(citationLines([cited, { ...cited, paragraph: 3 }, other, cited], [1, 2, 3, 4])).toEqual([
      '[1] [Pilots vote], 7 May 2001, ¶ 2 · [2] ¶ 3',
      '[3] [Cooks meet], 7 May 2001, ¶ 2',
      '[4] [Pilots vote], 7 May 2001, ¶ 2',
    ]);
  });

  it('are of the numbers asked for, and pass over those there are not', () => {
    expect(citationLines([cited, other], [2, 3])).toEqual(['[2] [Cooks meet], 7 May 2001, ¶ 2']);
  });

  it('say where a date is inferred', () => {
    expect(sourceLine({ ...cited, inferred: true })).toBe('[Pilots vote], 7 May 2001 (date inferred)');
  });
});

describe('the entries of a reply', () => {
  it('are named where it says what they say, the first three of many', () => {
    expect(entriesLine(aReply({ entries: ['a'] }))).toBe('Entry a.');
    expect(entriesLine(aReply({ entries: ['a', 'b', 'c', 'd', 'e'] }))).toBe('Entries a, b, c and 2 more.');
    expect(entriesLine(aReply({ outcome: 'none', entries: ['gap'], citations: [cited] }))).toBe('Entry gap.');
  });

  it('are not where they are only the nearest, or what could be meant, or there are none', () => {
    expect(entriesLine(aReply({ outcome: 'none', entries: ['a'] }))).toBe('');
    expect(entriesLine(aReply({ outcome: 'clarify', entries: ['a', 'b'] }))).toBe('');
    expect(entriesLine(aReply({}))).toBe('');
  });
});
