import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/answering/engine.ts';
import { type Register, resolve, suggest } from '../../src/answering/suggest.ts';
import { aHarbour } from '../support/harbour.ts';
import { aGroup, anOffer, anOrganisation, aTopic } from '../support/knowledge.ts';

const engine = createEngine(aHarbour());
const registers: Register[] = ['union', 'speaker', 'topic', 'dispute', 'group', 'date'];
const ids = (register: Register, typed: string) => suggest(engine, register, typed).map(({ id }) => id);

describe('suggestions', () => {
  it('on an empty field are the first of the register', () => {
    expect(ids('union', '')).toEqual(['pilots-guild', 'clerks-union']);
    expect(ids('union', '  ')).toEqual(['pilots-guild', 'clerks-union']);
    expect(ids('dispute', '')).toEqual(['night-work', 'tugs-1990']);
  });

  it('name a union in full beside its abbreviation', () => {
    expect(suggest(engine, 'union', '')[0]?.name).toBe("TPG (Pilots' Guild)");
  });

  it('follow what is half typed, by name or alias, a slip forgiven', () => {
    expect(ids('union', 'wharf')[0]).toBe('clerks-union');
    expect(ids('union', 'tpg')[0]).toBe('pilots-guild');
    expect(ids('union', 'warf cl')[0]).toBe('clerks-union');
    expect(ids('speaker', 'Oak')[0]).toBe('bram-oake');
  });

  it('of speakers are only those who are quoted, each once', () => {
    expect(ids('speaker', '').sort()).toEqual(['ada-quill', 'bram-oake', 'pilots-guild']);
  });

  it('of groups are only those whom an offer holds for', () => {
    expect(ids('group', '').sort()).toEqual(['clerks', 'harbour-staff', 'pilots', 'trainees']);
  });

  it('of dates are those of the sources, the latest first, without marks of doubt', () => {
    expect(suggest(engine, 'date', '').map(({ id, name }) => [id, name.split(':')[0]])).toEqual([
      ['2001-09', '2001-09~'],
      ['2001-05-07', '2001-05-07'],
    ]);
  });

  it('are none for what is like nothing', () => {
    expect(suggest(engine, 'union', 'zzzzqqqq')).toEqual([]);
  });

  it('are never more than 25, whatever is typed', () => {
    const many = createEngine(
      aHarbour({
        organisations: Array.from({ length: 60 }, (_, at) =>
          anOrganisation({ id: `union-${at}`, name: `Union of Trade ${at}` }),
        ),
        topics: Array.from({ length: 60 }, (_, at) => aTopic({ id: `topic-${at}`, name: `topic ${at}` })),
      }),
    );
    expect(suggest(many, 'union', '')).toHaveLength(25);
    expect(suggest(many, 'union', 'union')).toHaveLength(25);
    fc.assert(
      fc.property(fc.constantFrom(...registers), fc.string({ maxLength: 200 }), (register, typed) => {
        expect(suggest(many, register, typed).length).toBeLessThanOrEqual(25);
      }),
    );
  });
});

describe('the thing an option means', () => {
  it.each<[Register, string, string | undefined]>([
    ['union', 'clerks-union', 'clerks-union'],
    ['union', 'WCU', 'clerks-union'],
    ['union', 'wcu', 'clerks-union'],
    ['union', "the Pilots' Guild", 'pilots-guild'],
    ['union', 'Wharf Clerks Unoin', 'clerks-union'],
    ['speaker', 'Quill', 'ada-quill'],
    ['group', 'pilot', 'pilots'],
    ['dispute', 'tugs', 'tugs-1990'],
    ['union', 'Stokers League', undefined],
    ['speaker', 'Mrs Zebedee Crumhorn', undefined],
    ['union', 'zzzzqqqq', undefined],
  ])('as a %s named "%s" is %s', (register, value, id) => {
    expect(resolve(engine, register, value)).toBe(id);
  });

  it('is none where a word is in the names of several', () => {
    const names = ['Union of Cranes', 'Union of Dredgers'];
    const two = createEngine(
      aHarbour({ organisations: names.map((name, at) => anOrganisation({ id: `u-${at}`, name })) }),
    );
    expect(resolve(two, 'union', 'dregders')).toBe('u-1');
    expect(resolve(two, 'union', 'unions')).toBeUndefined();
  });

  it('is one of its own register: a person is no union', () => {
    expect(resolve(engine, 'union', 'Bram Oake')).toBeUndefined();
  });

  it('is not another group than was written', () => {
    expect(resolve(engine, 'group', 'labour staff')).toBeUndefined();
    expect(resolve(engine, 'group', 'harbuor staff')).toBe('harbour-staff');
  });

  it('is not what a name leaves out, nor a thing whose name is only like it', () => {
    const ashore = { id: 'ashore', name: 'shore staff', aliases: ['staff other than pilots', 'non-pilots'] };
    const harbour = aHarbour();
    const meant = (value: string, ...others: ReturnType<typeof aGroup>[]) => {
      const [part] = harbour.offers.get('offer-autumn-2001')?.parts ?? [];
      const offers = [anOffer({ parts: part ? [{ ...part, group: 'ashore' }] : [] })];
      return resolve(createEngine(aHarbour({ groups: [aGroup(ashore), ...others], offers })), 'group', value);
    };
    const pilots = aGroup({ id: 'pilots', name: 'pilots' });
    expect([meant('pilots'), meant('pilots', pilots), meant('the pilots', pilots)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    for (const value of [
      'shore',
      'staff other than pilots',
      'other than pilots',
      'non pilots',
      'Staff othr than pilots',
    ])
      expect(meant(value, pilots), value).toBe('ashore');
    expect(resolve(engine, 'group', 'everybody but the clerks')).toBeUndefined();
  });

  it('is nobody who is named and yet not in the register', () => {
    const silent = { id: 'quillon', name: 'Quillo', aliases: [] };
    const other = createEngine(
      aHarbour({ organisations: [...aHarbour().organisations.values(), anOrganisation(silent)] }),
    );
    expect(resolve(engine, 'speaker', 'Quillo')).toBe('ada-quill');
    expect(resolve(other, 'speaker', 'Quillo')).toBeUndefined();
  });

  it.each(['TPX', 'WXU', 'CU', ''])('is not another union than was written: "%s"', (value) => {
    expect(resolve(engine, 'union', value)).toBeUndefined();
  });
});
