import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaches } from '../../src/discord/limits.ts';
import { withControl } from '../../src/discord/responding/controls.ts';
import { discordMessage, plainMessage } from '../../src/replies/discord.ts';
import { cutLine } from '../../src/replies/discord-components.ts';
import { unescapeMarkdown, visible } from '../../src/replies/escape.ts';
import type { Action, Block, CitedSource, Reply } from '../../src/replies/reply.ts';
import { LIVE_MENTION, problemsOfMessage, problemsOfResponse } from '../support/discord/strict.ts';

/** A citation of an article whose date is inferred, and of one whose date is printed. */
const cite = (paragraph: number): CitedSource => ({
  source: 'article',
  title: 'The Article',
  date: '16 October 2022',
  inferred: true,
  paragraph,
});
const other = (paragraph: number): CitedSource => ({
  source: 'other',
  title: 'Another Article',
  date: '18 October 2022',
  inferred: false,
  paragraph,
});

const reply = (blocks: readonly Block[], more: Partial<Reply> = {}): Reply => ({
  outcome: 'answer',
  blocks,
  citations: [],
  actions: [],
  entries: [],
  score: 1,
  private: false,
  ...more,
});

const textOf = (given: Reply): string => discordMessage(given, 'channel').content;

/** Texts that are likely to do harm, among any others. */
const nasty = fc.constantFrom(
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@&1>',
  '**',
  '> ',
  '-# ',
  '[a](b)',
  '\u202e',
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.oneof(nasty, fc.lorem({ maxCount: 12 })), { maxLength: 12 }).map((parts) => parts.join(' ')),
);
const cites = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 3 });
const long = fc.array(text, { maxLength: 20 }).map((texts) => texts.join(' '));
const quotation = fc.record({
  kind: fc.constant('quotation' as const),
  paragraphs: fc.array(long, { maxLength: 3 }),
  speaker: text,
  cites,
});
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('statement' as const), text: long, cites }),
  quotation,
  fc.record({ kind: fc.constant('heading' as const), text }),
  fc.record({
    kind: fc.constant('facts' as const),
    rows: fc.array(fc.record({ label: text, value: text, cites }), { maxLength: 9 }),
  }),
  fc.record({ kind: fc.constant('note' as const), text }),
  fc.record({ kind: fc.constant('copy' as const), text: long }),
);
const citation = fc.record({
  source: fc.constant('article'),
  paragraph: fc.integer({ min: 1, max: 99 }),
  title: text,
  date: text,
  inferred: fc.boolean(),
});
const label = fc.oneof(text, long);
const id = fc.oneof(text, long, fc.constantFrom('again:1', 'menu:1'));
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ label, id }),
  fc.record({ label, url: fc.oneof(text, fc.webUrl(), fc.constantFrom('javascript:alert(1)', 'https://example.org')) }),
  fc.record({
    placeholder: label,
    options: fc.array(fc.oneof(fc.record({ label, id }), fc.record({ label, description: label, id })), {
      maxLength: 40,
    }),
  }),
);
const anyReply: fc.Arbitrary<Reply> = fc.record({
  outcome: fc.constantFrom('answer', 'clarify', 'none'),
  blocks: fc.array(block, { maxLength: 12 }),
  citations: fc.array(citation, { maxLength: 6 }),
  asOf: text,
  actions: fc.array(action, { maxLength: 40 }),
  entries: fc.constant([]),
  score: fc.constant(1),
  private: fc.boolean(),
});

/** A payload as it arrives. */
const inJson = <Payload>(payload: Payload): Payload & Record<string, unknown> => JSON.parse(JSON.stringify(payload));

