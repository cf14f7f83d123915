import { fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Measured, Task } from './child.ts';
import { machine } from './machine.ts';
import { median } from './measure.ts';
import { readmeOf } from './readme.ts';
import { aimsTable, generatedTable, type Loads, type Run, realTable, SIZES } from './report.ts';
import { withSection } from './section.ts';

const README = 'bench/README.md';
const LOADS = 3;
/** No task may take longer; then it is missing from the report. */
const LONGEST = 100_000;

/** Measures one thing in a process of its own; undefined, with a line that says so, if it fails or takes too long. */
function inChild(task: Task): Promise<Measured | undefined> {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = fork('bench/child.ts', [task], { execArgv: ['--expose-gc', '--import', 'tsx'], timeout: LONGEST });
    let measured: Measured | undefined;
    child.on('message', (message) => {
      measured = message as Measured;
    });
    child.on('close', (code, signal) => {
      const took = `${((performance.now() - started) / 1000).toFixed(0)} s`;
      console.error(`${task}: ${measured ? took : `failed after ${took} (${signal ?? `exit code ${code}`})`}`);
      resolve(measured);
    });
  });
}

const versionOf = (path: string): string => (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;

/** Loads the real knowledge some times, each in a process of its own. */
async function loadsOf(task: 'first-load' | 'load'): Promise<Loads> {
  const loads: Measured[] = [];
  for (let turn = 0; turn < LOADS; turn++) {
    const one = await inChild(task);
    if (one) loads.push(one);
  }
  const times = loads.map(({ load }) => load);
  return { times, middle: median(times), cpu: median(loads.map(({ loadCpu }) => loadCpu)) };
}

async function runAll(): Promise<Run> {
  const before = machine();
  const firstLoads = await loadsOf('first-load');
  // So that something is kept to load again.
  await inChild('load');
  const loads = await loadsOf('load');
  const tasks: Task[] = [
    'bot',
    'fuse-best',
    'fuse-defaults',
    'minisearch',
    ...SIZES.map((size) => `generated-${size}` as const),
  ];
  const measured = new Map<Task, Measured>();
  // One after another: two at once would share the machine's caches and memory.
  for (const task of tasks) {
    const one = await inChild(task);
    if (one) measured.set(task, one);
  }
  return {
    machine: before,
    node: process.version,
    date: new Date().toISOString().slice(0, 10),
    versions: {
      Scrutineer: versionOf('package.json'),
      'Fuse.js': versionOf('node_modules/fuse.js/package.json'),
      MiniSearch: versionOf('node_modules/minisearch/package.json'),
    },
    firstLoads,
    loads,
    measured,
  };
}

const run = await runAll();
console.log([aimsTable(run), realTable(run), generatedTable(run)].join('\n\n'));
writeFileSync(README, withSection(readFileSync(README, 'utf8'), 'answering', readmeOf(run)));
