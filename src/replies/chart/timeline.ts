import type { TopLevelSpec } from 'vega-lite';
import type { Timeline, TimelineEvent } from './chart.ts';
import { pictureOf, SIZES, textMark, type View } from './layout.ts';
import { linesOf } from './lines.ts';
import type { Theme } from './theme.ts';

const SHAPES = { ballot: 'circle', offer: 'square', walkout: 'triangle-up' } as const;
const LINE = SIZES.text + 4;
/** Where the line of time runs, and where words begin. */
const SPINE = 8;
const WORDS = 28;
/** Between two dates, and between events of one date. */
const GAP = 14;
const SMALL_GAP = 4;

const marks = (cites: readonly number[]): string => (cites.length === 0 ? '' : ` [${cites.join('][')}]`);

/** A drawn event: where it begins, and its words. */
interface Row {
  readonly y: number;
  readonly date?: string;
  readonly lines: readonly string[];
  readonly shape: string;
  readonly colour: string;
}

function rowsOf(events: readonly TimelineEvent[], theme: Theme): { rows: Row[]; height: number } {
  let y = 0;
  const rows = events.map((event, index): Row => {
    const opens = events[index - 1]?.date !== event.date;
    if (index > 0) y += opens ? GAP : SMALL_GAP;
    const lines = linesOf(`${event.text}${marks(event.cites)}`, SIZES.width - WORDS, SIZES.text);
    const row = { y, lines, shape: SHAPES[event.series], colour: theme.series[event.series] };
    y += (lines.length + (opens ? 1 : 0)) * LINE;
    return opens ? { ...row, date: event.date } : row;
  });
  return { rows, height: y };
}

/** A timeline as a picture: a line of time from top to bottom, at each date what happened, with a shape and colour for each kind. */
export function timelineSpec(chart: Timeline, theme: Theme): TopLevelSpec {
  const { rows, height } = rowsOf(chart.events, theme);
  const y = { field: 'y', type: 'quantitative', axis: null, scale: { domain: [height, 0], nice: false, zero: false } };
  const values = rows.map((row) => ({ ...row, wordsY: row.y + (row.date === undefined ? 0 : LINE) }));
  const drawing = {
    width: SIZES.width,
    height,
    data: { values },
    layer: [
      {
        data: { values: [{}] },
        mark: { type: 'rule', color: theme.rule, strokeWidth: 2 },
        encoding: { x: { value: SPINE }, y: { value: 0 }, y2: { value: height } },
      },
      {
        mark: { type: 'point', filled: true, size: 110, opacity: 1, yOffset: LINE / 2 - 2 },
        encoding: {
          x: { value: SPINE },
          y: { ...y, field: 'wordsY' },
          shape: { field: 'shape', type: 'nominal', scale: null },
          color: { field: 'colour', type: 'nominal', scale: null },
        },
      },
      {
        mark: textMark(SIZES.text, theme.ink),
        encoding: { x: { value: WORDS }, y: { ...y, field: 'wordsY' }, text: { field: 'lines' } },
      },
      {
        transform: [{ filter: 'isValid(datum.date)' }],
        mark: textMark(SIZES.text, theme.faint, { fontWeight: 'bold' }),
        encoding: { x: { value: WORDS }, y, text: { field: 'date' } },
      },
    ],
  } as View;
  return pictureOf(chart, drawing, theme);
}
