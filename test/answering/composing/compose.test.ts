import { describe, expect, it } from 'vitest';
import {
  asOfEntry,
  correctionDrafts,
  entryDrafts,
  nearbyDrafts,
  relevantParts,
} from '../../../src/answering/composing/compose.ts';
import type { Weighed } from '../../../src/answering/decide.ts';
import { indexKnowledge } from '../../../src/answering/index-knowledge.ts';
import { interpret } from '../../../src/answering/interpretation/interpret.ts';
import { entryOf } from '../../../src/knowledge/knowledge.ts';
import type { Entry, Quotation } from '../../../src/knowledge/schema.ts';
import type { Draft } from '../../../src/replies/draft.ts';
import { aHarbour } from '../../support/harbour.ts';
import { aClaim, aQuotation } from '../../support/knowledge.ts';

const harbour = aHarbour();
const index = indexKnowledge(harbour);
const entry = (id: string) => entryOf(harbour, id) as Entry;
const asked = (text: string) => interpret(text, index.names, index.spelling, '2001-09-30');
const kinds = (drafts: readonly Draft[]) => drafts.map(({ kind }) => kind);

describe('a claim', () => {
  it('is one statement with its citations', () => {
    expect(entryDrafts(harbour, entry('offer-4'))).toEqual([
      {
        kind: 'statement',
        text: 'The port had offered the pilots 4%.',
        cites: [{ source: 'pilots-2001', paragraph: 2 }],
      },
    ]);
  });

  it('shows both readings where sources differ, each with where it stands', () => {
    const [, port, guild] = entryDrafts(harbour, entry('ships-delayed'));
    expect(port).toMatchObject({ text: 'The port counts three delayed ships.', cites: [{ paragraph: 1 }] });
    expect(guild).toMatchObject({ text: 'The guild counts seven delayed ships.', cites: [{ paragraph: 3 }] });
  });

  it('cites no more places than can be read', () => {
    const cites = [1, 2, 3, 4, 5].map((paragraph) => ({ source: 'pilots-2001', paragraph }));
    expect(entryDrafts(harbour, aClaim({ cites }))).toMatchObject([{ cites: cites.slice(0, 3) }]);
  });

  it('is led by the words that bear it where words are asked for', () => {
    const claim = entry('no-more-money');
    expect(kinds(entryDrafts(harbour, claim, asked('what did the port say about more money?')))).toEqual([
      'quotation',
      'statement',
    ]);
    expect(kinds(entryDrafts(harbour, claim, asked('can the port afford more?')))).toEqual(['statement']);
  });
});

describe('a quotation', () => {
  it('is word for word, with who said it on what occasion', () => {
    expect(entryDrafts(harbour, entry('oake-purse'))).toEqual([
      {
        kind: 'quotation',
        paragraphs: ['The purse of this harbour is empty to the last penny.'],
        speaker: 'Bram Oake, head of Tidewater Port, at a dinner',
        cites: [{ source: 'clerks-2001', paragraph: 3 }],
      },
    ]);
  });

  it('of a fragment says what sentence it stands in', () => {
    expect(entryDrafts(harbour, entry('guild-shame'))).toMatchObject([
      { kind: 'quotation', paragraphs: ['a shabby offer'] },
      { kind: 'note', text: 'The guild thinks the offer unworthy.' },
    ]);
  });

  const long = aQuotation({
    parts: [
      'We will not sail at night',
      `We were promised a lantern ${'and more '.repeat(60)}`,
      'We shall see them in court',
    ].map((text, at) => ({ text: text.trim(), cites: [{ source: 'pilots-2001', paragraph: at + 1 }] })),
  });
  const parts = (quotation: Quotation, text?: string) =>
    relevantParts(quotation, text === undefined ? undefined : asked(text)).map((part) => part.text);

  it('is given whole where nothing is asked in particular', () => {
    expect(parts(long)).toHaveLength(3);
    expect(parts(long, 'what is it')).toHaveLength(3);
  });

  it('of great length is given by the paragraphs asked about, each whole', () => {
    expect(parts(long, 'what did they say of the court?')).toEqual(['We shall see them in court']);
  });

  it('that is short is given whole, whichever of its paragraphs is asked about', () => {
    const short = { ...long, parts: long.parts.filter((_, at) => at !== 1) };
    expect(parts(short, 'what did they say of the court?')).toHaveLength(2);
  });

  it('is given by the paragraph that has the words in quotation marks', () => {
    expect(parts(long, 'who said "not sail at night"?')).toEqual(['We will not sail at night']);
  });

  it('cites only the paragraphs that are shown', () => {
    expect(entryDrafts(harbour, long, asked('what did they say of the court?'))).toMatchObject([
      { cites: [{ paragraph: 3 }] },
    ]);
  });

  it('is never altered: each paragraph is one of its own', () => {
    for (const text of ['court', 'night and court', 'who said "lantern and"', 'lantern']) {
      for (const part of parts(long, text)) expect(long.parts.map((own) => own.text)).toContain(part);
    }
  });
});

describe('a gap', () => {
  it('says what is not said, then the nearest that is', () => {
    expect(entryDrafts(harbour, entry('gap-clerks-turnout'))).toMatchObject([
      { kind: 'statement', text: 'The sources do not say how many of the clerks voted.', cites: [] },
      { kind: 'note', text: 'What they do say:' },
      { kind: 'statement', text: "In the ballot of the Pilots' Guild in May 2001 the turnout was 88%." },
    ]);
  });

  it('with nothing near says no more', () => {
    expect(entryDrafts(harbour, entry('gap-elsewhere'))).toHaveLength(1);
    expect(nearbyDrafts(harbour, ['gap-elsewhere', 'no-such'])).toEqual([]);
  });

  it('holds for no date', () => {
    expect(asOfEntry(entry('gap-clerks-turnout'))).toBeUndefined();
    expect(asOfEntry(entry('clerks-offer'))).toBe('September 2001');
  });
});

describe('a wrong premise', () => {
  const corrections = (id: string, text: string, evidence = { numbersHeld: 0 }) => {
    const profile = index.profiles.find((one) => one.id === id);
    return correctionDrafts(harbour, { profile, evidence } as unknown as Weighed, asked(text)).map((draft) =>
      'text' in draft ? draft.text : draft.kind,
    );
  };

  it('about the speaker is put right', () => {
    expect(corrections('oake-purse', 'did Ada Quill say the purse is empty?')).toEqual([
      'The sources give these words to Bram Oake, head of Tidewater Port, not to Ada Quill.',
    ]);
  });

  it('is none where the speaker is right, or nobody is named', () => {
    expect(corrections('oake-purse', 'did Oake say the purse is empty?')).toEqual([]);
    expect(corrections('oake-purse', 'who said the purse is empty?')).toEqual([]);
  });

  it('about a percentage is put right', () => {
    expect(corrections('guild-turnout', 'was the turnout 70%?')).toEqual([
      'The sources do not give 70% here. What they give:',
    ]);
    expect(corrections('guild-turnout', 'was the turnout 88%?', { numbersHeld: 1 })).toEqual([]);
  });

  it('is not seen in a number of another kind', () => {
    expect(corrections('guild-turnout', 'did 900 of them vote?')).toEqual([]);
    expect(corrections('guild-size', 'is it 70%?')).toEqual([]);
  });
});
