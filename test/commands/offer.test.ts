import { describe, expect, it } from 'vitest';
import { offer } from '../../commands/offer.ts';
import { createEngine } from '../../src/answering/engine.ts';
import { interpret } from '../../src/answering/interpret.ts';
import type { Options } from '../../src/command.ts';
import { plainText } from '../../src/replies/plain.ts';
import { aHarbour } from '../support/harbour.ts';

const engine = createEngine(aHarbour());
const context = { engine };
const text = (options: Options) => plainText(offer.run(options, context));
const answered = (question: string, asOf?: string) =>
  offer.answers?.(interpret(question, engine.index.names, engine.index.spelling, '2001-09-30'), asOf, context);

describe('/offer', () => {
  it('shows every offer of the latest dispute, the latest first, with who made it and when', () => {
    expect(text({}).match(/^The .*made by.*$/gm)).toEqual([
      'The offer of autumn 2001 (September 2001), made by Tidewater Port',
      'The offer of 2001 (May 2001), made by Tidewater Port',
    ]);
  });

  it('for a group shows only what is for it', () => {
    const reply = text({ role: 'pilots' });
    expect(reply).toMatch(/^Pilots: 4%/m);
    expect(reply).not.toMatch(/^Clerks:/m);
  });

  it('has no offer for whom no offer names', () => {
    expect(offer.run({ role: 'stokers' }, context).outcome).toBe('none');
    expect(text({ role: 'stokers' })).toBe('No offer in the sources is for “stokers”.');
  });

  it('has none of a dispute in which none was made, and knows no dispute that is not in the sources', () => {
    expect(text({ dispute: 'tugs-1990' })).toBe('The sources hold no offer.');
    expect(text({ dispute: 'xylophones' })).toBe('The sources know no dispute “xylophones”.');
  });

  it('suggests groups that were offered something, and disputes', () => {
    expect(
      offer
        .complete?.('role', '', context)
        .map(({ value }) => value)
        .sort(),
    ).toEqual(['clerks', 'harbour-staff', 'pilots']);
    expect(offer.complete?.('dispute', 'tug', context)[0]?.value).toBe('tugs-1990');
  });
});

describe('a plain question about offers', () => {
  it('is answered with those of its time', () => {
    expect(answered('what offers were made in May 2001')?.entries).toEqual(['offer-2001']);
    expect(answered('what offers were made in September 2001')?.entries).toEqual(['offer-autumn-2001']);
    expect(answered('what offers were made in 1990')).toMatchObject({ outcome: 'none', private: true });
  });

  it('as of a day is answered without later offers', () => {
    expect(answered('what offers were made', '2001-06-30')?.entries).toEqual(['offer-2001']);
    expect(answered('what offers were made', '1999-01-01')?.outcome).toBe('none');
  });

  it('as of a day is answered without what was said of an offer later', () => {
    const reply = answered('what offers were made', '2001-06-30');
    expect(reply?.citations.map(({ source }) => source)).not.toContain('clerks-2001');
  });
});