describe('a reply of any kind', () => {
  it("breaks none of Discord's limits", () => {
    fc.assert(
      fc.property(anyReply, fc.constantFrom('channel', 'interaction'), (given, place) => {
        const message = discordMessage(given, place);
        expect(breaches(message)).toEqual([]);
        expect(breaches(withControl(message, '110000000000000000'))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("is what Discord's own description takes, as a response and in a channel", () => {
    fc.assert(
      fc.property(anyReply, (given) => {
        const response = { type: 4, data: withControl(discordMessage(given, 'interaction'), '110000000000000000') };
        expect(problemsOfResponse(inJson(response))).toEqual([]);
        expect(problemsOfMessage(inJson(discordMessage(given, 'channel')))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('holds no live mention', () => {
    fc.assert(
      fc.property(anyReply, (given) => {
        const message = discordMessage(given, 'channel');
        expect(message.content).not.toMatch(LIVE_MENTION);
        expect(message.allowed_mentions).toEqual({ parse: [], replied_user: false });
      }),
      { numRuns: 400 },
    );
  });

  it('has its quotations whole or not at all', () => {
    fc.assert(
      fc.property(anyReply, (given) => {
        const whole = given.blocks.flatMap((one) => (one.kind === 'quotation' ? [quoted(one.paragraphs)] : []));
        for (const found of quotationsIn(textOf(given))) expect(whole).toContain(found);
      }),
      { numRuns: 400 },
    );
  });
});

/** What a reader should see of a quotation. */
const quoted = (paragraphs: readonly string[]): string => {
  const shown = paragraphs.map((paragraph) => visible(paragraph).trim()).filter((paragraph) => paragraph !== '');
  return `${shown.map((paragraph) => `“${paragraph}`).join('\n')}”`;
};

/** What a reader sees between the quotation bars of a message; in a code block there are none. */
const quotationsIn = (content: string): string[] =>
  (`\n${content.replace(/^```\n[\s\S]*?\n```$/gm, '')}`.match(/(?:\n> [^\n]*)+/g) ?? []).map((lines) =>
    unescapeMarkdown(lines.slice(1).replace(/^> /gm, '')),
  );

describe('a reply as a message', () => {
  it('names its entries in the last line, after the date', () => {
    const blocks = [{ kind: 'statement', text: 'Yes.', cites: [] }] as const;
    expect(textOf(reply(blocks, { asOf: 'May 2001', entries: ['offer-4'] }))).toBe(
      'Yes.\n\n-# As of May 2001. Entry offer-4.',
    );
    expect(textOf(reply(blocks, { entries: ['offer-4'] }))).toBe('Yes.\n\n-# Entry offer-4.');
    const long = [{ kind: 'statement', text: 'x'.repeat(1990), cites: [] }] as const;
    expect(textOf(reply(long, { entries: ['offer-4'] }))).toBe('x'.repeat(1990));
  });

  it('reads from the statement to the date, each part in its place', () => {
    const content = textOf(
      reply(
        [
          { kind: 'statement', text: 'The union asked for a rise above inflation.', cites: [1] },
          {
            kind: 'quotation',
            paragraphs: ['It is 5% – not enough.', 'We want *more*.'],
            speaker: 'A. Person, union',
            cites: [1, 2],
          },
          { kind: 'heading', text: 'Offers' },
          {
            kind: 'facts',
            rows: [
              { label: 'Experienced', value: '5%', cites: [2, 3] },
              { label: 'New', value: '8.9%', cites: [] },
            ],
          },
          { kind: 'note', text: 'Wales had another offer.' },
        ],
        { citations: [cite(10), other(12), other(14)], asOf: '16 October 2022' },
      ),
    );
    expect(content).toBe(
      [
        'The union asked for a rise above inflation. [1]',
        '',
        '> “It is 5% – not enough.',
        '> “We want \\*more\\*.”',
        '— A. Person, union [1][2]',
        '',
        '**Offers**',
        '- **Experienced**: 5% [2][3]',
        '- **New**: 8.9%',
        '',
        '-# Wales had another offer.',
        '',
        '-# [1] The Article, 16 October 2022 (date inferred), ¶ 10',
        '-# [2] Another Article, 18 October 2022, ¶ 12 · [3] ¶ 14',
        '-# As of 16 October 2022.',
      ].join('\n'),
    );
  });

  it('that is too long loses parts from the end, says so, and cites only what is left', () => {
    const sentence = { kind: 'statement', text: 'word '.repeat(150), cites: [1] } as const;
    const speech = { kind: 'quotation', paragraphs: ['said '.repeat(300)], speaker: 'A', cites: [2] } as const;
    const note = { kind: 'note', text: 'A remark' } as const;
    const content = textOf(
      reply([sentence, { kind: 'heading', text: 'Words' }, speech, note], { citations: [cite(1), other(2)] }),
    );
    expect(content).toContain('-# … (shortened; ask for one part)');
    expect(content).toContain('-# [1] ');
    for (const gone of ['said', 'Words', 'A remark', '-# [2] ']) expect(content).not.toContain(gone);
  });

  it('keeps the first rows of a table that is too long', () => {
    const rows = Array.from({ length: 80 }, (_, index) => ({
      label: `Union ${index}`,
      value: 'x'.repeat(40),
      cites: [],
    }));
    const content = textOf(reply([{ kind: 'facts', rows }]));
    expect(content).toContain('**Union 0**');
    expect(content).not.toContain('**Union 79**');
    expect(content).toMatch(/x\n\n-# … \(shortened/);
  });

  it('is shown to the asker alone only in an interaction', () => {
    expect(plainMessage('Between us.', 'interaction').flags).toBe(68);
    expect(plainMessage('Between us.', 'channel').flags).toBe(4);
  });

  it('says something even if there is nothing to say', () => {
    expect(textOf(reply([]))).toBe('There is nothing to show.');
  });
});

describe('buttons', () => {
  const rows = (actions: readonly Action[]) => discordMessage(reply([], { actions }), 'channel').components;

  it('stand five in a row, in order, 25 at most', () => {
    const actions = Array.from({ length: 30 }, (_, index) => ({ label: `Go ${index}`, id: `go:${index}` }));
    expect(rows(actions).map(({ components }) => components.length)).toEqual([5, 5, 5, 5, 5]);
    expect(rows(actions)[1]?.components[0]).toMatchObject({ label: 'Go 5', custom_id: 'go:5' });
  });

  it('that Discord would refuse are left out', () => {
    const long = 'x'.repeat(101);
    expect(
      rows([
        { label: ' ', id: 'a' },
        { label: 'b', id: '' },
        { label: 'c', id: long },
      ]),
    ).toEqual([]);
    expect(
      rows([
        { label: 'one', id: 'a' },
        { label: 'two', id: 'a' },
      ])[0]?.components,
    ).toHaveLength(1);
  });

  it('have labels cut between words, in code points', () => {
    expect(cutLine('short', 80)).toBe('short');
    expect(cutLine(`${'word '.repeat(15)}unbreakable`, 80)).toBe(`${'word '.repeat(15).trim()}…`);
    expect([...cutLine('😀'.repeat(81), 80)]).toHaveLength(80);
  });
});
