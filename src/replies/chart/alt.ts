import type { Bar, Chart, TimelineEvent } from './chart.ts';

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const inBar = ({ label, text }: Bar): string => `${label}: ${text}`;

const inEvent = ({ date, text }: TimelineEvent): string => `${date}: ${text}`;

const barLines = (chart: Chart & { kind: 'bars' }): string[] =>
  chart.groups.map(({ name, bars, remark }) => {
    const shown = [...bars.map(inBar), ...(remark === undefined ? [] : [remark])].join('; ');
    return name === '' ? shown : `${name}: ${shown}`;
  });

/** What a chart shows, for those who do not see it: its title, then every amount or event in order. */
export function altText(chart: Chart): string {
  const kind = chart.kind === 'bars' ? 'Bar chart' : 'Timeline';
  const lines = chart.kind === 'bars' ? barLines(chart) : chart.events.map(inEvent);
  return [`${kind}: ${chart.title}`, ...lines, ...(chart.note === undefined ? [] : [chart.note])]
    .map(sentence)
    .join(' ');
}
