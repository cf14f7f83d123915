import { describe, expect, it } from 'vitest';
import type { Offer } from '../../src/knowledge/schema.ts';
import { type OffersAnswer, payAnswer, riseAnswer, tableAnswer } from '../../src/offers/answers.ts';
import type { View } from '../../src/offers/cells.ts';
import { exact } from '../../src/offers/exact.ts';
import type { Pay } from '../../src/offers/pay.ts';
import { finishReply } from '../../src/replies/draft.ts';
import { plainText } from '../../src/replies/plain.ts';
import { aHarbour } from '../support/harbour.ts';

const harbour = aHarbour();
const offers = (...ids: string[]) => ids.map((id) => harbour.offers.get(id) as Offer);
const pay = (pounds: string, per: Pay['per'] = 'year'): Pay => ({ pounds: exact(pounds), per });
const text = ({ drafts, charts, outcome }: OffersAnswer) =>
  plainText(finishReply(harbour, drafts, { outcome, charts, entries: [], score: 1 }));

describe('pay under an offer', () => {
  const worked = payAnswer(harbour, offers('offer-2001'), pay('32000'), { role: 'pilots' });

  it('is worked out with its sums, its hedge kept, and each figure cited', () => {
    expect(text(worked).split('\n').slice(0, 6)).toEqual([
      'Your pay, as you gave it: £32,000 a year.',
      'Under the offer of 2001 (May 2001)',
      'Pilots: 4% makes £33,280 a year, £1,280 more (£32,000 × 1.04) [1]',
      'To keep pace with inflation of around 5% (Tidewater Port): around £33,600 a year (£32,000 × 1.05) [2]',
      '  around £320 short; in real terms around 1% less (1.04 ÷ 1.05 − 1) [1][2]',
      'The shortcut, 4 − 5 = −1, counts percentage points. Prices rise on the whole of the new pay, so what it buys is found by dividing.',
    ]);
  });

  it('says that it is arithmetic and no advice, and that the pay is kept nowhere', () => {
    expect(text(worked)).toMatch(/Arithmetic on the figures reported.*no pay advice.*kept nowhere/);
  });

  it('is drawn beside the pay there is and the pay that keeps pace', () => {
    expect(worked.charts[0]).toMatchObject({
      title: 'Your pay a year, under the offer of 2001',
      groups: [
        {
          bars: [
            { series: 'own', value: 32_000, text: '£32,000', cites: [] },
            { series: 'offered', value: 33_280, text: '£33,280', cites: [{ source: 'pilots-2001', paragraph: 2 }] },
            {
              series: 'prices',
              value: 33_600,
              text: 'around £33,600',
              cites: [{ source: 'clerks-2001', paragraph: 2 }],
            },
          ],
        },
      ],
    });
  });

  it('has no figure without a citation but the one that the asker gave', () => {
    const stated = worked.drafts.flatMap((draft) => (draft.kind === 'facts' ? draft.rows : []));
    for (const { value, cites } of stated) expect(cites.length, value).toBeGreaterThan(0);
  });

  it('is not worked out from a sum that is no rate, nor where there is no figure for the group', () => {
    const sum = payAnswer(harbour, offers('offer-autumn-2001'), pay('32000'), { role: 'harbour-staff' });
    expect(sum).toMatchObject({ outcome: 'none', charts: [] });
    expect(text(sum)).toContain('a sum, £250 (a single payment), and no percentage: it is no rise to work out. [1]');
    const none = payAnswer(harbour, offers('offer-2001'), pay('32000'), { role: 'clerks' });
    expect(text(none)).toContain('the sources give no figure for clerks, so there is nothing to work out.');
    expect(none.outcome).toBe('none');
  });

  it('says that no rate of inflation is stated where none is', () => {
    const answer = payAnswer(harbour, offers('offer-autumn-2001'), pay('32000'), { role: 'clerks' });
    expect(text(answer)).toMatch(/^To keep pace with inflation: not stated$/m);
    expect(text(answer)).not.toMatch(/shortcut/);
  });

  it('works out first what there is to work out', () => {
    const answer = payAnswer(harbour, offers('offer-autumn-2001', 'offer-2001'), pay('32000'), { role: 'pilots' });
    const lines = text(answer).split('\n');
    expect(lines.findIndex((line) => line.includes('33,280'))).toBeLessThan(
      lines.findIndex((line) => line.includes('no rise to work out')),
    );
  });

  it('says two groups with one figure together', () => {
    const [first] = offers('offer-2001');
    const parts = ['pilots', 'clerks'].map((group) => ({ ...(first as Offer).parts[0], group }));
    const answer = payAnswer(harbour, [{ ...first, parts } as Offer], pay('32000'), {});
    expect(text(answer)).toMatch(/^Pilots; clerks: 4% makes/m);
  });

  it('by the hour takes a rise in pounds an hour, and asks for it where it is given by the year', () => {
    const [first] = offers('offer-2001');
    const figure = { gbp: 0.35, per: 'hour', of: 'a rise' } as const;
    const hourly = { ...first, parts: [{ group: 'pilots', figure, claim: 'offer-4' }] } as Offer;
    expect(text(payAnswer(harbour, [hourly], pay('11.2', 'hour'), {}))).toContain(
      '£0.35 an hour makes £11.55 an hour, £0.35 more (£11.20 + £0.35 an hour)',
    );
    expect(text(payAnswer(harbour, [hourly], pay('32000'), {}))).toContain(
      'give pay by the hour, such as “11.20 an hour”',
    );
  });
});

