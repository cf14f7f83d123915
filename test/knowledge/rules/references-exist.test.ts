import { describe, expect, it } from 'vitest';
import { referencesExist } from '../../../src/knowledge/rules/references-exist.ts';
import {
  aBallot,
  aClaim,
  aDispute,
  aGap,
  aGroup,
  aKnowledge,
  anOffer,
  anOrganisation,
  aPerson,
  aPlace,
  aQuotation,
  type Contents,
  locate,
} from '../../support/knowledge.ts';

const check = (contents: Contents) => referencesExist.check(aKnowledge(contents), locate);
const entries = (...others: NonNullable<Contents['entries']>): Contents => ({ entries: [aClaim(), ...others] });
const figure = { percent: 4, of: 'pay' };

it('lets entries refer to people, bodies, groups, places, topics and entries that are there', () => {
  const about = ['ada-quill', 'pilots-guild', 'pilots', 'tidewater'];
  expect(check(entries(aQuotation({ about, topics: ['pay'] }), aGap({ about, nearby: ['offer-4'] })))).toEqual([]);
});

describe('refuses an id that nothing has', () => {
  it.each<[string, Contents, string]>([
    [
      'in whose a reading is',
      {
        entries: [
          aClaim({
            readings: [{ statement: 'It was 5%.', claimed_by: 'nobody', cites: [{ source: 'a', paragraph: 1 }] }],
          }),
        ],
      },
      'offer-4/readings/0/claimed_by',
    ],
    ['in what a claim is about', { entries: [aClaim({ id: 'x', about: ['nobody'] }), aClaim()] }, 'x/about/0'],
    ['in its topics', entries(aClaim({ id: 'x', topics: ['nobody'] })), 'x/topics/0'],
    ['in who claims it', entries(aClaim({ id: 'x', claimed_by: 'nobody' })), 'x/claimed_by'],
    ['in what bears it', entries(aClaim({ id: 'x', borne_by: 'nobody' })), 'x/borne_by'],
    ['in who speaks', entries(aQuotation({ speakers: ['ada-quill', 'nobody'] })), 'quill-after-dark/speakers/1'],
    ['in what is near a gap', entries(aGap({ nearby: ['nobody'] })), 'gap-turnout/nearby/0'],
    ['in the union of a ballot', { ballots: [aBallot({ union: 'nobody' })] }, 'pilots-vote/union'],
    ['in the places of a ballot', { ballots: [aBallot({ places: ['nobody'] })] }, 'pilots-vote/places/0'],
    ['in what to see of a ballot', { ballots: [aBallot({ see: ['nobody'] })] }, 'pilots-vote/see/0'],
    [
      'in a stage of a ballot',
      { ballots: [aBallot({ stages: [{ date: '2001', status: 'held', claim: 'nobody' }] })] },
      'pilots-vote/stages/0/claim',
    ],
    ['in who makes an offer', { offers: [anOffer({ made_by: 'nobody' })] }, 'offer-2001/made_by'],
    [
      'in a cell of an offer',
      { offers: [anOffer({ funding: [{ says: 'nothing', claim: 'nobody' }] })] },
      'offer-2001/funding/0/claim',
    ],
    [
      'in the group of a part of an offer',
      { offers: [anOffer({ parts: [{ group: 'nobody', figure, claim: 'offer-4' }] })] },
      'offer-2001/parts/0/group',
    ],
    [
      'in the inflation of an offer',
      { offers: [anOffer({ inflation: [{ figure, claim: 'nobody' }] })] },
      'offer-2001/inflation/0/claim',
    ],
    [
      'in a role',
      {
        people: [
          aPerson({
            roles: [
              { title: 'leader', of: 'nobody', during: '2001', cites: [{ source: 'pilots-2001', paragraph: 3 }] },
            ],
          }),
        ],
      },
      'ada-quill/roles/0/of',
    ],
    [
      'in whom a union represents',
      { organisations: [anOrganisation({ represents: ['nobody'] })] },
      'pilots-guild/represents/0',
    ],
    [
      'on the employer side',
      { disputes: [aDispute({ employer_side: ['nobody'] })] },
      'dispute:night-work/employer_side/0',
    ],
    ['in what a group is within', { groups: [aGroup({ within: ['nobody'] })] }, 'pilots/within/0'],
    ['in what a place is within', { places: [aPlace({ within: ['nobody'] })] }, 'tidewater/within/0'],
  ])('%s', (_, contents, place) => {
    expect(check(contents)).toEqual([
      {
        file: place,
        line: 1,
        column: 1,
        message: expect.stringMatching(/^nothing has the id "nobody"; write one from .*\.yaml$/),
      },
    ]);
  });
});

it('refuses an id of another kind', () => {
  expect(check(entries(aClaim({ id: 'x', about: ['pay'], topics: ['pilots'] }))).map(({ file }) => file)).toEqual([
    'x/about/0',
    'x/topics/0',
  ]);
});

it('refuses an old id, and gives the new one', () => {
  const problems = check({ ...entries(aGap({ nearby: ['the-offer'] })), redirects: { 'the-offer': 'offer-4' } });
  expect(problems).toEqual([
    {
      ...locate('gap-turnout', ['nearby', 0]),
      message: '"the-offer" was renamed; write "offer-4"',
      fix: { remove: 'the-offer', insert: 'offer-4' },
    },
  ]);
});

it.each([
  ['is spelt much like it', 'pilot-guild'],
  ['belongs to a thing of that name', 'pilots-union'],
])('offers the id that %s', (_, about) => {
  const organisations = [anOrganisation({ aliases: ["pilots' union"] })];
  expect(check({ ...entries(aClaim({ about: [about] })), organisations }).map(({ message }) => message)).toEqual([
    expect.stringMatching(/; write "pilots-guild", or another from /),
  ]);
});
