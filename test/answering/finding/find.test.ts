import { beforeAll, describe, expect, it } from 'vitest';
import { findCandidates, type Search } from '../../../src/answering/finding/find.ts';
import { type Index, indexKnowledge } from '../../../src/answering/index-knowledge.ts';
import { interpret } from '../../../src/answering/interpretation/interpret.ts';
import { aHarbour } from '../../support/harbour.ts';
import { aClaim, aKnowledge, aPlace } from '../../support/knowledge.ts';

let index: Index;
beforeAll(() => {
  index = indexKnowledge(aHarbour());
});
const candidates = (text: string, search?: Search) =>
  findCandidates(interpret(text, index.names, index.spelling, '2001-09-30'), index, search);
const candidate = (text: string, id: string, search?: Search) =>
  candidates(text, search).find(({ profile }) => profile.id === id);
const whyNot = (text: string, id: string, search?: Search) => candidate(text, id, search)?.ruledOut;

describe('an entry', () => {
  it('stands as a candidate for a question about what it says', () => {
    const found = candidate('what was the turnout of the guild?', 'guild-turnout');
    expect(found?.ruledOut).toBeUndefined();
    expect(found?.evidence.told).toBe(1);
  });

  it('about one union cannot answer for another, however alike the words', () => {
    expect(whyNot('what was the turnout of the WCU?', 'guild-turnout')).toBe('it is not about clerks-union');
    expect(whyNot('what was the turnout of the TPG?', 'guild-turnout')).toBeUndefined();
  });

  it('is about the places that all of its dispute is in, which tell it from no other of that dispute', () => {
    const harbour = aHarbour();
    const coast = aPlace({ id: 'coast', name: 'the Salt Coast' });
    const tidewater = aPlace({ id: 'tidewater', name: 'Tidewater', within: ['coast'] });
    const disputes = [...harbour.disputes.values()].map((dispute) =>
      dispute.id === 'night-work' ? { ...dispute, places: ['tidewater'] } : dispute,
    );
    const without = indexKnowledge(aHarbour({ places: [tidewater, coast] }));
    const placed = indexKnowledge(aHarbour({ places: [tidewater, coast], disputes }));
    const ruledOut = (text: string, id: string, at: Index) =>
      findCandidates(interpret(text, at.names, at.spelling, '2001-09-30'), at).find(({ profile }) => profile.id === id)
        ?.ruledOut;
    for (const [place, id] of [
      ['Tidewater', 'tidewater'],
      ['the Salt Coast', 'coast'],
    ] as const) {
      const asked = `what was the turnout in ${place}?`;
      expect(ruledOut(asked, 'guild-turnout', without)).toBe(`it is not about ${id}`);
      expect(ruledOut(asked, 'guild-turnout', placed)).toBeUndefined();
      expect(ruledOut(`what was the turnout of the WCU in ${place}?`, 'guild-turnout', placed)).toBe(
        'it is not about clerks-union',
      );
    }
  });

  it('cannot answer a question that names somebody whom no source mentions', () => {
    expect(whyNot('was the turnout of the Stokers League 88%', 'guild-turnout')).toMatch(/whom no source mentions/);
    expect(whyNot('what was the turnout of the XQZ ballot', 'guild-turnout')).toMatch(/never heard of "xqz"/);
  });

  it('of one time cannot answer for another', () => {
    expect(whyNot('what was the turnout in 1990?', 'guild-turnout')).toBe('it is of another time');
    expect(whyNot('what was the turnout in May 2001?', 'guild-turnout')).toBeUndefined();
  });

  it('of one dispute or source cannot answer for another', () => {
    expect(whyNot('what was the turnout over the tugs at Tidewater', 'guild-turnout')).toBe(
      'it is of another dispute or source',
    );
    expect(whyNot('turnout in the second report', 'guild-turnout')).toBe('it is of another dispute or source');
    expect(whyNot('turnout in the first report', 'guild-turnout')).toBeUndefined();
  });

  it('was not known before the time it holds for', () => {
    expect(whyNot('what were the clerks offered?', 'clerks-offer', { asOf: '2001-08-31' })).toMatch(
      /not known on the day/,
    );
    expect(whyNot('what were the clerks offered?', 'clerks-offer', { asOf: '2001-09-30' })).toBeUndefined();
  });

  it('cannot be what words in quotation marks are from unless they are in it', () => {
    const asked = 'who said "this harbour is full of penny ships"?';
    expect(whyNot(asked, 'oake-purse')).toBe('the words in quotation marks are not in it');
    expect(whyNot('who said "the purse of this harbour"?', 'oake-purse')).toBeUndefined();
  });

  it("without words on record is no answer where somebody's words are all that is asked for", () => {
    expect(whyNot('what did the TPG say?', 'guild-turnout')).toMatch(/words are all that is asked for/);
    expect(whyNot('what did the TPG say of the turnout?', 'guild-turnout')).toBeUndefined();
    expect(whyNot('what did Oake say?', 'oake-purse')).toBeUndefined();
  });

  it('that says where may put right a question about another place', () => {
    const places = [aPlace(), aPlace({ id: 'port-sallow', name: 'Port Sallow' })];
    const where = aClaim({
      id: 'where',
      statement: 'The ballot was held in Tidewater.',
      about: ['tidewater'],
      figures: [],
    });
    const vague = aClaim({ id: 'vague', statement: 'The ballot was held among the guild.', figures: [] });
    const small = indexKnowledge(aKnowledge({ places, entries: [where, vague] }));
    const found = findCandidates(
      interpret('was the ballot held in Port Sallow?', small.names, small.spelling, '2001-09-30'),
      small,
    );
    const why = (id: string) => found.find(({ profile }) => profile.id === id)?.ruledOut;
    expect(why('where')).toBeUndefined();
    expect(why('vague')).toBe('it is not about port-sallow');
  });

  it('cannot answer for a number alone that it does not have', () => {
    expect(whyNot('TPG: 88%?', 'guild-size')).toBe('it has none of the numbers that all is about');
    expect(whyNot('TPG: 88%?', 'guild-turnout')).toBeUndefined();
  });

  it('of words on record is not what somebody else is asked to be quoted with', () => {
    expect(whyNot('quote Quill exactly', 'oake-purse')).toBe('its words are not of whom they are asked for');
    expect(whyNot('the exact words of Bram Oake', 'quill-after-dark')).toMatch(/not of whom they are asked for/);
    expect(whyNot('a quote from Oake', 'oake-purse')).toBeUndefined();
  });

  it('is recognised by its words even where a stranger is credited with them', () => {
    expect(whyNot('did Zebedee Crumhorn say "the purse of this harbour is empty"?', 'oake-purse')).toBeUndefined();
  });
});

