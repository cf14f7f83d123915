import { figureInWords, plainValue } from '../knowledge/figures.ts';
import { type Knowledge, nameOf } from '../knowledge/knowledge.ts';
import type { Citation, Figure, Offer } from '../knowledge/schema.ts';
import type { Bar, BarGroup, DraftChart } from '../replies/chart/chart.ts';
import { citesOfClaim, inflationOf, noteOf, partsOf, type View } from './cells.ts';
import { capital, nameOfOffer, offerInWords } from './in-words.ts';

type Unit = 'percent' | 'pounds';

/** Whether a figure is drawn in a unit: what is reached over several years is not, as it would stand beside one year's inflation. */
const isIn = (unit: Unit, { percent, gbp, years }: Figure): boolean =>
  years === undefined && (unit === 'percent' ? percent !== undefined : gbp !== undefined);

/** Per cent if any offer has a rise in per cent; else pounds if all amounts are for one period; else nothing can be set side by side. */
function unitOf(all: readonly Figure[]): Unit | undefined {
  const figures = all.filter(({ years }) => years === undefined);
  if (figures.some((figure) => figure.percent !== undefined)) return 'percent';
  const periods = new Set(figures.map(({ per }) => per));
  return periods.size === 1 && figures.every((figure) => figure.gbp !== undefined) ? 'pounds' : undefined;
}

function groupOf(knowledge: Knowledge, offer: Offer, view: View, unit: Unit, name: string): BarGroup<Citation> {
  const parts = partsOf(knowledge, offer, view);
  const bars = [
    ...parts
      .filter(({ figure }) => isIn(unit, figure))
      .map(
        ({ group, figure, claim }): Bar<Citation> => ({
          label: capital(nameOf(knowledge, group)),
          series: 'offered',
          value: plainValue(figure),
          text: figureInWords(figure),
          cites: citesOfClaim(knowledge, claim),
        }),
      ),
    ...inflationOf(knowledge, offer, view)
      .filter(({ figure }) => isIn(unit, figure))
      .map(
        ({ figure, claim }): Bar<Citation> => ({
          label: `${capital(figure.of)}${noteOf(knowledge, undefined, claim)}`,
          series: 'prices',
          value: plainValue(figure),
          text: figureInWords(figure),
          cites: citesOfClaim(knowledge, claim),
        }),
      ),
  ];
  const undrawn = parts.filter(({ figure }) => !isIn(unit, figure));
  const others = undrawn.filter(({ figure }) => figure.years === undefined);
  const long = undrawn.filter(({ figure }) => figure.years !== undefined);
  const remarks = [
    ...(parts.length === 0 ? ['no figure stated'] : []),
    ...(others.length > 0
      ? [
          `${unit === 'percent' ? 'no percentage' : 'in per cent'}: ${others.map(({ figure }) => figureInWords(figure)).join(', ')}`,
        ]
      : []),
    ...(long.length > 0
      ? [`not drawn beside a year's figures: ${long.map(({ figure }) => figureInWords(figure)).join(', ')}`]
      : []),
  ];
  return { name, bars, ...(remarks.length === 0 ? {} : { remark: remarks.join('; ') }) };
}

/** What was offered to each group beside inflation, offer by offer, in one unit. None where no two amounts can stand side by side. */
export function offersChart(
  knowledge: Knowledge,
  offers: readonly Offer[],
  view: View,
): DraftChart<Citation> | undefined {
  const figures = offers.flatMap((offer) => partsOf(knowledge, offer, view).map(({ figure }) => figure));
  const unit = unitOf(figures);
  if (unit === undefined) return undefined;
  const [only] = offers;
  const groups = offers.map((offer) =>
    groupOf(knowledge, offer, view, unit, offers.length === 1 ? '' : capital(offerInWords(offer))),
  );
  const beside = groups.some(({ bars }) => bars.some(({ series }) => series === 'prices')) ? ', beside inflation' : '';
  const title = offers.length === 1 && only ? `The ${nameOfOffer(only)}` : 'What was offered';
  return { kind: 'bars', title: title + beside, groups };
}
