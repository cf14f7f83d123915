import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../src/answering/timeline.ts';
import { aHarbour } from '../support/harbour.ts';
import { aBallot, aKnowledge, aWalkout } from '../support/knowledge.ts';

const walkout = aWalkout({ claim: 'clerks-offer' });
const harbour = aHarbour({ walkouts: [walkout] });
const told = (asOf: string) =>
  timelineOf(harbour, walkout.dispute, asOf).map(({ date, series, text }) => `${date} ${series} ${text}`);

describe('a timeline', () => {
  it('tells each stage of the ballots, the offers and the walkouts, the earliest first', () => {
    expect(told('2001-09-30')).toEqual([
      expect.stringMatching(/^20 April 2001 ballot TPG: formal ballot on .*, announced$/),
      'May 2001 offer Tidewater Port: offer of 2001 (pilots 4%)',
      expect.stringMatching(/^7 May 2001 ballot TPG: formal ballot on .*, held$/),
      '10 May 2001 ballot WCU: survey on a strike, held',
      'September 2001 offer Tidewater Port: the offer of autumn 2001 (clerks 6%, harbour staff £250)',
      'September 2001 ballot WCU: formal ballot on a strike, under way',
      '1 October 2001 walkout TPG: a day without pilots (planned)',
    ]);
  });

  it('has a citation for every event', () => {
    for (const { text, cites } of timelineOf(harbour, walkout.dispute, '2001-09-30'))
      expect(cites.length, text).toBeGreaterThan(0);
  });

  it('as of a day tells nothing that was not known by then', () => {
    expect(told('2001-05-08')).toHaveLength(3);
    expect(told('2001-05-08').join()).not.toMatch(/walkout|autumn/);
  });

  it('tells a vote on an offer as one', () => {
    const ballots = [aBallot({ kind: 'consultative', action: 'acceptance of the offer' })];
    expect(timelineOf(aKnowledge({ ballots }), 'night-work', '2001-12-31').map(({ text }) => text)).toContain(
      "Pilots' Guild: consultative ballot on acceptance of the offer, held",
    );
  });

  it('tells a walkout once, as it stood by then: planned, and later held or called off', () => {
    const held = { status: 'held', claim: 'clerks-offer' } as const;
    const off = {
      status: 'called-off',
      date: '2001-10-08',
      says: 'two days without pilots',
      claim: 'clerks-offer',
    } as const;
    const lines = (later: (typeof held | typeof off)[], asOf: string) =>
      timelineOf(aHarbour({ walkouts: [aWalkout({ later })] }), 'night-work', asOf)
        .filter(({ series }) => series === 'walkout')
        .map(({ date, text, cites }) => `${date} ${text} ${cites.map(({ source }) => source).join()}`);
    expect(lines([held], '2001-05-31')).toEqual(['1 October 2001 TPG: a day without pilots (planned) pilots-2001']);
    expect(lines([held], '2001-09-30')).toEqual(['1 October 2001 TPG: a day without pilots clerks-2001']);
    expect(lines([held, off], '2001-09-30')).toEqual([
      '8 October 2001 TPG: two days without pilots (called off) clerks-2001',
    ]);
  });

  it('says of action short of a strike that it is that', () => {
    const ban = aWalkout({ kind: 'short-of-strike', status: 'held', says: 'an overtime ban begins' });
    expect(timelineOf(aHarbour({ walkouts: [ban] }), 'night-work', '2001-09-30').map(({ text }) => text)).toContain(
      'TPG: action short of a strike: an overtime ban begins',
    );
  });

  it('tells of its own dispute only', () => {
    expect(timelineOf(harbour, 'tugs-1990', '2001-09-30')).toHaveLength(1);
  });

  it('of an early day leaves out what only a later source tells of it, unless that may be used', () => {
    expect(told('2001-05-01')).toEqual([]);
    expect(timelineOf(harbour, 'night-work', '2001-05-01', '2001-09-30').map(({ date }) => date)).toEqual([
      '20 April 2001',
      'May 2001',
    ]);
  });
});
