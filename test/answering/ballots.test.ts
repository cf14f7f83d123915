import { describe, expect, it } from 'vitest';
import { ballotsAsOf, disputeAt, matterInWords } from '../../src/answering/ballots.ts';
import { aHarbour } from '../support/harbour.ts';
import { aBallot } from '../support/knowledge.ts';

const harbour = aHarbour();
const states = (day: string, union?: string, knownBy?: string) =>
  ballotsAsOf(harbour, day, union, knownBy).map(({ ballot, stage }) => [ballot.id, stage.status]);

describe('the dispute of a day', () => {
  it.each([
    ['1989-12-31', undefined],
    ['1990-06-01', 'tugs-1990'],
    ['2001-04-30', 'tugs-1990'],
    ['2001-05-01', 'night-work'],
    ['2030-01-01', 'night-work'],
  ])('%s is the one that began last: %s', (day, dispute) => {
    expect(disputeAt(harbour, day)).toBe(dispute);
  });
});

describe('what a ballot is on', () => {
  it.each([
    ['a strike', 'pay', 'a strike over pay'],
    ['a strike, or less than one', 'pay', 'a strike, or less than one, over pay'],
    ['rejection of the offer', 'the pay offer of 4%', 'rejection of the offer (the pay offer of 4%)'],
    ['a strike', undefined, 'a strike'],
  ])('%s and over %s is "%s"', (action, over, words) => {
    expect(matterInWords(aBallot({ action, over }))).toBe(words);
  });
});

describe('the ballots as of a day', () => {
  it('are at the stage they had reached by then', () => {
    expect(states('2001-05-02', undefined, '2001-09-30')).toEqual([['pilots-vote', 'announced']]);
    expect(states('2001-05-08')).toEqual([['pilots-vote', 'held']]);
  });

  it('do not include what the day has not seen', () => {
    expect(states('1989-01-01')).toEqual([]);
    expect(states('2001-08-31').map(([id]) => id)).not.toContain('clerks-vote');
  });

  it('do not include what only a later source says of it, unless that may be used', () => {
    expect(states('2001-05-02')).toEqual([]);
    expect(states('1990-12-31')).toEqual([]);
    expect(states('1990-12-31', undefined, '2001-09-30')).toEqual([['tugs-vote', 'held']]);
  });

  it('are one for each union, the latest first, and a vote before a survey', () => {
    expect(states('2001-06-01')).toEqual([
      ['clerks-survey', 'held'],
      ['pilots-vote', 'held'],
    ]);
    expect(states('2001-09-30')).toEqual([
      ['clerks-vote', 'open'],
      ['pilots-vote', 'held'],
    ]);
  });

  it('of one union are all it had, in every dispute, the latest first', () => {
    expect(states('2001-09-30', 'pilots-guild').map(([id]) => id)).toEqual(['pilots-vote', 'tugs-vote']);
    expect(states('2001-09-30', 'clerks-union').map(([id]) => id)).toEqual(['clerks-vote', 'clerks-survey']);
  });

  it('of a union that has none are none', () => {
    expect(states('2001-09-30', 'port')).toEqual([]);
  });
});
