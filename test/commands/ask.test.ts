import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { commands } from '../../commands/index.ts';
import { LONGEST_QUESTION } from '../../src/answering/interpretation/text.ts';
import { engineFor } from '../../src/bot.ts';
import { plainText } from '../../src/replies/plain.ts';
import { aHarbour } from '../support/harbour.ts';

const context = { engine: engineFor(aHarbour(), commands) };

describe('/ask', () => {
  it('answers with the entry, its citation and its date', () => {
    const reply = ask.run({ question: 'what were the pilots offered?' }, context);
    expect(reply.outcome).toBe('answer');
    expect(plainText(reply)).toBe(
      'The port had offered the pilots 4%. [1]\n[1] [Pilots vote], 7 May 2001, ¶ 2\nAs of May 2001.',
    );
  });

  it('says nothing of what was not known on the day it is asked as of', () => {
    const asked = (as_of?: string) => ask.run({ question: 'can the port afford more?', as_of }, context);
    expect(asked().entries).toEqual(['no-more-money']);
    expect(asked('2001-06').entries).not.toContain('no-more-money');
    expect(plainText(asked('June 2001'))).not.toContain('6%');
  });

  it('answers a question about a list with the list', () => {
    expect(plainText(ask.run({ question: 'which unions are balloting?' }, context))).toMatch(
      /^Who is balloting, as of/,
    );
  });

  it.each(['soon', '31/31/31', 'the day before'])('asks for a date it can read instead of "%s"', (as_of) => {
    const reply = ask.run({ question: 'what were the pilots offered?', as_of }, context);
    expect(reply).toMatchObject({ outcome: 'none', private: true });
    expect(plainText(reply)).toContain(`cannot read “${as_of}” as a date`);
  });

  it('helps where there is nothing to answer', () => {
    for (const question of ['', '?', '  '])
      expect(plainText(ask.run({ question }, context))).toContain('/ask: a question');
  });

  it('suggests examples for the question, and the dates of the sources', () => {
    expect(ask.complete?.('question', 'clerks', context)[0]?.value).toMatch(/clerks/);
    expect(ask.complete?.('as_of', '', context).map(({ value }) => value)).toEqual(['2001-09', '2001-05-07']);
  });

  it('takes no question that would not be read to its end', () => {
    expect(ask.definition.options?.[0]).toMatchObject({
      name: 'question',
      required: true,
      max_length: LONGEST_QUESTION,
    });
  });
});