describe('a gap', () => {
  it('of one union does not answer for another', () => {
    expect(whyNot('what was the turnout of the TPG?', 'gap-clerks-turnout')).toBe('it is not about pilots-guild');
    expect(whyNot('what was the turnout of the WCU?', 'gap-clerks-turnout')).toBeUndefined();
  });

  it('of one dispute does not answer for the time of another', () => {
    expect(whyNot('how many clerks voted in 1990', 'gap-clerks-turnout')).toBe('it is of another time');
    expect(whyNot('how many clerks voted in 2001', 'gap-clerks-turnout')).toBeUndefined();
  });
});

describe('a command', () => {
  it('stands for a question about nobody in particular', () => {
    expect(whyNot('which unions are balloting?', '/ballots')).toBeUndefined();
  });

  it.each([
    ['who is voting, said "balloting unions list"', /quotation marks/],
    ['is Ada Quill voting', /somebody is asked about/],
    ['is the XQZ voting', /never heard of/],
    ['who was voting in 1957', /nothing of that time/],
  ])('does not answer "%s"', (text, why) => {
    expect(whyNot(text, '/ballots')).toMatch(why);
  });
});

describe('the evidence', () => {
  it('is between -1 and 1 but for likeness, so that weights can be compared', () => {
    for (const text of ['what did Quill say about pay in May 2001?', '5% or 88%?', 'football', '"a shabby offer"']) {
      for (const { evidence } of candidates(text)) {
        const { linear: _, ...shares } = evidence;
        for (const [name, value] of Object.entries(shares)) {
          expect(value, name).toBeGreaterThanOrEqual(-1);
          expect(value, name).toBeLessThanOrEqual(1.00001);
        }
      }
    }
  });

  it('tells whose words are asked for', () => {
    const speaker = (id: string) => candidate('what did Quill say about pay?', id)?.evidence.speaker;
    expect([speaker('quill-after-dark'), speaker('oake-purse'), speaker('offer-4')]).toEqual([1, -1, 0]);
  });

  it('tells which figures asked about an entry has', () => {
    const held = ({ evidence }: { evidence: { numbersHeld: number; numbersMissing: number } }) => [
      evidence.numbersHeld,
      evidence.numbersMissing,
    ];
    const [has, lacks] = ['guild-turnout', 'offer-4'].map((id) => candidate('is the turnout or the offer 88%?', id));
    expect(has && held(has)).toEqual([1, 0]);
    expect(lacks && held(lacks)).toEqual([0, 1]);
  });

  it('tells what of the question the entry says itself, beside what only its examples say', () => {
    const { evidence } = candidate('what was the turnout result', 'guild-turnout') ?? {};
    expect(evidence?.told).toBe(1);
    expect(evidence?.saidItself).toBeGreaterThan(0);
    expect(evidence?.saidItself).toBeLessThan(1);
  });

  it('counts words of the question by how few entries have them', () => {
    const particular = (text: string) => candidate(text, 'guild-turnout')?.evidence.particular ?? 0;
    expect(particular('what was the turnout?')).toBeGreaterThan(0.9);
    expect(particular('what was the turnout in the lighthouse?')).toBeLessThan(0.8);
    expect(particular('what was the turnout turnout?')).toBe(particular('what was the turnout?'));
  });

  it('shares the likelihood among the candidates that are not ruled out', () => {
    const found = candidates('what was the turnout of the WCU?');
    const shares = found.map(({ evidence, ruledOut }) => ({
      share: evidence.linearShare,
      isOut: ruledOut !== undefined,
    }));
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(shares.some(({ isOut }) => isOut)).toBe(true);
    expect(shares.filter(({ isOut }) => isOut).every(({ share }) => share === 0)).toBe(true);
  });

  it('tells whether an entry has anything of the sort that is asked for', () => {
    const lacks = (text: string, id: string) => candidate(text, id)?.evidence.lacksAsked;
    expect(lacks('how many ships did Oake lose', 'oake-purse')).toBe(1);
    expect(lacks('how many voted', 'guild-turnout')).toBe(0);
    expect(lacks('where was the turnout', 'guild-turnout')).toBe(1);
    expect(lacks('was there a turnout', 'guild-turnout')).toBe(0);
  });

  it('of a gap is its own: what it accounts for is no evidence that it can be answered', () => {
    const { evidence } = candidate('how many clerks voted?', 'gap-clerks-turnout') ?? {};
    expect(evidence).toMatchObject({ gap: 1, told: 0, unheard: 0 });
    expect(evidence?.gapTold).toBeGreaterThan(0);
  });
});

