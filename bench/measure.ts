import { resourceUsage } from 'node:process';

/** Times of single questions in milliseconds, and what they come to. */
export interface Timing {
  readonly asked: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Time of the processor for one question: what the machine's other work makes longer least. */
  readonly cpu: number;
}

/** How long a measurement may take in all, in milliseconds, and how many questions are enough. */
export interface Bounds {
  readonly time: number;
  readonly enough: number;
}

const at = (sorted: Float64Array, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;

/** Asks the questions in turn for so long, that what follows is measured on compiled code. */
export function warmUp(ask: (question: string) => unknown, questions: readonly string[], time: number): void {
  const end = performance.now() + time;
  for (let turn = 0; performance.now() < end; turn++) ask(questions[turn % questions.length] as string);
}

/** Asks the questions in turn, over and over, until enough were asked or the time is up; each is timed by itself. */
export function timeQuestions(
  ask: (question: string) => unknown,
  questions: readonly string[],
  { time, enough }: Bounds,
): Timing {
  const next = (turn: number) => questions[turn % questions.length] as string;
  const times: number[] = [];
  const cpu = cpuTime();
  const started = performance.now();
  for (let turn = 0; turn < enough; turn++) {
    const before = performance.now();
    if (before - started > time) break;
    ask(next(turn));
    times.push(performance.now() - before);
  }
  const cpuEach = (cpuTime() - cpu) / times.length;
  const sorted = Float64Array.from(times).sort();
  const all = times.reduce((sum, one) => sum + one, 0);
  const rate = { asked: times.length, perSecond: (1000 * times.length) / all };
  return { ...rate, p50: at(sorted, 0.5), p99: at(sorted, 0.99), cpu: cpuEach };
}

/** Memory of this process in megabytes: now, its heap after what was garbage has gone, and the most it ever had. */
export interface Memory {
  readonly rss: number;
  readonly heap: number;
  readonly peak: number;
}

export function memory(): Memory {
  globalThis.gc?.();
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  return { rss: rss / 2 ** 20, heap: (heapUsed + arrayBuffers) / 2 ** 20, peak: resourceUsage().maxRSS / 1024 };
}

/** Time of the processor this process has had, in milliseconds. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How long a piece of work takes, in milliseconds and in those of the processor, with what it gives. */
export function timed<T>(work: () => T): { readonly result: T; readonly time: number; readonly cpu: number } {
  const before = performance.now();
  const cpu = cpuTime();
  const result = work();
  return { result, time: performance.now() - before, cpu: cpuTime() - cpu };
}

/** The middle of some figures. */
export const median = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] as number;
