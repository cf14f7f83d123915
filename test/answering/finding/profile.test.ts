import { describe, expect, it } from 'vitest';
import { impliedBy, type Profile, saysOf } from '../../../src/answering/finding/profile.ts';
import { indexKnowledge } from '../../../src/answering/index-knowledge.ts';
import { entryOf } from '../../../src/knowledge/knowledge.ts';
import type { Entry } from '../../../src/knowledge/schema.ts';
import { aHarbour } from '../../support/harbour.ts';
import { aClaim, aQuotation } from '../../support/knowledge.ts';

const harbour = aHarbour();
const profiles = indexKnowledge(harbour).profiles;
const of = (id: string) => profiles.find((profile) => profile.id === id) as Profile;

describe('what an entry says', () => {
  it('is its statement and its readings', () => {
    expect(saysOf(entryOf(harbour, 'ships-delayed') as Entry)).toHaveLength(3);
  });

  it('is the words on record, as every source prints them', () => {
    const cites = [{ source: 'pilots-2001', paragraph: 3 }];
    const parts = [{ text: 'five percent', cites, also_printed: [{ text: '5%', cites }] }];
    expect(saysOf(aQuotation({ parts }))).toEqual(['five percent', '5%']);
  });
});

describe('what a question is held against', () => {
  it('is there for every entry and for every command that has example questions', () => {
    expect(profiles.map(({ id }) => id)).toEqual([
      ...harbour.entries.keys(),
      '/ballots',
      '/offer',
      '/help',
      '/sources',
    ]);
    expect(of('/ballots').entry).toBeUndefined();
  });

  it('counts words that an entry says double, and those of its examples once each', () => {
    expect(of('guild-turnout').stems.get('turnout')).toBe(3);
    expect(of('guild-turnout').stems.get('result')).toBe(1);
    expect(of('guild-turnout').stems.get('weather')).toBeUndefined();
  });

  it('names what the entry names and is about, its dispute and its sources', () => {
    const { named } = of('clerks-offer');
    for (const id of ['port', 'clerks', 'pay', 'night-work', 'clerks-2001']) expect(named.has(id), id).toBe(true);
    expect(named.has('pilots')).toBe(false);
  });

  it('implies a speaker’s body and whom it represents', () => {
    const { speakers } = of('quill-after-dark');
    expect([...speakers].sort()).toEqual(['ada-quill', 'harbour-staff', 'pilots', 'pilots-guild']);
  });

  it('gives a claim to whom makes it, and a plain report to nobody', () => {
    expect(of('no-more-money').speakers.has('port')).toBe(true);
    expect(of('offer-4').speakers.size).toBe(0);
  });

  it('gives a claim whose readings are rivals to each of them', () => {
    const cites = [{ source: 'pilots-2001', paragraph: 2 }];
    const readings = ['pilots-guild', 'port'].map((claimed_by) => ({ statement: 'They differ.', claimed_by, cites }));
    const knowledge = aHarbour({ entries: [aClaim({ statement: 'It is disputed.', readings })] });
    const [profile] = indexKnowledge(knowledge).profiles;
    expect([...(profile?.concepts ?? [])]).toEqual(expect.arrayContaining(['pilots-guild', 'port']));
  });

  it('holds the time, the numbers and whether some are percentages', () => {
    expect(of('clerks-offer').span).toEqual({ first: '2001-09-01', last: '2001-09-30' });
    expect(of('guild-size').numbers.has(1200)).toBe(true);
    expect([of('guild-size').percents, of('guild-turnout').percents]).toEqual([false, true]);
    expect(of('gap-elsewhere').span).toEqual({ first: '2001-05-01', last: '2001-09-30' });
  });
});

describe('what a name implies', () => {
  const implied = impliedBy(harbour, 'night-work');

  it.each([
    ['ada-quill', ['pilots-guild']],
    ['pilots-guild', ['pilots']],
    ['trainees', ['pilots']],
    ['port', ['port']],
    ['nobody', []],
  ])('of %s is %j', (id, ids) => {
    expect(implied(id)).toEqual(ids);
  });
});
