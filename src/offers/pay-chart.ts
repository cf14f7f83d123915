import { figureInWords } from '../knowledge/figures.ts';
import type { Citation } from '../knowledge/schema.ts';
import type { Bar, DraftChart } from '../replies/chart/chart.ts';
import { rounded } from './exact.ts';
import { type Hedged, hedgeInWords, poundsInWords } from './hedged.ts';
import { capital, nameOfOffer } from './in-words.ts';
import type { Pace, Worked } from './work-out.ts';

const barOf = (label: string, series: Bar['series'], amount: Hedged, cites: readonly Citation[]): Bar<Citation> => ({
  label,
  series,
  value: Number(rounded(amount.value, 2)),
  text: `${hedgeInWords(amount.hedge)}${poundsInWords(amount)}`,
  cites,
});

/** The pay that somebody has, the pay under an offer, and the pay that would have kept pace; none where nothing follows. */
export function payChart({ offer, pay, raised, together, paces }: Worked): DraftChart<Citation> | undefined {
  if (raised.length === 0) return undefined;
  const isOfTheirTime = ({ rate }: Pace) => raised.every(({ share }) => share.figure.years === rate.figure.years);
  const bars = [
    barOf('Your pay now', 'own', { value: pay.pounds }, []),
    ...raised.map(({ share: { figure, whom, cites }, offered }) =>
      barOf(`${capital(whom)}: ${figureInWords(figure)}`, 'offered', offered.pay, cites),
    ),
    ...together.map(({ whom, figures, pay: whole, cites }) =>
      barOf(`${capital(whom)}: ${figures.map(figureInWords).join(' and ')}`, 'offered', whole, cites),
    ),
    ...paces
      .filter(isOfTheirTime)
      .map(({ rate, note, needed, cites }) =>
        barOf(`To keep pace with ${figureInWords(rate.figure)}${note}`, 'prices', needed, cites),
      ),
  ];
  return {
    kind: 'bars',
    title: `Your pay ${pay.per === 'hour' ? 'an' : 'a'} ${pay.per}, under the ${nameOfOffer(offer)}`,
    note: 'Arithmetic on the figures reported; no pay advice.',
    groups: [{ name: '', bars }],
  };
}
