import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** What a load came to: responses a second, how long each took in milliseconds, and how many never came. */
export interface Load {
  readonly answered: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly lost: number;
}

/** Sums up the times of the responses that came within so many seconds. */
export function loadOf(times: readonly number[], seconds: number, lost: number): Load {
  const sorted = Float64Array.from(times).sort();
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return {
    answered: times.length,
    perSecond: times.length / seconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    lost,
  };
}

/** The memory that a process has now, in megabytes. */
export async function residentMegabytes(process: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(process)]);
  return Number(stdout) / 1024;
}

/** Seconds of the processor that a process has had, where the system tells (Linux); NaN elsewhere. */
export async function processorSeconds(process: number): Promise<number> {
  const stat = await readFile(`/proc/${process}/stat`, 'utf8').catch(() => '');
  // The name, in brackets, can hold anything; user and system time are the 12th and 13th field after it, in hundredths.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
