import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { foldsOf, type LeftOut } from '../evaluation/leave-one-out.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

/** What a thread is to do: some folds of a knowledge's examples. */
export interface Share {
  readonly knowledge: Knowledge;
  readonly folds: number;
  readonly turns: readonly number[];
}

const WORKER = new URL('./leave-one-out-worker.ts', import.meta.url);

const inThread = (share: Share): Promise<LeftOut[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: share, execArgv: ['--import', 'tsx'] });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

/** Leaves every example out, in folds that the processor's cores share; the result is the same as on one. */
export async function leaveOneOutOnAllCores(knowledge: Knowledge, folds: number): Promise<LeftOut[]> {
  const threads = Math.min(availableParallelism(), folds);
  const shares = foldsOf(threads).map((thread) => foldsOf(folds).filter((fold) => fold % threads === thread));
  return (await Promise.all(shares.map((turns) => inThread({ knowledge, folds, turns })))).flat();
}
