import { figure, table } from '../table.ts';
import type { Load } from './figures.ts';
import { MIX } from './mix.ts';
import type { Program } from './run.ts';

/** What one program did under one load, and the most memory it had meanwhile, in megabytes. */
export interface Case {
  readonly load: Load;
  readonly memory: number;
  /** Milliseconds of the processor for each interaction. */
  readonly processor: number;
}

/** A long load: what it came to, and the mean memory of each tenth of it. */
export interface Flat {
  readonly seconds: number;
  readonly load: Load;
  readonly tenths: readonly number[];
}

export interface Run {
  readonly machine: string;
  readonly seconds: number;
  readonly offered: number;
  readonly underWay: number;
  readonly connections: number;
  readonly steady: Record<Program, Case>;
  readonly most: Record<Program, Case>;
  readonly http: Record<Program, Case>;
  readonly flat: Flat | undefined;
}

const NAMES: Record<Program, string> = {
  bare: 'bare',
  unthinking: 'Scrutineer, the same words to everything',
  scrutineer: 'Scrutineer',
};

const ratio = (one: number, other: number): string => `${Math.round((100 * one) / other)}%`;

function casesTable(cases: Record<Program, Case>): string {
  const { bare } = cases;
  return table(
    ['', 'rate', 'p50 ms', 'p95 ms', 'p99 ms', 'lost', 'CPU ms', 'memory MB', 'rate', 'CPU', 'memory'],
    (Object.keys(NAMES) as Program[]).map((program) => {
      const { load, memory, processor } = cases[program];
      return [
        NAMES[program],
        ...[load.perSecond, load.p50, load.p95, load.p99].map(figure),
        String(load.lost),
        figure(processor),
        figure(memory),
        ratio(load.perSecond, bare.load.perSecond),
        ratio(processor, bare.processor),
        ratio(memory, bare.memory),
      ];
    }),
  );
}

/** What a bot that does nothing but answer would be content with, and whether it is so. */
function aimsTable({ most, http }: Run): string {
  const share = (cases: Record<Program, Case>, program: Program) =>
    cases[program].load.perSecond / cases.bare.load.perSecond;
  const memory = (program: Program) => most[program].memory / most.bare.memory;
  const aim = (what: string, measured: readonly [number, number], isMet: (value: number) => boolean) => [
    what,
    ...measured.flatMap((value) => [`${Math.round(100 * value)}%`, isMet(value) ? 'met' : 'NOT MET']),
  ];
  const both = (of: (program: Program) => number) => [of('unthinking'), of('scrutineer')] as const;
  return table(
    ['aim, in proportion to bare', 'the same words', '', 'Scrutineer', ''],
    [
      aim(
        'rate on the gateway, 80% or more',
        both((program) => share(most, program)),
        (value) => value >= 0.8,
      ),
      aim(
        'rate over HTTP, 85% or more',
        both((program) => share(http, program)),
        (value) => value >= 0.85,
      ),
      aim('memory on the gateway, 130% or less', both(memory), (value) => value <= 1.3),
    ],
  );
}

function flatText({ seconds, load, tenths }: Flat): string {
  const [first, last] = [tenths[1] ?? Number.NaN, tenths.at(-1) ?? Number.NaN];
  return `For ${figure(seconds)} s, Scrutineer was offered the same: ${figure(load.perSecond)} a second answered, p99 ${figure(load.p99)} ms, ${load.lost} lost; its memory by
tenths of that time, in MB: ${tenths.map(figure).join(', ')} (the last is ${ratio(last, first)} of the second).`;
}

export function tablesOf(run: Run): string {
  return [
    `gateway, ${run.offered} a second offered\n${casesTable(run.steady)}`,
    `gateway, ${run.underWay} under way\n${casesTable(run.most)}`,
    `HTTP, ${run.connections} connections\n${casesTable(run.http)}`,
    ...(run.flat ? [flatText(run.flat)] : []),
  ].join('\n\n');
}

/** The part of bench/README.md about Discord: the prose stands here, the figures come from the run. */
export function sectionOf(run: Run): string {
  const { ask, type, command, press } = MIX;
  return `# Under load from Discord

\`npm run bench:discord\` measures this, with nothing but loopback between Discord's stand-in and each program. Every row is a process of its own, one after another, for
${run.seconds} s after a warm-up. **This run:** ${run.machine}.

- *bare* is the least that can answer: a discord.js client with its defaults that replies the same few sentences to everything, and a \`node:http\` server that checks the
  Ed25519 signature and does the same.
- *Scrutineer, the same words to everything* is all of its way from Discord and back without a thought: reading, limits, rendering, checking, logging, counting.
- *Scrutineer* is \`npm start\`, on its real knowledge: of twenty interactions ${ask} ask a question, ${type} type one, ${command} use another command and ${press} press a button.
  What it is slower by than the row above is the thinking.
- *CPU ms* is the processor's time for one interaction, on all its threads: what a busy machine distorts least. The last three columns are in proportion to *bare*.
- *memory* is the most it had. Of Scrutineer's, the knowledge with what was learnt from it takes about 100 MB, however much is asked, and so does the thread that draws, which
  runs while charts are asked for.
- The load comes from the other core. *lost* are those without a response in three seconds, or without a 200.

${aimsTable(run)}

${run.offered.toLocaleString('en-GB')} interactions a second, offered evenly to one gateway client whether it answers or not:

${casesTable(run.steady)}

As many as one gateway client answers, with ${run.underWay} under way at any time:

${casesTable(run.most)}

As many as are answered over HTTP, on ${run.connections} connections:

${casesTable(run.http)}

${run.flat ? flatText(run.flat) : ''}`.trimEnd();
}
