import { describe, expect, it } from 'vitest';
import { show } from '../../commands/presses/show.ts';
import { quote, quoteIn } from '../../commands/quote.ts';
import { createEngine } from '../../src/answering/engine.ts';
import type { Options } from '../../src/command.ts';
import { plainText } from '../../src/replies/plain.ts';
import { aHarbour } from '../support/harbour.ts';
import { aQuotation } from '../support/knowledge.ts';

const context = { engine: createEngine(aHarbour()) };
const run = (options: Options) => quote.run(options, context);

describe('/quote', () => {
  it('gives the whole words of a speaker who is quoted once, with role, occasion, place and date', () => {
    expect(plainText(run({ speaker: 'Oake' }))).toBe(
      [
        '“The purse of this harbour is empty to the last penny.”',
        '— Bram Oake, head of Tidewater Port, at a dinner [1]',
        '[1] [Clerks join in], September 2001 (date inferred), ¶ 3',
        'As of September 2001.',
      ].join('\n'),
    );
  });

  it('adds the reference to its source in a style, to copy', () => {
    const { blocks } = run({ speaker: 'Oake', style: 'bibtex' });
    expect(blocks[2]).toEqual({
      kind: 'copy',
      text: expect.stringMatching(
        /^@article\{[\w-]+,\n\tdate = \{2001-09~\},\n[\s\S]*note = \{title supplied, date inferred\}/,
      ),
    });
    expect(run({ speaker: 'Oake', style: 'none such' })).toMatchObject({ outcome: 'none', private: true });
  });

  it('keeps the style for the one that is chosen of several', () => {
    const [first] = run({ style: 'apa' }).actions;
    expect(first).toMatchObject({ id: 'quote:apa:quill-after-dark' });
    expect(plainText(quoteIn.run('apa:quill-after-dark', context))).toMatch(
      /after dark[\s\S]*As references: APA\n\[Pilots vote\]/,
    );
  });

  it('gives every paragraph of a quotation, and what an article interrupts as one', () => {
    expect(run({ speaker: 'ada-quill' }).blocks).toMatchObject([
      { paragraphs: ['We will not bring another ship in after dark until the offer is 9.5%.'] },
    ]);
  });

  it('finds the words that somebody remembers', () => {
    expect(run({ about: 'another ship in after dark' }).entries).toEqual(['quill-after-dark']);
  });

  it('lets the reader choose where several could be meant, each with what it says and a button', () => {
    const reply = run({});
    expect(reply.outcome).toBe('clarify');
    expect(reply.entries).toEqual(['quill-after-dark', 'oake-purse', 'guild-shame']);
    expect(reply.actions.map((action) => 'id' in action && action.id)).toEqual(reply.entries.map((id) => `pick:${id}`));
    expect(plainText(reply)).toContain('2: Oake says that the harbour has no more to give. [');
  });

  it('offers no more than can be pressed', () => {
    const entries = Array.from({ length: 9 }, (_, at) => aQuotation({ id: `words-${at}` }));
    const reply = quote.run({}, { engine: createEngine(aHarbour({ entries, questions: {} })) });
    expect(reply.actions).toHaveLength(5);
  });

  it('never gives a speaker’s words to another: on what they did not speak of, it says so', () => {
    const reply = run({ speaker: 'Quill', about: 'the purse of this harbour is empty' });
    expect(reply.outcome).toBe('none');
    expect(plainText(reply)).toBe('The sources quote Ada Quill on nothing like that.');
  });

  it('of somebody whom nobody quotes says whom the sources do quote', () => {
    const text = plainText(run({ speaker: 'Zebedee Crumhorn' }));
    expect(text).toBe('The sources quote nobody called “Zebedee Crumhorn”. They quote Ada Quill, Bram Oake, TPG.');
  });

  it('suggests speakers and topics by id', () => {
    expect(quote.complete?.('speaker', 'Quil', context)[0]).toEqual({ name: 'Ada Quill', value: 'ada-quill' });
    expect(quote.complete?.('about', 'night', context)[0]).toEqual({ name: 'night work', value: 'night' });
  });
});

describe('the button of an entry', () => {
  it('shows all of it', () => {
    expect(show.run('oake-purse', context)).toMatchObject({ outcome: 'answer', asOf: 'September 2001' });
    expect(plainText(show.run('quill-after-dark', context))).toContain('until the offer is 9.5%.');
  });

  it('still works after the entry was renamed', () => {
    expect(show.run('old-offer', context).entries).toEqual(['offer-4']);
  });

  it('of a gap is no answer', () => {
    expect(show.run('gap-clerks-turnout', context).outcome).toBe('none');
  });

  it('of an entry that is gone says so to the one who pressed it', () => {
    expect(show.run('no-such', context)).toMatchObject({ outcome: 'none', private: true, entries: [] });
  });
});
