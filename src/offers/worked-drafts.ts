import { amountInWords, figureInWords } from '../knowledge/figures.ts';
import type { Draft, DraftFact } from '../replies/draft.ts';
import { hedgeInWords, poundsInWords } from './hedged.ts';
import { capital, changeInWords, factorInWords, gapInWords, offerInWords, payInWords, sumOf } from './in-words.ts';
import { gapBetween, inRealTerms, whyNotHeldAgainst } from './real-terms.ts';
import type { Together } from './together.ts';
import type { Pace, Raised, Worked } from './work-out.ts';

/** What a part makes of the pay, with the sum. */
function raisedRow({ pay }: Worked, { share: { figure, whom, cites }, offered }: Raised): DraftFact {
  const sum =
    figure.percent === undefined
      ? `${poundsInWords({ value: pay.pounds })} + ${amountInWords(figure)}`
      : `${poundsInWords({ value: pay.pounds })} × ${factorInWords(offered.factor)}`;
  return {
    label: capital(whom),
    value: `${figureInWords(figure)} makes ${payInWords(offered.pay, pay.per)}${figure.years ? ' at the end' : ''}, ${hedgeInWords(offered.rise.hedge)}${poundsInWords(offered.rise)} more (${sum})`,
    cites,
  };
}

const ONCE = 'in the year of the payment';

/** What several parts make of the pay together, with the sum. */
function togetherRow(
  { pay: before }: Worked,
  { whom, figures, factor, pay, rise, isOnce, cites }: Together,
): DraftFact {
  const added = figures
    .slice(1)
    .map((figure) => ` + ${amountInWords(figure)}`)
    .join('');
  const sum = `${poundsInWords({ value: before.pounds })} × ${factorInWords(factor)}${added}`;
  const comesTo = isOnce ? `${hedgeInWords(pay.hedge)}${poundsInWords(pay)} ${ONCE}` : payInWords(pay, before.per);
  return {
    label: capital(whom),
    value: `${figures.map(figureInWords).join(' and ')} together make ${comesTo}, ${hedgeInWords(rise.hedge)}${poundsInWords(rise)} more (${sum})`,
    cites,
  };
}

/** How far several parts together are from what would have kept pace: in pounds alone, as a sum paid once is no part of the pay. */
function togetherGap(
  { whom, figures: [figure], pay, isOnce, cites }: Together,
  { rate, needed, cites: at }: Pace,
): DraftFact {
  const gap = whyNotHeldAgainst(figure, rate.figure) ? undefined : gapBetween(pay, needed);
  const found = gap ? `${gapInWords(gap)}${isOnce ? ` ${ONCE}` : ''}` : 'how far from that does not follow';
  return { label: '', value: `${whom}: ${found}`, cites: [...cites, ...at] };
}

/** What would have kept pace, and under it how far each part is from that. */
function paceRows({ pay, raised, together }: Worked, pace: Pace): DraftFact[] {
  const { rate, note, prices, needed, cites } = pace;
  const against = raised.map(({ share, offered }): DraftFact => {
    const { percent } = share.figure;
    // A rise in pounds has no factor that is written out in a few digits.
    const factor =
      percent === undefined
        ? `${poundsInWords(offered.pay)} ÷ ${poundsInWords({ value: pay.pounds })}`
        : offered.factor;
    const gap = gapBetween(offered.pay, needed);
    const change = inRealTerms(offered.factor, prices);
    const whyNot = whyNotHeldAgainst(share.figure, rate.figure);
    const found =
      gap && change && !whyNot
        ? `${gapInWords(gap)}; in real terms ${changeInWords(change)} (${sumOf(factor, prices)})`
        : `how far from that does not follow, as ${whyNot ?? 'one figure is a bound and the other is not'}`;
    return {
      label: '',
      value: raised.length + together.length === 1 ? found : `${share.whom}: ${found}`,
      cites: [...share.cites, ...cites],
    };
  });
  const sum = `${poundsInWords({ value: pay.pounds })} × ${factorInWords(prices)}`;
  const label = `To keep pace with inflation of ${figureInWords(rate.figure)}${note}`;
  return [
    { label, value: `${payInWords(needed, pay.per)} (${sum})`, cites },
    ...against,
    ...together.map((one) => togetherGap(one, pace)),
  ];
}

const plain = (percent: number): string => String(percent).replace('-', '−');

/** Why the shortcut is not taken, on the first figures that are worked out. */
function shortcut({ raised, paces }: Worked): Draft[] {
  const [offered, inflation] = [raised[0]?.share.figure, paces[0]?.rate.figure];
  if (!offered || !inflation || whyNotHeldAgainst(offered, inflation)) return [];
  const { percent: rise } = offered;
  const { percent: prices } = inflation;
  if (rise === undefined || prices === undefined) return [];
  const difference = plain(Number((rise - prices).toPrecision(12)));
  return [
    {
      kind: 'note',
      text: `The shortcut, ${plain(rise)} − ${plain(prices)} = ${difference}, counts percentage points. Prices rise on the whole of the new pay, so what it buys is found by dividing.`,
    },
  ];
}

const DISCLAIMER =
  'Arithmetic on the figures reported, rounded to the penny and to a tenth of a per cent; no pay advice. Your pay is kept nowhere; to /offer salary: the answer is for you alone.';

/** The sums of one offer, in the order in which they are done: what it makes of the pay, what keeping pace takes, how far apart they are. */
function sumsOf(worked: Worked): Draft[] {
  const { offer, raised, together, paces } = worked;
  if (raised.length === 0) return [];
  const rows = [
    ...raised.map((one) => raisedRow(worked, one)),
    ...together.map((one) => togetherRow(worked, one)),
    ...paces.flatMap((pace) => paceRows(worked, pace)),
    ...(paces.length > 0 ? [] : [{ label: 'To keep pace with inflation', value: 'not stated', cites: [] }]),
  ];
  return [
    { kind: 'heading', text: `Under the ${offerInWords(offer)}` },
    { kind: 'facts', rows },
  ];
}

/** Somebody's pay under offers, the ones that something follows from first. */
export function workedDrafts(all: readonly Worked[]): Draft[] {
  const [first] = all.filter(({ raised }) => raised.length > 0);
  const pay = all[0]?.pay;
  const own = pay && `Your pay, as you gave it: ${payInWords({ value: pay.pounds }, pay.per)}.`;
  return [
    ...(own === undefined ? [] : [{ kind: 'statement', text: own, cites: [] } as const]),
    ...all.flatMap(sumsOf),
    ...all.flatMap(({ nothing }) => nothing),
    ...(first === undefined ? [] : shortcut(first)),
    { kind: 'note', text: DISCLAIMER },
  ];
}
