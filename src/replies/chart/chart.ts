/**
 * A picture as plain data: what it shows and where each figure stands, nothing of how it is drawn.
 * @typeParam Cite a citation, or in a finished reply its number there.
 */
export type Chart<Cite = number> = BarChart<Cite> | Timeline<Cite>;

interface Captioned {
  readonly title: string;
  /** What must be known to read it: the date it holds for, whose arithmetic it is. */
  readonly note?: string;
  /** The citations it points to, a line for each source, as they stand under the reply. */
  readonly sources: readonly string[];
}

/** Amounts of one unit side by side, from zero, in groups. */
export interface BarChart<Cite = number> extends Captioned {
  readonly kind: 'bars';
  readonly groups: readonly BarGroup<Cite>[];
}

export interface BarGroup<Cite = number> {
  /** Empty where there is but one group. */
  readonly name: string;
  /** None where the sources give no figure; then `remark` says so. */
  readonly bars: readonly Bar<Cite>[];
  readonly remark?: string;
}

export interface Bar<Cite = number> {
  readonly label: string;
  /** What it measures, which decides its colour: what was offered, prices, what a person has. */
  readonly series: 'offered' | 'prices' | 'own';
  /** Its length, in the chart's unit; negative for a fall. */
  readonly value: number;
  /** The amount as it is written beside the bar, with its hedge: "around 10%". */
  readonly text: string;
  readonly cites: readonly Cite[];
}

/** What happened when, the earliest first. */
export interface Timeline<Cite = number> extends Captioned {
  readonly kind: 'timeline';
  readonly events: readonly TimelineEvent<Cite>[];
}

export interface TimelineEvent<Cite = number> {
  /** The first day it can mean, an ISO date: what its place is. */
  readonly day: string;
  /** The date as it is written: "28 April 2023". */
  readonly date: string;
  readonly series: 'ballot' | 'offer' | 'walkout';
  readonly text: string;
  readonly cites: readonly Cite[];
}

/** A chart before its citations are numbered and listed. */
export type DraftChart<Cite> = Omit<BarChart<Cite>, 'sources'> | Omit<Timeline<Cite>, 'sources'>;

/** The citations of a chart, in order of appearance. */
export const citesOfChart = <Cite>(chart: DraftChart<Cite>): Cite[] =>
  chart.kind === 'bars'
    ? chart.groups.flatMap((group) => group.bars.flatMap((bar) => bar.cites))
    : chart.events.flatMap((event) => event.cites);

/** The chart with each citation as its number, and the lines that say what the numbers mean. */
export function numberedChart<Cite>(
  chart: DraftChart<Cite>,
  numbersOf: (cites: readonly Cite[]) => readonly number[],
  sources: readonly string[],
): Chart {
  const numbered = <Item extends { readonly cites: readonly Cite[] }>(item: Item) => ({
    ...item,
    cites: numbersOf(item.cites),
  });
  if (chart.kind === 'timeline') return { ...chart, events: chart.events.map(numbered), sources };
  return { ...chart, groups: chart.groups.map((group) => ({ ...group, bars: group.bars.map(numbered) })), sources };
}
