import { describe, expect, it } from 'vitest';
import type { Offer } from '../../src/knowledge/schema.ts';
import { partsOf, type View } from '../../src/offers/cells.ts';
import { offerAlone, offersSideBySide } from '../../src/offers/compare.ts';
import type { Draft, DraftFact } from '../../src/replies/draft.ts';
import { aHarbour } from '../support/harbour.ts';

const harbour = aHarbour();
const offer = (id: string) => harbour.offers.get(id) as Offer;
const rowsOf = (drafts: readonly Draft[]): DraftFact[] =>
  drafts.flatMap((draft) => (draft.kind === 'facts' ? draft.rows : []));
const alone = (id: string, view: View = {}) => rowsOf(offerAlone(harbour, offer(id), view));
const rows = (id: string, view: View = {}) => alone(id, view).map(({ label, value }) => [label, value]);

describe('an offer by itself', () => {
  it('says who made it and when', () => {
    expect(offerAlone(harbour, offer('offer-2001'), {})[0]).toEqual({
      kind: 'heading',
      text: 'The offer of 2001 (May 2001), made by Tidewater Port',
    });
  });

  it('says how much and to whom, each figure with where it stands', () => {
    expect(alone('offer-autumn-2001').slice(0, 2)).toEqual([
      { label: 'Clerks', value: '6%', cites: [{ source: 'clerks-2001', paragraph: 1 }] },
      { label: 'Harbour staff', value: '£250', cites: [{ source: 'clerks-2001', paragraph: 1 }] },
    ]);
  });

  it('says "not stated", without a citation, of what the sources leave open', () => {
    const open = alone('offer-autumn-2001').filter(({ value }) => value === 'not stated');
    expect(open.map(({ label }) => label)).toEqual([
      'Inflation',
      'Asked for',
      'Funding',
      'What became of it',
      'Described as',
    ]);
    expect(open.every(({ cites }) => cites.length === 0)).toBe(true);
  });

  it('leaves out terms and real terms where there are none, as they are no question to every offer', () => {
    const labels = rows('offer-autumn-2001').map(([label]) => label);
    expect(labels).not.toContain('Terms');
    expect(labels).not.toContain('In real terms');
  });

  it('attributes a rate of inflation to who claims it, with its hedge', () => {
    expect(rows('offer-2001')).toContainEqual(['Inflation', 'around 5% (Tidewater Port)']);
  });

  it('gives inflation in words where the sources give no figure, and works nothing out from it', () => {
    const inflation = [{ says: 'flat or falling', claim: 'offer-4' }];
    const cells = rowsOf(offerAlone(harbour, { ...offer('offer-2001'), inflation }, {}));
    expect(cells.map(({ label, value }) => [label, value])).toContainEqual(['Inflation', 'flat or falling']);
    expect(cells.map(({ label }) => label)).not.toContain('In real terms');
    expect(cells.find(({ label }) => label === 'Inflation')?.cites).not.toEqual([]);
  });

  it('says what a rise comes to after inflation, with both of its figures cited', () => {
    expect(alone('offer-2001')).toContainEqual({
      label: 'In real terms',
      value: 'pilots: around 1% less (1.04 ÷ 1.05 − 1)',
      cites: [
        { source: 'pilots-2001', paragraph: 2 },
        { source: 'clerks-2001', paragraph: 2 },
      ],
    });
  });

  it('labels the first line of a cell only, and cites each by itself', () => {
    const described = alone('offer-2001').slice(-2);
    expect(described[0]).toEqual({
      label: 'Described as',
      value: 'shabby (the guild)',
      cites: [{ source: 'pilots-2001', paragraph: 2 }],
    });
    expect(described[1]).toMatchObject({ label: '', value: 'all there is (Oake)', cites: [{ source: 'clerks-2001' }] });
  });

  it('as of a day says nothing that was not known by then', () => {
    expect(rows('offer-2001', { asOf: '2001-06-30' })).toContainEqual(['Inflation', 'not stated']);
  });
});

