import { describe, expect, it } from 'vitest';
import { citesOf, claimantsOf, entryOf, nameOf } from '../../src/knowledge/knowledge.ts';
import { aClaim, aGap, aKnowledge, anOrganisation, aQuotation } from '../support/knowledge.ts';

describe('an entry', () => {
  const knowledge = aKnowledge({ redirects: { 'the-offer': 'offer-4' } });

  it('is found under its id and under an old id', () => {
    expect(entryOf(knowledge, 'offer-4')?.id).toBe('offer-4');
    expect(entryOf(knowledge, 'the-offer')?.id).toBe('offer-4');
    expect(entryOf(knowledge, 'no-such')).toBeUndefined();
  });

  it('stands on its own citations and on those of its readings', () => {
    const reading = { statement: 'It was 5%.', cites: [{ source: 'b', paragraph: 2 }] };
    expect(citesOf(aClaim({ cites: [{ source: 'a', paragraph: 1 }], readings: [reading] }))).toEqual([
      { source: 'a', paragraph: 1 },
      { source: 'b', paragraph: 2 },
    ]);
  });

  it('is the claim of whoever asserts it or one of its readings', () => {
    const reading = (claimed_by?: string) => ({
      statement: 'It was 5%.',
      cites: [{ source: 'a', paragraph: 1 }],
      ...(claimed_by === undefined ? {} : { claimed_by }),
    });
    const readings = [reading('port'), reading('pilots-guild'), reading()];
    expect(claimantsOf(aClaim({ readings }))).toEqual(['port', 'pilots-guild']);
    expect(claimantsOf(aClaim({ claimed_by: 'port', readings }))).toEqual(['port', 'pilots-guild']);
    expect(claimantsOf(aClaim())).toEqual([]);
  });

  it('that is a quotation stands on those of its parts, in order', () => {
    const parts = [2, 3].map((paragraph) => ({ text: 'words', cites: [{ source: 'a', paragraph }] }));
    expect(citesOf(aQuotation({ parts })).map(({ paragraph }) => paragraph)).toEqual([2, 3]);
  });

  it('that is a gap stands on none', () => {
    expect(citesOf(aGap())).toEqual([]);
  });
});

describe('a name', () => {
  const knowledge = aKnowledge({ organisations: [anOrganisation({ abbreviation: 'PG' })] });

  it.each([
    ['pilots-guild', 'PG'],
    ['ada-quill', 'Ada Quill'],
    ['pilots', 'pilots'],
    ['tidewater', 'Tidewater'],
    ['nobody', 'nobody'],
  ])('of %s is %s', (id, name) => {
    expect(nameOf(knowledge, id)).toBe(name);
  });
});
