import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '../../src/offers/exact.ts';
import {
  differenceInWords,
  type Hedge,
  joined,
  percentInWords,
  poundsInWords,
  turned,
} from '../../src/offers/hedged.ts';

const words = { less: 'short', more: 'ahead', level: 'level' };
const said = (value: string, hedge?: Hedge) => differenceInWords({ value: exact(value), hedge }, poundsInWords, words);

describe('amounts in words', () => {
  it('are to the penny, whole pounds without pence, thousands parted', () => {
    const inWords = (value: string) => poundsInWords({ value: exact(value) });
    expect(['33600', '1600.5', '1234567.005', '-0.1'].map(inWords)).toEqual([
      '£33,600',
      '£1,600.50',
      '£1,234,567.01',
      '£0.10',
    ]);
  });

  it('are to a tenth of a per cent', () => {
    expect(['0.045454', '-0.01', '0.00949', '0.1'].map((value) => percentInWords({ value: exact(value) }))).toEqual([
      '4.5%',
      '1%',
      '0.9%',
      '10%',
    ]);
  });

  it('never draw a bound tighter than it is', () => {
    const bound = (value: string, hedge: Hedge) => percentInWords({ value: exact(value), hedge });
    // Above 4.56 is above 4.5, not above 4.6; below -4.56 is beyond -4.5.
    expect(bound('0.0456', 'over')).toBe('4.5%');
    expect(bound('-0.0456', 'under')).toBe('4.5%');
    expect(bound('0.0454', 'under')).toBe('4.6%');
    expect(bound('-0.0454', 'over')).toBe('4.6%');
  });
});

describe('a difference in words', () => {
  it('has the hedge of what it came from, turned round for a loss', () => {
    expect(said('-1600')).toBe('£1,600 short');
    expect(said('-1600', 'around')).toBe('around £1,600 short');
    expect(said('-1600', 'under')).toBe('more than £1,600 short');
    expect(said('-1600', 'up-to')).toBe('at least £1,600 short');
    expect(said('1600', 'over')).toBe('more than £1,600 ahead');
  });

  it('leaves open that there may be none, where only its far end is known', () => {
    expect(said('1600', 'under')).toBe('less than £1,600 ahead, if ahead at all');
    expect(said('-1600', 'at-least')).toBe('up to £1,600 short, if short at all');
  });

  it('says level where it is, or on which side', () => {
    expect([said('0'), said('0', 'around'), said('0', 'under'), said('0', 'at-least')]).toEqual([
      'level',
      'around level',
      'short',
      'level or ahead',
    ]);
  });
});

const hedge = fc.constantFrom(undefined, 'around', 'over', 'under', 'at-least', 'up-to') as fc.Arbitrary<
  Hedge | undefined
>;

describe('two hedges', () => {
  it('are joined the same in either order, and an exact number changes nothing', () => {
    fc.assert(
      fc.property(hedge, hedge, (one, other) => {
        expect(joined(one, other)).toBe(joined(other, one));
        expect(joined(one, undefined)).toBe(one);
      }),
    );
  });

  it('let nothing follow from bounds on both sides', () => {
    expect(joined('over', 'under')).toBe('unknown');
    expect(joined('around', 'over')).toBe('unknown');
    expect(joined('over', 'at-least')).toBe('over');
  });

  it('turned twice are as they were', () => {
    fc.assert(
      fc.property(hedge, (one) => {
        expect(turned(turned(one))).toBe(one);
      }),
    );
  });
});
