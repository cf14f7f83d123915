import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Citation, Offer } from '../knowledge/schema.ts';
import type { DraftChart } from '../replies/chart/chart.ts';
import type { Draft } from '../replies/draft.ts';
import type { View } from './cells.ts';
import { offersChart } from './charts.ts';
import { offerAlone, offersSideBySide } from './compare.ts';
import type { Pay } from './pay.ts';
import { payChart } from './pay-chart.ts';
import { riseDrafts } from './rise-drafts.ts';
import { workOut } from './work-out.ts';
import { workedDrafts } from './worked-drafts.ts';

/** What is said and drawn of offers. With `none` there is nothing to work out. */
export interface OffersAnswer {
  readonly outcome: 'answer' | 'none';
  readonly drafts: readonly Draft[];
  readonly charts: readonly DraftChart<Citation>[];
}

const ifAny = <Item>(item: Item | undefined): Item[] => (item === undefined ? [] : [item]);

/** Offers aspect by aspect, side by side if there are several. */
export function tableAnswer(knowledge: Knowledge, offers: readonly Offer[], view: View): OffersAnswer {
  const [only] = offers;
  const drafts =
    offers.length === 1 && only ? offerAlone(knowledge, only, view) : offersSideBySide(knowledge, offers, view);
  return { outcome: 'answer', drafts, charts: ifAny(offersChart(knowledge, offers, view)) };
}

/** What offers make of somebody's pay. */
export function payAnswer(knowledge: Knowledge, offers: readonly Offer[], pay: Pay, view: View): OffersAnswer {
  const worked = offers.map((offer) => workOut(knowledge, offer, pay, view));
  const charts = worked.flatMap((one) => ifAny(payChart(one)));
  return { outcome: charts.length > 0 ? 'answer' : 'none', drafts: workedDrafts(worked), charts };
}

/** What a rise is worth after the inflation of the first of some offers that is held against any; undefined if none is. */
export function riseAnswer(
  knowledge: Knowledge,
  offers: readonly Offer[],
  percent: number,
  view: View,
): OffersAnswer | undefined {
  for (const offer of offers) {
    const drafts = riseDrafts(knowledge, offer, percent, view);
    if (drafts.length > 0) return { outcome: 'answer', drafts, charts: ifAny(offersChart(knowledge, [offer], view)) };
  }
  return undefined;
}