describe('an offer to a group', () => {
  it('is that group’s own part, and what a larger group gets of another kind', () => {
    expect(rows('offer-autumn-2001', { role: 'clerks' }).slice(0, 3)).toEqual([
      ['Clerks', '6%'],
      ['Harbour staff', '£250'],
      ['Inflation', 'not stated'],
    ]);
  });

  it('holds for the groups within it, however many steps down, under the name of the group it is for', () => {
    expect(rows('offer-autumn-2001', { role: 'pilots' })[0]).toEqual(['Harbour staff', '£250']);
    expect(rows('offer-autumn-2001', { role: 'trainees' })[0]).toEqual(['Harbour staff', '£250']);
    expect(rows('offer-2001', { role: 'trainees' })[0]).toEqual(['Pilots', '4%']);
  });

  it('gives way to the nearer group’s, where both are rises in per cent', () => {
    const [part] = offer('offer-2001').parts;
    const parts = [
      { ...part, group: 'harbour-staff', figure: { percent: 3, of: 'the offer' } },
      ...offer('offer-2001').parts,
    ];
    const nested = { ...offer('offer-2001'), parts } as Offer;
    const of = (role: string) => partsOf(harbour, nested, { role }).map(({ figure }) => figure.percent);
    expect([of('clerks'), of('pilots'), of('trainees')]).toEqual([[3], [4], [4]]);
  });

  it('that was not known yet does not stand in the way of the larger group’s', () => {
    const [part] = offer('offer-autumn-2001').parts;
    const early = { group: 'harbour-staff', figure: { percent: 3, of: 'the offer' }, claim: 'offer-4' };
    const parts = [early, part] as Offer['parts'];
    const of = (asOf: string) =>
      partsOf(harbour, { ...offer('offer-2001'), parts }, { role: 'clerks', asOf }).map(({ figure }) => figure.percent);
    expect([of('2001-06-30'), of('2001-09-30')]).toEqual([[3], [6]]);
  });

  it('is what the groups in it were offered, where the group itself has none', () => {
    expect(rows('offer-2001', { role: 'harbour-staff' })[0]).toEqual(['Pilots', '4%']);
  });

  it('is not stated where neither was offered anything, and never another group’s', () => {
    expect(rows('offer-2001', { role: 'clerks' })[0]).toEqual(['Clerks', 'not stated']);
    expect(rows('offer-2001', { role: 'clerks' }).flat()).not.toContain('4%');
  });
});

describe('offers side by side', () => {
  const both = [offer('offer-autumn-2001'), offer('offer-2001')];

  it('stand under each aspect, told apart by their dates, with who made them said once', () => {
    const drafts = offersSideBySide(harbour, both, {});
    expect(drafts[0]).toEqual({
      kind: 'heading',
      text: 'Side by side: the offer of autumn 2001 (September 2001) and the offer of 2001 (May 2001), made by Tidewater Port',
    });
    expect(drafts.slice(1, 3)).toMatchObject([
      { kind: 'heading', text: 'How much' },
      {
        kind: 'facts',
        rows: [
          { label: 'September 2001', value: 'clerks: 6%' },
          { label: '', value: 'harbour staff: £250' },
          { label: 'May 2001', value: 'pilots: 4%' },
        ],
      },
    ]);
  });

  it('are told apart by their years alone where that is enough', () => {
    const later = { ...offer('offer-2001'), id: 'later', date: '2003-02' };
    const labels = rowsOf(offersSideBySide(harbour, [later, offer('offer-2001')], {})).map(({ label }) => label);
    expect(new Set(labels)).toEqual(new Set(['2003', '2001', '', '2003 and 2001']));
  });

  it('that the sources say nothing of are named together', () => {
    const funding = rowsOf(offersSideBySide(harbour, both, {})).find(({ label }) => / and /.test(label));
    expect(funding).toEqual({ label: 'September 2001 and May 2001', value: 'not stated', cites: [] });
  });

  it('have a citation for every value that is stated', () => {
    for (const { value, cites } of rowsOf(offersSideBySide(harbour, both, {}))) {
      if (value !== 'not stated') expect(cites.length, value).toBeGreaterThan(0);
    }
  });

  it('that are many leave out some aspects, and say so', () => {
    const drafts = offersSideBySide(harbour, [...both, { ...offer('offer-2001'), id: 'third', date: '2003' }], {});
    expect(drafts.map((draft) => ('text' in draft ? draft.text : ''))).not.toContain('Described as');
    expect(drafts.at(-1)).toMatchObject({ kind: 'note', text: expect.stringMatching(/with fewer of them/) });
  });
});
