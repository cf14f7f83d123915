import type { Bar, Chart } from './chart.ts';

/** Eighths of a block, for the end of a bar. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
/** Characters of the longest bar: with an amount behind it, a phone's line. */
const LONGEST = 24;

function drawn(value: number, longest: number): string {
  const eighths = longest === 0 ? 0 : Math.round((Math.abs(value) / longest) * LONGEST * 8);
  return `${'█'.repeat(Math.floor(eighths / 8))}${EIGHTHS[eighths % 8]}` || '▏';
}

/** A bar chart as lines of text: each label, and under it its bar with the amount. A timeline gives none, as its reply is one already. */
export function chartLines(chart: Chart): string[] {
  if (chart.kind === 'timeline') return [];
  const longest = Math.max(...chart.groups.flatMap(({ bars }) => bars.map(({ value }) => Math.abs(value))), 0);
  const inBar = (bar: Bar): string[] => [bar.label, `  ${drawn(bar.value, longest)} ${bar.text}`];
  return chart.groups.flatMap(({ name, bars, remark }) => [
    ...(name === '' ? [] : [name]),
    ...bars.flatMap(inBar),
    ...(remark === undefined ? [] : [`  ${remark}`]),
  ]);
}
