import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWritten, titleOf } from '../../../src/answering/composing/title.ts';
import { createEngine } from '../../../src/answering/engine.ts';
import { entryOf } from '../../../src/knowledge/knowledge.ts';
import type { Entry } from '../../../src/knowledge/schema.ts';
import { aHarbour } from '../../support/harbour.ts';

const engine = createEngine(aHarbour());
const title = (id: string, of = engine) => titleOf(of, entryOf(of.knowledge, id) as Entry);

describe('the name of an entry', () => {
  it('is how it is asked for, else its own words', () => {
    expect(title('guild-size')).toBe("How many members does the Pilots' Guild have?");
    expect(title('guild-shame')).toBe('The guild thinks the offer unworthy.');
    expect(title('offer-4', createEngine(aHarbour({ questions: {} })))).toBe('The port had offered the pilots 4%.');
  });
});

describe('a question as written', () => {
  it.each([
    ['what did oake say in may 2001', 'What did Oake say in May 2001?'],
    ["how big is the tpg's ballot", "How big is the TPG's ballot?"],
    ['TPG ballot result', 'TPG ballot result'],
    ['may we ask?', 'May we ask?'],
  ])('of “%s” is “%s”', (typed, written) => {
    expect(asWritten(engine, typed)).toBe(written);
  });

  it('has no other letters than were typed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('what', 'did', 'oake', 'tpg', 'wcu', 'may 2001', '?', 'offer')), (words) => {
        const typed = words.join(' ');
        expect(asWritten(engine, typed).toLowerCase().replace(/\?$/, '')).toBe(typed.replace(/\?$/, ''));
      }),
    );
  });
});
