import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { findCandidates } from '../../../src/answering/finding/find.ts';
import { type Index, indexKnowledge } from '../../../src/answering/index-knowledge.ts';
import { type Interpretation, interpret } from '../../../src/answering/interpretation/interpret.ts';
import { anyText } from '../../support/any-text.ts';
import { aHarbour } from '../../support/harbour.ts';

let index: Index;
beforeAll(() => {
  index = indexKnowledge(aHarbour());
});
const read = (text: string): Interpretation => interpret(text, index.names, index.spelling, '2001-09-30');
const ids = (text: string) => read(text).mentions.map(({ id }) => id);

describe('a question', () => {
  it('is read with its slips mended, so that a misspelt name is still a name', () => {
    expect(ids('wht did the pylots git ofered')).toEqual(['pilots', 'pay']);
  });

  it('is about whom and what it names', () => {
    expect(ids('did Quill and the WCU speak of night work in Tidewater?').sort()).toEqual(
      ['ada-quill', 'clerks-union', 'night', 'tidewater'].sort(),
    );
  });

  it('has its times and its numbers apart', () => {
    const { times, numbers } = read('were 1,200 pilots offered 4% or £3 in May 2001?');
    expect(times.map(({ span }) => span.first)).toEqual(['2001-05-01']);
    expect(numbers.map(({ value, unit }) => [value, unit])).toEqual([
      [1200, undefined],
      [4, 'percent'],
      [3, 'gbp'],
    ]);
  });

  it('counts a number in words as a word, not as a figure asked about', () => {
    expect(read('are there two unions').numbers).toEqual([]);
  });

  it('counts "last may" back from the day it is asked', () => {
    expect(read('who voted last may').times[0]?.span).toEqual({ first: '2001-05-01', last: '2001-05-31' });
  });

  it('tells something only by words that are no names, no times, no numbers and not the manner of asking', () => {
    const { tokens, telling } = read('please tell me what Ada Quill said in May 2001 about the harbour');
    expect(tokens.filter((_, at) => (telling[at] as number) > 0).map(({ word }) => word)).toEqual(['harbour']);
  });

  it('never tells less than nothing or more than all of a word, whatever is typed', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { tokens, telling } = read(text);
        expect(telling).toHaveLength(tokens.length);
        expect(telling.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('words in quotation marks', () => {
  it.each([
    ['who said "the purse is empty"?', ['the purse is empty']],
    ['who said “the purse is empty”?', ['the purse is empty']],
    ["who said 'the purse is empty'?", ['the purse is empty']],
    ["'we won't sail' - who?", ["we won't sail"]],
    ['"one thing" or "another thing"', ['one thing', 'another thing']],
  ])('are found in %s', (text, quoted) => {
    expect(read(text).quoted).toEqual(quoted);
  });

  it.each(["what's the pilots' claim and the clerks' claim?", "didn't they say they're out", 'a 5" rope', '""'])(
    'are not made of the apostrophes in %s',
    (text) => {
      expect(read(text).quoted).toEqual([]);
    },
  );
});

describe('a stranger', () => {
  it.each([
    ['what does Zebedee Crumhorn say', ['zebedee', 'crumhorn']],
    ['is the XQZ balloting', ['xqz']],
    ['what does the port offer', []],
    ['are Pilots voting on Monday or in October', []],
    ['Weather tomorrow?', []],
    ['DID THE PILOTS REFUSE THE WEATHER', []],
  ])('in "%s": %j', (text, strangers) => {
    expect(read(text).strangers).toEqual(strangers);
  });

  it('is not a word that only opens a sentence', () => {
    expect(read('okay, what is the turnout').strangers).toEqual([]);
  });

  it('is not a word that nobody knows but that is not written as a name; that one is alien', () => {
    const { strangers, aliens } = read('is the zxqwvkj balloting');
    expect(strangers).toEqual([]);
    expect(aliens).toEqual(['zxqwvkj']);
  });
});

describe('whose words are asked for', () => {
  it.each([
    ['what did Quill say about pay', ['ada-quill']],
    ["Oake's verdict on pay", ['bram-oake']],
    ['according to TPG, is it shabby', ['pilots-guild']],
    ['Oake on the purse', ['bram-oake']],
    ['who leads the TPG', []],
    ['how much were the pilots offered by Oake', []],
  ])('in "%s": %j', (text, speakers) => {
    expect(read(text).speakers).toEqual(speakers);
  });

  it('also with an article before the name', () => {
    expect(read('according to the TPG, is it shabby').speakers).toEqual(['pilots-guild']);
  });
});

describe('a time that is not meant', () => {
  const timesIn = (text: string) => {
    const { times, timesNotMeant } = read(text);
    return [times, timesNotMeant].map((some) => some.map(({ span }) => span.first.slice(0, 4)));
  };

  it.each([
    ['who leads the TPG, not in 1999', [[], ['1999']]],
    ['what was offered in 2001 rather than in 1999', [['2001'], ['1999']]],
    ['the ballots other than those of 1999', [[], ['1999']]],
    ['was it not 1999 when they voted', [['1999'], []]],
    ['why did they not vote in 1999', [['1999'], []]],
  ])('in "%s": %j', (text, times) => {
    expect(timesIn(text)).toEqual(times);
  });

  it('has no answer from it', () => {
    const candidates = findCandidates(read('what was the offer, not in may 2001'), index);
    const whyNot = (id: string) => candidates.find(({ profile }) => profile.id === id)?.ruledOut;
    expect(whyNot('offer-4')).toBe('it is of a time that is not meant');
    expect(whyNot('clerks-offer')).toBeUndefined();
  });
});
