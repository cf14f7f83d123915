import type { TopLevelSpec } from 'vega-lite';
import type { Bar, BarChart } from './chart.ts';
import { pictureOf, SIZES, textMark, type View } from './layout.ts';
import type { Theme } from './theme.ts';

/** Pixels from one bar to the next: a line of text, and the bar under it. */
const STEP = 42;
const BAR = 15;
/** What the longest bar leaves for the amount written behind it, as a share of the width. */
const ROOM = 0.4;

/** A line of the drawing: a bar, the name of a group, or a remark in place of bars. */
interface Row {
  readonly row: number;
  readonly head?: string;
  readonly label?: string;
  readonly value?: number;
  readonly text?: string;
  readonly colour?: string;
}

const marks = (cites: readonly number[]): string => (cites.length === 0 ? '' : ` [${cites.join('][')}]`);

function rowsOf(chart: BarChart, theme: Theme): Row[] {
  const ofBar = (bar: Bar): Omit<Row, 'row'> => ({
    label: bar.label,
    value: bar.value,
    text: `${bar.text}${marks(bar.cites)}`,
    colour: theme.series[bar.series],
  });
  return chart.groups
    .flatMap(({ name, bars, remark }): Omit<Row, 'row'>[] => [
      ...(name === '' ? [] : [{ head: name }]),
      ...bars.map(ofBar),
      ...(remark === undefined ? [] : [{ label: remark }]),
    ])
    .map((row, index) => ({ ...row, row: index }));
}

/** A bar chart as a picture: every bar from zero, its label above it, its amount and citation behind it. */
export function barsSpec(chart: BarChart, theme: Theme): TopLevelSpec {
  const rows = rowsOf(chart, theme);
  const values = rows.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values) || 1;
  const scale = { domain: [lowest, highest / (1 - ROOM)], nice: false };
  const amount = { field: 'value', type: 'quantitative', axis: null, scale };
  const y = { field: 'row', type: 'ordinal', axis: null, scale: { paddingInner: 0, paddingOuter: 0 } };
  const text = (field: string, rest: object) => ({
    transform: [{ filter: `isValid(datum.${field})` }],
    mark: textMark(SIZES.text, theme.ink, { baseline: 'middle', ...rest }),
    encoding: { x: { value: 0 }, text: { field } },
  });
  const drawing = {
    width: SIZES.width,
    height: { step: STEP },
    data: { values: rows },
    encoding: { y },
    layer: [
      {
        transform: [{ filter: 'isValid(datum.value)' }],
        mark: { type: 'bar', height: BAR, yOffset: 9, cornerRadiusEnd: 2 },
        encoding: {
          x: amount,
          color: { field: 'colour', type: 'nominal', scale: null },
        },
      },
      { ...text('text', { fontWeight: 'bold', dx: 6, dy: 9 }), encoding: { x: amount, text: { field: 'text' } } },
      text('label', { dy: -9 }),
      text('head', { dy: 6, fontWeight: 'bold' }),
    ],
  } as View;
  return pictureOf(chart, drawing, theme);
}
