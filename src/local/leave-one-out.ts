import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { foldsOf, type LeftOut } from '../evaluation/leave-one-out.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

/** What one process is to do: some folds of a knowledge's examples. */
export interface Share {
  readonly knowledge: Knowledge;
  readonly folds: number;
  readonly turns: readonly number[];
}

const WORKER = fileURLToPath(new URL('./leave-one-out-worker.ts', import.meta.url));

/** Processes rather than threads, because tsx does not load TypeScript in a thread; the advanced serialization keeps maps. */
const inProcess = (share: Share): Promise<LeftOut[]> =>
  new Promise((resolve, reject) => {
    const child = fork(WORKER, { execArgv: ['--import', 'tsx'], serialization: 'advanced' });
    child.once('message', (left) => resolve(left as LeftOut[]));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the process that leaves examples out ended with ${code}`)));
    child.send(share);
  });

/** Leaves every example out, in folds that the processor's cores share; the result is the same as on one. */
export async function leaveOneOutOnAllCores(knowledge: Knowledge, folds: number): Promise<LeftOut[]> {
  const processes = Math.min(availableParallelism(), folds);
  const shares = foldsOf(processes).map((process) => foldsOf(folds).filter((fold) => fold % processes === process));
  return (await Promise.all(shares.map((turns) => inProcess({ knowledge, folds, turns })))).flat();
}