describe('a rise that runs over several years', () => {
  const [first] = offers('offer-2001');
  const figure = { percent: 12, years: 3, of: 'the offer' } as const;
  const long = { ...first, parts: [{ group: 'pilots', figure, claim: 'offer-4' }] } as Offer;

  it('is not held against one year’s inflation, and it says why', () => {
    expect(text(tableAnswer(harbour, [long], {}))).toMatch(
      /^Pilots: 12% over 3 years \[1\]\n(?:.*\n)*In real terms: pilots: does not follow, as the rise of 12% runs over 3 years and inflation of around 5% over one \[1\]\[2\]$/m,
    );
    const worked = text(payAnswer(harbour, [long], pay('32000'), {}));
    expect(worked).toContain('12% over 3 years makes £35,840 a year at the end, £3,840 more');
    expect(worked).toContain('how far from that does not follow, as the rise of 12% runs over 3 years');
    expect(worked).not.toMatch(/ahead|short|in real terms/);
    const alone = riseAnswer(harbour, [long], 12, {});
    expect(alone && text(alone)).toMatch(/12% over 3 years is what .*\n.*what it buys does not follow, as the rise/);
  });

  it('stands in no picture beside one year’s inflation', () => {
    expect(tableAnswer(harbour, [long], {}).charts).toEqual([]);
    const [chart] = tableAnswer(harbour, [long, ...offers('offer-2001')], {}).charts;
    expect(chart).toMatchObject({
      groups: [
        { remark: "not drawn beside a year's figures: 12% over 3 years" },
        { bars: [{ value: 4 }, { value: 5 }] },
      ],
    });
    const [drawn] = payAnswer(harbour, [long], pay('32000'), {}).charts;
    const bars = drawn?.kind === 'bars' ? drawn.groups.flatMap((group) => group.bars) : [];
    expect(bars.map(({ series }) => series)).toEqual(['own', 'offered']);
  });

  it('is held against inflation over as many years', () => {
    const prices = { figure: { percent: 12, years: 3, of: 'inflation' }, claim: 'no-more-money' };
    expect(text(tableAnswer(harbour, [{ ...long, inflation: [prices] }], {}))).toContain(
      'pilots: no change (1.12 ÷ 1.12 − 1)',
    );
  });
});

describe('a rise in per cent with pounds besides', () => {
  const [autumn] = offers('offer-autumn-2001');
  const both = (figure: object, rate: object = { percent: 6, of: 'the offer' }) =>
    ({
      ...autumn,
      inflation: [{ figure: { percent: 8, of: 'inflation' }, claim: 'no-more-money' }],
      parts: [
        { group: 'harbour-staff', figure: rate, claim: 'clerks-offer' },
        { group: 'pilots', figure, claim: 'offer-4' },
      ],
    }) as Offer;
  const told = (offer: Offer, view: View, amount = pay('20000')) => text(payAnswer(harbour, [offer], amount, view));
  const once = { gbp: 150, of: 'a single payment' };

  it('is added up for those who get both, in the year of a sum that is paid once', () => {
    for (const view of [{ role: 'pilots' }, { role: 'trainees' }, {}]) {
      const whom = view.role === 'trainees' ? 'Trainee pilots' : 'Pilots';
      const lines = told(both(once), view).split('\n');
      expect(lines.slice(2, 7)).toEqual([
        'Harbour staff: 6% makes £21,200 a year, £1,200 more (£20,000 × 1.06) [1]',
        `${whom}: 6% and £150 together make £21,350 in the year of the payment, £1,350 more (£20,000 × 1.06 + £150) [1][3]`,
        'To keep pace with inflation of 8% (Tidewater Port): £21,600 a year (£20,000 × 1.08) [2]',
        '  harbour staff: £400 short; in real terms 1.9% less (1.06 ÷ 1.08 − 1) [1][2]',
        `  ${whom.toLowerCase()}: £250 short in the year of the payment [1][2][3]`,
      ]);
      expect(told(both(once), view)).not.toMatch(/no percentage/);
    }
  });

  it('is added up to pay for the same period that the pounds are for', () => {
    const yearly = told(both({ gbp: 800, per: 'year', of: 'the offer' }), { role: 'pilots' });
    expect(yearly).toContain(
      '6% and £800 a year together make £22,000 a year, £2,000 more (£20,000 × 1.06 + £800 a year)',
    );
    expect(yearly).toContain('pilots: £400 ahead [');
    expect(told(both(once), { role: 'pilots' }, pay('10', 'hour'))).toContain(
      'a sum, £150 (a single payment), besides: to add it, give pay by the year',
    );
  });

  it('is not added up for those who get one of the two, nor where nothing follows from their hedges', () => {
    expect(told(both(once), { role: 'clerks' })).not.toMatch(/together|£150/);
    const bound = both({ ...once, qualifier: 'up-to' }, { percent: 6, qualifier: 'at-least', of: 'the offer' });
    expect(told(bound, { role: 'pilots' })).not.toContain('together');
    const long = told(both(once, { percent: 6, years: 3, of: 'the offer' }), { role: 'pilots' });
    expect(long).not.toContain('together');
    expect(long).toContain('a sum, £150 (a single payment), besides: no sum of both follows.');
  });

  it('is drawn with the rest', () => {
    const [chart] = payAnswer(harbour, [both(once)], pay('20000'), { role: 'pilots' }).charts;
    expect(chart).toMatchObject({ groups: [{ bars: [{}, {}, { label: 'Pilots: 6% and £150', value: 21_350 }, {}] }] });
  });
});

