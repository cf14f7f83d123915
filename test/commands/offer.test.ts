import { describe, expect, it } from 'vitest';
import { offer } from '../../commands/offer.ts';
import { answerQuestion } from '../../src/answering/answer.ts';
import { createEngine } from '../../src/answering/engine.ts';
import { interpret } from '../../src/answering/interpretation/interpret.ts';
import { engineFor } from '../../src/bot.ts';
import type { Options } from '../../src/command.ts';
import type { Offer } from '../../src/knowledge/schema.ts';
import { plainText } from '../../src/replies/plain.ts';
import { aHarbour } from '../support/harbour.ts';
import { aGroup, anOffer } from '../support/knowledge.ts';

const engine = createEngine(aHarbour());
const context = { engine };
const text = (options: Options) => plainText(offer.run(options, context));
const answered = (question: string, asOf?: string) =>
  offer.answers?.(interpret(question, engine.index.names, engine.index.spelling, '2001-09-30'), asOf, context);

describe('/offer', () => {
  it('shows every offer of the latest dispute side by side, the latest first, as of the latest day known', () => {
    const [heading, ...lines] = text({}).split('\n');
    expect(heading).toBe(
      'Side by side: the offer of autumn 2001 (September 2001) and the offer of 2001 (May 2001), made by Tidewater Port',
    );
    expect(lines.at(-1)).toBe('As of 30 September 2001.');
  });

  it('for a group shows only what is for it', () => {
    const reply = text({ role: 'pilots' });
    expect(reply).toMatch(/^May 2001: pilots: 4%/m);
    expect(reply).not.toMatch(/clerks: 6%/m);
  });

  it('as of a day shows what had been offered by then', () => {
    expect(text({ as_of: 'June 2001' })).toMatch(/^The offer of 2001 \(May 2001\), made by Tidewater Port\nPilots: 4%/);
    expect(text({ as_of: '1990' })).toBe('The sources hold no offer of that time.');
    expect(text({ as_of: 'soon' })).toMatch(/cannot read “soon” as a date/);
  });

  it('sets another offer beside those of a dispute, by its name or date', () => {
    const older = {
      ...(aHarbour().offers.get('offer-2001') as Offer),
      id: 'offer-1990',
      name: 'tug offer',
      date: '1990',
    };
    const other = { engine: createEngine(aHarbour({ offers: [...aHarbour().offers.values(), older] })) };
    for (const named of ['offer-1990', '1990', 'Tug offer'])
      expect(plainText(offer.run({ compare_with: named }, other)), named).toMatch(
        /^Side by side: .*tug offer \(1990\)/,
      );
    expect(text({ compare_with: 'xylophones' })).toBe('The sources hold no offer “xylophones” to compare with.');
  });

  it('carries a chart whose every figure is cited', () => {
    const [chart] = offer.run({}, context).charts ?? [];
    const bars = chart?.kind === 'bars' ? chart.groups.flatMap((group) => group.bars) : [];
    expect(bars.map(({ text: amount }) => amount)).toEqual(['6%', '4%', 'around 5%']);
    for (const { cites } of bars) expect(cites).toHaveLength(1);
    expect(chart?.sources.join()).toContain('[Pilots vote], 7 May 2001, ¶ 2');
  });

  it('has no offer for whom no offer names', () => {
    expect(offer.run({ role: 'stokers' }, context).outcome).toBe('none');
    expect(text({ role: 'stokers' })).toBe('No offer in the sources is for “stokers”.');
    const shore = aGroup({ id: 'clerks', name: 'clerks', aliases: ['staff other than pilots'] });
    const others = aHarbour({
      groups: [shore, aGroup()],
      offers: [
        anOffer({ parts: [{ group: 'clerks', figure: { percent: 6, of: 'the offer' }, claim: 'clerks-offer' }] }),
      ],
    });
    const reply = offer.run({ role: 'pilots' }, { engine: createEngine(others) });
    expect(plainText(reply)).toBe('No offer in the sources is for “pilots”.');
  });

  it('has none of a dispute in which none was made, and knows no dispute that is not in the sources', () => {
    expect(text({ dispute: 'tugs-1990' })).toBe('The sources hold no offer.');
    expect(text({ dispute: 'xylophones' })).toBe('The sources know no dispute “xylophones”.');
  });

  it('is for the groups within the one it names as well', () => {
    expect(text({ role: 'trainees' })).toMatch(/^May 2001: pilots: 4%/m);
  });

  it('suggests groups that an offer holds for, and disputes', () => {
    expect(
      offer
        .complete?.('role', '', context)
        .map(({ value }) => value)
        .sort(),
    ).toEqual(['clerks', 'harbour-staff', 'pilots', 'trainees']);
    expect(offer.complete?.('dispute', 'tug', context)[0]?.value).toBe('tugs-1990');
  });
});

describe('/offer with a salary', () => {
  it('works it out, for the asker alone, with nothing of it to press or to share', () => {
    const reply = offer.run({ role: 'pilots', salary: '32k' }, context);
    expect(plainText(reply)).toContain('Pilots: 4% makes £33,280 a year, £1,280 more (£32,000 × 1.04) [1]');
    expect(reply).toMatchObject({ outcome: 'answer', private: true, personal: true });
    expect(JSON.stringify([reply.actions, reply.entries])).not.toMatch(/32/);
  });

  it.each([
    ['abc', /no amount I can read/],
    ['-5', /more than nothing/],
    ['0', /more than nothing/],
    ['32', /too little/],
    ['1e9', /no amount I can read/],
    ['1000000000', /more than a salary comes to/],
  ])('says what is wrong with “%s”, and how to write it', (salary, complaint) => {
    const reply = offer.run({ salary }, context);
    expect(plainText(reply)).toMatch(complaint);
    expect(plainText(reply)).toMatch(/32000, 32,000, £32k or 32.5k/);
    expect(reply).toMatchObject({ outcome: 'none', private: true });
  });
});

describe('a plain question with pay or a rise to work out', () => {
  const asked = (question: string) =>
    answerQuestion(engineFor(aHarbour(), [offer]), { text: question, asOf: undefined }).reply;

  it('is worked out, whatever entries it is like, for whom it names', () => {
    const reply = asked("I'm a pilot on 32k, what would I get?");
    expect(plainText(reply)).toContain('Pilots: 4% makes £33,280 a year');
    expect(reply).toMatchObject({ private: true, personal: true });
  });

  it('is worked out for everybody where it names nobody, and for the time it names', () => {
    expect(plainText(asked('what would 32k become for me in May 2001'))).toMatch(/^Under the offer of 2001/m);
  });

  it('says what a rise is worth', () => {
    const reply = asked('in May 2001, is 4% a rise after inflation?');
    expect(plainText(reply)).toContain('4% buys around 1% less (1.04 ÷ 1.05 − 1)');
    expect(reply.private).toBe(false);
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
