import type { Knowledge } from '../../src/knowledge/knowledge.ts';
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
  aQuotation,
  aSource,
  aTopic,
  type Contents,
} from './knowledge.ts';

const may = (paragraph: number) => [{ source: 'pilots-2001', paragraph }];
const autumn = (paragraph: number) => [{ source: 'clerks-2001', paragraph }];

const contents: Contents = {
  sources: [
    aSource({ aliases: ['first report'] }),
    aSource({
      id: 'clerks-2001',
      title: '[Clerks join in]',
      issued: '2001-09~',
      why: 'It speaks of the end of summer.',
      aliases: ['second report'],
      paragraphs: 4,
    }),
  ],
  organisations: [
    anOrganisation({ abbreviation: 'TPG', aliases: ["pilots' union"], represents: ['pilots'] }),
    anOrganisation({ id: 'clerks-union', name: "Wharf Clerks' Union", abbreviation: 'WCU', represents: ['clerks'] }),
    anOrganisation({ id: 'port', name: 'Tidewater Port', kind: 'body', aliases: ['the port', 'employers'] }),
  ],
  people: [
    aPerson({ aliases: ['Quill'] }),
    aPerson({
      id: 'bram-oake',
      name: 'Bram Oake',
      aliases: ['Oake'],
      roles: [{ title: 'head', of: 'port', during: '2001-09', cites: autumn(3) }],
    }),
  ],
  groups: [
    aGroup({ id: 'pilots', name: 'pilots', aliases: ['pilot'], within: ['harbour-staff'] }),
    aGroup({ id: 'trainees', name: 'trainee pilots', aliases: ['trainees'], within: ['pilots'] }),
    aGroup({ id: 'clerks', name: 'clerks', aliases: ['clerk'], within: ['harbour-staff'] }),
    aGroup({ id: 'harbour-staff', name: 'harbour staff' }),
  ],
  topics: [
    aTopic({ id: 'pay', name: 'pay', aliases: ['offer', 'offers', 'offered', 'pay rise'] }),
    aTopic({ id: 'night', name: 'night work', aliases: ['after dark', 'nights'] }),
    aTopic({ id: 'votes', name: 'ballots', aliases: ['ballot', 'vote', 'voted', 'turnout'] }),
  ],
  disputes: [
    aDispute({ period: '2001-05/2001-09', employer_side: ['port'] }),
    aDispute({ id: 'tugs-1990', name: 'tugs at Tidewater', period: '1990', summary: 'Tugs lay idle.' }),
  ],
  entries: [
    aClaim({ about: ['port', 'pilots'], topics: ['pay'] }),
    aClaim({
      id: 'guild-size',
      statement: "The Pilots' Guild has around 1,200 members.",
      about: ['pilots-guild'],
      figures: [{ count: 1200, qualifier: 'around', of: 'members' }],
      cites: may(2),
    }),
    aClaim({
      id: 'guild-turnout',
      statement: "In the ballot of the Pilots' Guild in May 2001 the turnout was 88%.",
      about: ['pilots-guild'],
      topics: ['votes'],
      figures: [{ percent: 88, of: 'turnout' }],
      cites: may(1),
    }),
    aClaim({
      id: 'ships-delayed',
      statement: 'How many ships were delayed is disputed.',
      figures: [],
      cites: may(1),
      readings: [
        { statement: 'The port counts three delayed ships.', cites: may(1) },
        { statement: 'The guild counts seven delayed ships.', cites: may(3) },
      ],
    }),
    aClaim({
      id: 'clerks-offer',
      statement: 'In September 2001 the port offered the clerks 6%.',
      about: ['port', 'clerks'],
      topics: ['pay'],
      holds: '2001-09',
      figures: [{ percent: 6, of: 'the offer' }],
      cites: autumn(1),
    }),
    aClaim({
      id: 'no-more-money',
      statement: 'Tidewater Port says that it can afford nothing beyond 6%.',
      claimed_by: 'port',
      topics: ['pay'],
      holds: '2001-09',
      figures: [{ percent: 6, of: 'the offer' }],
      cites: autumn(2),
      borne_by: 'oake-purse',
    }),
    aQuotation({ topics: ['night', 'pay'] }),
    aQuotation({
      id: 'oake-purse',
      speakers: ['bram-oake'],
      spoken_by: 'Bram Oake, head of Tidewater Port',
      occasion: 'at a dinner',
      gist: 'Oake says that the harbour has no more to give.',
      topics: ['pay'],
      holds: '2001-09',
      parts: [{ text: 'The purse of this harbour is empty to the last penny.', cites: autumn(3) }],
    }),
    aQuotation({
      id: 'guild-shame',
      speakers: ['pilots-guild'],
      spoken_by: "the Pilots' Guild",
      fragment: true,
      gist: 'The guild thinks the offer unworthy.',
      topics: ['pay'],
      parts: [{ text: 'a shabby offer', cites: may(2) }],
    }),
    aGap({
      id: 'gap-clerks-turnout',
      statement: 'The sources do not say how many of the clerks voted.',
      about: ['clerks-union'],
      topics: ['votes'],
      nearby: ['guild-turnout', 'clerks-offer'],
    }),
    aGap({
      id: 'gap-elsewhere',
      statement: 'The sources do not say anything of other harbours.',
      nearby: [],
      names: ['Stokers League', 'Port Sallow'],
    }),
  ],
  ballots: [
    aBallot({
      over: 'pay',
      electorate: 'around 1,200 pilots',
      stages: [
        { date: '2001-04-20', status: 'announced', claim: 'guild-size' },
        { date: '2001-05-07', status: 'held', claim: 'guild-turnout' },
      ],
      see: ['guild-turnout'],
    }),
    aBallot({
      id: 'clerks-survey',
      union: 'clerks-union',
      kind: 'survey',
      action: 'a strike',
      places: [],
      stages: [{ date: '2001-05-10', status: 'held', claim: 'offer-4' }],
    }),
    aBallot({
      id: 'clerks-vote',
      union: 'clerks-union',
      kind: 'formal',
      action: 'a strike',
      places: [],
      stages: [{ date: '2001-09', status: 'open', claim: 'clerks-offer' }],
    }),
    {
      ...aBallot({ id: 'tugs-vote', stages: [{ date: '1990-02', status: 'held', claim: 'offer-4' }] }),
      dispute: 'tugs-1990',
    },
  ],
  offers: [
    anOffer({
      made_by: 'port',
      inflation: [{ figure: { percent: 5, qualifier: 'around', of: 'inflation' }, claim: 'no-more-money' }],
      described: [
        { says: 'shabby (the guild)', claim: 'guild-shame' },
        { says: 'all there is (Oake)', claim: 'oake-purse' },
      ],
    }),
    anOffer({
      id: 'offer-autumn-2001',
      name: 'the offer of autumn 2001',
      made_by: 'port',
      date: '2001-09~',
      parts: [
        { group: 'clerks', figure: { percent: 6, of: 'the offer' }, claim: 'clerks-offer' },
        { group: 'harbour-staff', figure: { gbp: 250, of: 'a single payment' }, claim: 'clerks-offer' },
      ],
    }),
  ],
  redirects: { 'old-offer': 'offer-4' },
  questions: {
    'offer-4': [
      'what were the pilots offered?',
      'how much did the port offer pilots in May',
      'pay offer to the pilots',
    ],
    'guild-size': ["how many members does the Pilots' Guild have?", 'how big is the TPG', 'size of the guild'],
    'guild-turnout': ["what was the turnout in the guild's ballot?", 'how many pilots voted', 'TPG ballot result'],
    'ships-delayed': ['how many ships were delayed?', 'number of ships held up'],
    'clerks-offer': [
      'what were the clerks offered?',
      'pay offer to the clerks',
      'how much did clerks get offered in september',
    ],
    'no-more-money': ['can the port afford more?', 'what does the port say about affording more money'],
    'quill-after-dark': ['what did Quill say about ships after dark?', 'Ada Quill on night work'],
    'oake-purse': ['what did Oake say about the purse?', 'quote on the empty purse'],
    'gap-clerks-turnout': ["what was the turnout of the clerks' ballot?", 'how many clerks voted', 'WCU turnout'],
    'gap-elsewhere': [
      'what about other harbours?',
      'are pilots elsewhere on strike',
      'what does the Stokers League say',
    ],
    '/ballots': ['which unions are balloting?', 'who is voting', 'list all ballots'],
    '/offer': ['compare the offers', 'what offers were made', 'table of the offers'],
    '/help': ['hello', 'what can you do?', 'who are you'],
    '/sources': ['what are your sources?', 'where do you get this from'],
  },
};

/**
 * A small invented dispute with two unions, an employer, two reports (7 May and about September 2001), ballots that move on,
 * two offers, what the sources do not say, and an older dispute: enough for whatever is asked of a knowledge.
 */
export const aHarbour = (changes: Contents = {}): Knowledge => aKnowledge({ ...contents, ...changes });
