import type { BarChart, Timeline } from '../../src/replies/chart/chart.ts';

/** Two rises beside one rate of inflation. */
export const someBars: BarChart = {
  kind: 'bars',
  title: 'The offer of 2001, beside inflation',
  note: 'As of 1 June 2001.',
  sources: ['[1] The Quay, 1 June 2001, ¶ 2 · [2] ¶ 3'],
  groups: [
    {
      name: '',
      bars: [
        { label: 'Pilots', series: 'offered', value: 4, text: '4%', cites: [1] },
        { label: 'Clerks', series: 'offered', value: 6, text: '6%', cites: [1] },
        { label: 'Inflation', series: 'prices', value: 5, text: 'around 5%', cites: [2] },
      ],
    },
  ],
};

/** A ballot, and a walkout of the same day. */
export const someTimes: Timeline = {
  kind: 'timeline',
  title: 'The dispute of 2001',
  sources: ['[1] The Quay, 1 June 2001, ¶ 2'],
  events: [
    { day: '2001-05-02', date: '2 May 2001', series: 'ballot', text: 'Guild: strike ballot', cites: [1] },
    { day: '2001-05-02', date: '2 May 2001', series: 'walkout', text: 'Pilots walk out', cites: [1] },
    { day: '2001-06-01', date: '1 June 2001', series: 'offer', text: 'The offer of 2001', cites: [1] },
  ],
};
