import type { Measured, Task } from './child.ts';
import { figure, table } from './table.ts';

/** Load times in fresh processes, the middle one, and the processor's time of the middle, in milliseconds. */
export interface Loads {
  readonly times: readonly number[];
  readonly middle: number;
  readonly cpu: number;
}

/** Everything one run measured; a task that failed or took too long is missing. */
export interface Run {
  readonly machine: string;
  readonly node: string;
  readonly date: string;
  readonly versions: Readonly<Record<string, string>>;
  /** Of the real knowledge: learnt from for the first time, and again, when what was learnt is kept. */
  readonly firstLoads: Loads;
  readonly loads: Loads;
  readonly measured: ReadonlyMap<Task, Measured>;
}

export const SIZES = [1000, 10_000, 100_000] as const;

const titles: readonly (readonly [Task, string])[] = [
  ['bot', 'Scrutineer, question to reply'],
  ['fuse-best', 'Fuse.js, best settings for sentences'],
  ['fuse-defaults', 'Fuse.js, defaults'],
  ['minisearch', 'MiniSearch, fuzzy 0.2 and prefix'],
];

/** Our rate over another's. */
const times = ({ measured }: Run, other: Task): number | undefined => {
  const [ours, theirs] = [measured.get('bot'), measured.get(other)];
  return ours && theirs && ours.steady.perSecond / theirs.steady.perSecond;
};

const sized = ({ measured }: Run, size: number): Measured | undefined => measured.get(`generated-${size}`);

/** How many times the middle question (or another share) takes at the largest size what it takes at the smallest. */
const growth = (run: Run, share: 'p50' | 'p99'): number | undefined => {
  const [small, large] = [sized(run, SIZES[0]), sized(run, SIZES[2])];
  return small && large && large.steady[share] / small.steady[share];
};

export function realTable(run: Run): string {
  const rows = titles.map(([task, title]) => {
    const { steady, memory } = run.measured.get(task) ?? {};
    const load = task === 'bot' ? run.firstLoads.middle : run.measured.get(task)?.load;
    const cells = [
      steady?.perSecond,
      steady?.p50,
      steady?.p99,
      steady?.cpu,
      load,
      memory?.rss,
      memory?.heap,
      steady?.asked,
    ];
    const ratio = times(run, task);
    return [title, ...cells.map(figure), ratio === undefined || task === 'bot' ? '–' : `${figure(ratio)}×`];
  });
  return table(
    ['real knowledge', 'questions/s', 'p50 ms', 'p99 ms', 'CPU ms', 'load ms', 'RSS MB', 'heap MB', 'asked', 'we are'],
    rows,
  );
}

export function generatedTable(run: Run): string {
  const rows = SIZES.map((size) => {
    const { entries, steady, load, loadCpu, memory } = sized(run, size) ?? {};
    const { rss, peak } = memory ?? {};
    const cells = [entries, steady?.perSecond, steady?.p50, steady?.p99, steady?.cpu, load, loadCpu, rss, peak];
    return [size.toLocaleString('en-GB'), ...cells.map(figure)];
  });
  const grown = ['grown', '', '', ...(['p50', 'p99'] as const).map((share) => `${figure(growth(run, share))}×`)];
  return table(
    [
      'example questions',
      'entries',
      'questions/s',
      'p50 ms',
      'p99 ms',
      'CPU ms',
      'load ms',
      'of it CPU',
      'RSS MB',
      'peak RSS MB',
    ],
    [...rows, [...grown, '', '', '', '', '']],
  );
}

/** Each aim with what was measured, and whether that meets it. */
export function aimsTable(run: Run): string {
  const bot = run.measured.get('bot')?.steady;
  const largest = sized(run, SIZES[2]);
  const aims: readonly (readonly [string, number | undefined, (value: number) => boolean, string])[] = [
    ['times the rate of Fuse.js at its best, 25 or more', times(run, 'fuse-best'), (value) => value >= 25, '×'],
    ['times the rate of MiniSearch, 5 or more', times(run, 'minisearch'), (value) => value >= 5, '×'],
    ['p50 of a question, under 1 ms', bot?.p50, (value) => value < 1, ' ms'],
    ['p99 of a question, under 3 ms', bot?.p99, (value) => value < 3, ' ms'],
    ['load of the real knowledge, as installed, under 500 ms', run.loads.middle, (value) => value < 500, ' ms'],
    ['load of it after a change, learning anew, under 500 ms', run.firstLoads.middle, (value) => value < 500, ' ms'],
    ['p50 from 1,000 to 100,000 examples, less than 6-fold', growth(run, 'p50'), (value) => value < 6, '×'],
    ['p99 from 1,000 to 100,000 examples, less than 6-fold', growth(run, 'p99'), (value) => value < 6, '×'],
    ['load of 100,000 examples, under 20 s', largest && largest.load / 1000, (value) => value < 20, ' s'],
    ['peak RSS loading 100,000, under 1,000 MB', largest?.memory.peak, (value) => value < 1000, ' MB'],
  ];
  const rows = aims.map(([aim, value, met, unit]) =>
    value === undefined ? [aim, '–', 'not measured'] : [aim, figure(value) + unit, met(value) ? 'met' : 'NOT MET'],
  );
  return table(['aim', 'measured', ''], rows);
}
