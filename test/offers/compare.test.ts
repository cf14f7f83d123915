import { describe, expect, it } from 'vitest';
import type { Offer } from '../../src/knowledge/schema.ts';
import { compareOffer } from '../../src/offers/compare.ts';
import { aHarbour } from '../support/harbour.ts';

const harbour = aHarbour();
const offer = (id: string) => harbour.offers.get(id) as Offer;
const rows = (id: string, role?: string) =>
  compareOffer(harbour, offer(id), role).map(({ label, value }) => [label, value]);

describe('an offer in rows', () => {
  it('says how much and to whom, each figure with where it stands', () => {
    expect(compareOffer(harbour, offer('offer-autumn-2001')).slice(0, 2)).toEqual([
      { label: 'Clerks', value: '6%', cites: [{ source: 'clerks-2001', paragraph: 1 }] },
      { label: 'Harbour staff', value: '£250', cites: [{ source: 'clerks-2001', paragraph: 1 }] },
    ]);
  });

  it('says "not stated", without a citation, of what the sources leave open', () => {
    const open = compareOffer(harbour, offer('offer-autumn-2001')).filter(({ value }) => value === 'not stated');
    expect(open.map(({ label }) => label)).toEqual([
      'Inflation',
      'Asked for',
      'Funding',
      'Described as',
      'What became of it',
    ]);
    expect(open.every(({ cites }) => cites.length === 0)).toBe(true);
  });

  it('leaves out the terms where there are none, as they are no question to every offer', () => {
    expect(rows('offer-2001').map(([label]) => label)).not.toContain('Terms');
  });

  it('attributes a rate of inflation to who claims it, with its hedge', () => {
    expect(rows('offer-2001')).toContainEqual(['Inflation', 'around 5% (Tidewater Port)']);
  });

  it('labels the first line of a cell only, and cites each by itself', () => {
    const [first, second] = compareOffer(harbour, offer('offer-2001'))
      .filter(({ value }) => value.includes('('))
      .slice(1);
    expect(first).toEqual({
      label: 'Described as',
      value: 'shabby (the guild)',
      cites: [{ source: 'pilots-2001', paragraph: 2 }],
    });
    expect(second).toMatchObject({ label: '', value: 'all there is (Oake)', cites: [{ source: 'clerks-2001' }] });
  });

  it('has a citation for every value that is stated', () => {
    for (const id of harbour.offers.keys()) {
      for (const { value, cites } of compareOffer(harbour, offer(id))) {
        if (value !== 'not stated') expect(cites.length, value).toBeGreaterThan(0);
      }
    }
  });
});

describe('an offer to a group', () => {
  it('is that group’s own part', () => {
    expect(rows('offer-autumn-2001', 'clerks').slice(0, 2)).toEqual([
      ['Clerks', '6%'],
      ['Inflation', 'not stated'],
    ]);
  });

  it('is what the larger group was offered, under that group’s name, where it has none of its own', () => {
    expect(rows('offer-autumn-2001', 'pilots')[0]).toEqual(['Harbour staff', '£250']);
    expect(rows('offer-2001', 'trainees')[0]).toEqual(['Pilots', '4%']);
  });

  it('is not stated where neither was offered anything, and never another group’s', () => {
    expect(rows('offer-2001', 'clerks')[0]).toEqual(['Clerks', 'not stated']);
    expect(rows('offer-2001', 'clerks').flat()).not.toContain('4%');
  });
});