describe('inflation by several measures', () => {
  const [first] = offers('offer-2001');
  const rate = (percent: number, of: string, claim: string) => ({ figure: { percent, of }, claim });
  const inflation = [rate(2, 'consumer prices in May', 'offer-4'), rate(5, 'house prices', 'no-more-money')];
  const measured = { ...first, inflation } as Offer;

  it('says which each is, and by which the real terms are', () => {
    const answer = tableAnswer(harbour, [measured], {});
    expect(text(answer)).toMatch(
      /^Inflation: 2% \(consumer prices in May\) \[1\]\n {2}5% \(house prices; Tidewater Port\) \[2\]\nIn real terms: pilots: 2% more by consumer prices in May \(1\.04 ÷ 1\.02 − 1\) \[1\]$/m,
    );
    const [chart] = answer.charts;
    expect(chart).toMatchObject({
      groups: [{ bars: [{}, { label: 'Consumer prices in May' }, { label: 'House prices (Tidewater Port)' }] }],
    });
  });

  it('says which it is of each that pay or a rise is held against', () => {
    const worked = text(payAnswer(harbour, [measured], pay('32000'), {}));
    expect(worked).toContain('To keep pace with inflation of 2% (consumer prices in May): £32,640 a year');
    expect(worked).toContain('To keep pace with inflation of 5% (house prices; Tidewater Port): £33,600 a year');
    const alone = riseAnswer(harbour, [measured], 4, {});
    expect(alone && text(alone)).toContain('After inflation of 2% (consumer prices in May): 4% buys');
  });

  it('by one measure only names none, as there is none to take it for', () => {
    const one = { ...measured, inflation: inflation.slice(0, 1) };
    expect(text(tableAnswer(harbour, [one], {}))).toContain('In real terms: pilots: 2% more (1.04 ÷ 1.02 − 1)');
  });
});

describe('a rise by itself', () => {
  it('is told after inflation, and whose it is', () => {
    const answer = riseAnswer(harbour, offers('offer-2001'), 4, {});
    expect(answer && text(answer)).toMatch(
      /^4% is what the offer of 2001 \(May 2001\) has for pilots\. \[1\]\nAfter inflation of around 5% \(Tidewater Port\): 4% buys around 1% less \(1\.04 ÷ 1\.05 − 1\) \[2\]$/m,
    );
  });

  it('that no offer has is said to be the asker’s', () => {
    const answer = riseAnswer(harbour, offers('offer-2001'), 7.5, {});
    expect(answer && text(answer)).toMatch(/^7\.5% is your figure.*\nAfter .*buys around 2\.4% more/m);
  });

  it('is not told where no rate of inflation is stated', () => {
    expect(riseAnswer(harbour, offers('offer-autumn-2001'), 4, {})).toBeUndefined();
  });
});

describe('the chart of offers', () => {
  it('has each rise in per cent beside inflation, and says what is no percentage', () => {
    const [chart] = tableAnswer(harbour, offers('offer-autumn-2001', 'offer-2001'), {}).charts;
    expect(chart).toMatchObject({
      title: 'What was offered, beside inflation',
      groups: [
        { name: 'Offer of autumn 2001 (September 2001)', bars: [{ value: 6 }], remark: 'no percentage: £250' },
        { name: 'Offer of 2001 (May 2001)', bars: [{ value: 4 }, { value: 5, text: 'around 5%', series: 'prices' }] },
      ],
    });
  });

  it('is in pounds where nothing is in per cent, and not drawn where the amounts are unlike', () => {
    const [first] = offers('offer-2001');
    const withFigures = (...figures: object[]) =>
      ({ ...first, parts: figures.map((figure) => ({ group: 'pilots', figure, claim: 'offer-4' })) }) as Offer;
    const pounds = withFigures({ gbp: 250, of: 'a sum' }, { gbp: 400, of: 'a sum' });
    expect(tableAnswer(harbour, [pounds], {}).charts[0]).toMatchObject({ title: 'The offer of 2001' });
    const unlike = withFigures({ gbp: 250, of: 'a sum' }, { gbp: 0.35, per: 'hour', of: 'a rise' });
    expect(tableAnswer(harbour, [unlike], {}).charts).toEqual([]);
  });
});
