import type { TopLevelSpec } from 'vega-lite';
import type { Bar, BarChart } from './chart.ts';
import { pictureOf, SIZES, textMark, type View } from './layout.ts';
import { oneLine, widthOf } from './lines.ts';
import type { Theme } from './theme.ts';

/** Pixels from one bar to the next: a line of text, and the bar under it. */
const STEP = 42;
const BAR = 15;
/** Pixels between a bar and the amount written behind it. */
const GAP = 6;
/** What is left to the longest bar at least, in pixels, however long its amount is. */
const LEAST = 120;

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

const fitted = (text: string): string => oneLine(text, SIZES.width, SIZES.text);

function rowsOf(chart: BarChart, theme: Theme): Row[] {
  const ofBar = (bar: Bar): Omit<Row, 'row'> => ({
    label: fitted(bar.label),
    value: bar.value,
    text: `${bar.text}${marks(bar.cites)}`,
    colour: theme.series[bar.series],
  });
  return chart.groups
    .flatMap(({ name, bars, remark }): Omit<Row, 'row'>[] => [
      ...(name === '' ? [] : [{ head: fitted(name) }]),
      ...bars.map(ofBar),
      ...(remark === undefined ? [] : [{ label: fitted(remark) }]),
    ])
    .map((row, index) => ({ ...row, row: index }));
}

/** A bar chart as a picture: every bar from zero, its label above it, its amount and citation behind it. */
export function barsSpec(chart: BarChart, theme: Theme): TopLevelSpec {
  const rows = rowsOf(chart, theme);
  const values = rows.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values) || 1;
  // Bold letters are a tenth wider.
  const behind = Math.max(0, ...rows.map(({ text = '' }) => GAP + 1.1 * widthOf(text, SIZES.text)));
  const longest = Math.max(LEAST, SIZES.width - behind);
  const scale = { domain: [lowest, lowest + ((highest - lowest) * SIZES.width) / longest], nice: false };
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
      { ...text('text', { fontWeight: 'bold', dx: GAP, dy: 9 }), encoding: { x: amount, text: { field: 'text' } } },
      text('label', { dy: -9 }),
      text('head', { dy: 6, fontWeight: 'bold' }),
    ],
  } as View;
  return pictureOf(chart, drawing, theme);
}