describe('a search', () => {
  it('is not widened beyond the wanted by a name or a number in the question', () => {
    const only = (id: string) => id.endsWith('-offer');
    const found = candidates('what was the turnout of the WCU, 88%?', { only });
    expect(found.every(({ profile }) => only(profile.id))).toBe(true);
  });

  it('can be narrowed to some entries and to a number of them', () => {
    const only = (id: string) => id.endsWith('-offer');
    expect(candidates('what were the clerks offered?', { only }).map(({ profile }) => profile.id)).toEqual([
      'clerks-offer',
    ]);
    expect(candidates('what were the clerks offered?', { count: 2 }).length).toBe(2);
  });

  it('finds nothing in a question without words', () => {
    expect(candidates('?!')).toEqual([]);
  });
});

describe('what the sources do not say', () => {
  it('is no answer to a bare subject, of which nothing is asked', () => {
    expect(whyNot('the ballots', 'gap-clerks-turnout')).toMatch(/nothing asked of it/);
    expect(whyNot('WCU ballot', 'gap-clerks-turnout')).toMatch(/nothing asked of it/);
    expect(whyNot('how many of the clerks voted', 'gap-clerks-turnout')).toBeUndefined();
  });

  it('of certain names is no answer about other names, but one of a matter is, whoever is named', () => {
    expect(whyNot('how many clerks voted, says the Stokers League', 'gap-clerks-turnout')).toBeUndefined();
    expect(whyNot('anything from Port Sallow', 'gap-elsewhere')).toBeUndefined();
  });
});
