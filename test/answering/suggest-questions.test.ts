import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { commands } from '../../commands/index.ts';
import { suggestQuestions } from '../../src/answering/suggest-questions.ts';
import { engineFor } from '../../src/bot.ts';
import { ferries } from '../support/ferries.ts';
import { aHarbour } from '../support/harbour.ts';

const engine = engineFor(aHarbour(), commands);
const ids = (typed: string) => suggestQuestions(engine, typed).map(({ id }) => id);

describe('suggested questions', () => {
  it('are of what can be answered, written as one writes them, with the entry as their value', () => {
    const [first] = suggestQuestions(engine, 'how much did the clerks get offer');
    expect(first).toMatchObject({ id: 'clerks-offer', name: 'How much did clerks get offered in September?' });
    expect(ids('turnout of the clerks')).not.toContain('gap-clerks-turnout');
  });

  it('forgive slips', () => {
    expect(ids('pursee of oak')[0]).toBe('oake-purse');
    expect(ids('membres of the gild')[0]).toBe('guild-size');
  });

  it('on an empty field are what the commands answer, then one on each topic', () => {
    expect(ids('').slice(0, 4)).toEqual(ids(' ?').slice(0, 4));
    expect(ids('')).toContain('which unions are balloting?');
    const topics = ids('').flatMap((id) => engine.knowledge.entries.get(id)?.topics[0] ?? []);
    expect(new Set(topics).size).toBe(topics.length);
    expect(topics.length).toBeGreaterThan(1);
  });

  it('are none for what is like nothing, and never more than 25', () => {
    expect(ids('zzzzqqqq')).toEqual([]);
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (typed) => {
        expect(ids(typed).length).toBeLessThanOrEqual(25);
      }),
    );
  });

  it('lead to their own answer when they are chosen', () => {
    const other = engineFor(ferries(), commands);
    for (const { id } of suggestQuestions(other, '').filter((one) => other.knowledge.entries.has(one.id)))
      expect(ask.run({ question: id }, { engine: other }).entries).toEqual([id]);
  });
});
