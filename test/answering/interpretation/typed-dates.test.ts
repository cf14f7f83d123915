import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/answering/engine.ts';
import { datesNamed, dayOf } from '../../../src/answering/interpretation/typed-dates.ts';
import { aHarbour } from '../../support/harbour.ts';

const engine = createEngine(aHarbour());

describe('a typed date', () => {
  it('is read in EDTF and in words, to its last day', () => {
    expect(dayOf(engine, ' 2001-05 ')).toBe('2001-05-31');
    expect(dayOf(engine, 'May 2001')).toBe('2001-05-31');
    expect(dayOf(engine, '2001')).toBe('2001-12-31');
  });

  it.each([
    ['octobr 2001', '2001-10-31'],
    ['Feburary 2001', '2001-02-28'],
    ['sprnig 2001', '2001-05-31'],
    ['juny 2001', '2001-12-31'],
  ])('is read with a slip in its month or season: %s', (typed, day) => {
    expect(dayOf(engine, typed)).toBe(day);
  });

  it('is none where it names none', () => {
    expect(dayOf(engine, 'soonish')).toBeUndefined();
    expect(datesNamed(engine, '')).toEqual([]);
  });

  it('can be several', () => {
    expect(datesNamed(engine, 'may 2001 and june 2001').map(({ first }) => first)).toEqual([
      '2001-05-01',
      '2001-06-01',
    ]);
  });
});
