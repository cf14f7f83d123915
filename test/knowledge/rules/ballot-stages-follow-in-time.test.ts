import { expect, it } from 'vitest';
import { ballotStagesFollowInTime } from '../../../src/knowledge/rules/ballot-stages-follow-in-time.ts';
import { aBallot, aClaim, aKnowledge, locate } from '../../support/knowledge.ts';

const check = (...dates: string[]) =>
  ballotStagesFollowInTime.check(
    aKnowledge({
      entries: [aClaim({ holds: '2001-05/2001-06' })],
      ballots: [aBallot({ stages: dates.map((date) => ({ date, status: 'open', claim: 'offer-4' })) })],
    }),
    locate,
  );

it('lets stages follow each other, on one day or within a month that is not known better', () => {
  expect(check('2001-05-07', '2001-05-07', '2001-05', '2001-06-01')).toEqual([]);
});

it('refuses a stage that is before the one above it', () => {
  expect(check('2001-06-01', '2001-05-31')).toEqual([
    {
      ...locate('pilots-vote', ['stages', 1, 'date']),
      message: '2001-05-31 is before the stage above (2001-06-01); put the stages in order of time',
    },
  ]);
});

it('refuses a stage outside the time its claim holds for', () => {
  expect(check('2001-07')).toEqual([
    {
      ...locate('pilots-vote', ['stages', 0, 'date']),
      message: expect.stringMatching(/^the claim "offer-4" holds for 2001-05\/2001-06, not for 2001-07;/),
    },
  ]);
});
