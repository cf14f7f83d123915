import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { foldsOf, type LeftOut, leaveOneOut } from '../evaluation/leave-one-out.ts';
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

/** From so many examples it is worth starting processes, a second each. */
const MANY = 1000;

/** How many processes a knowledge's examples are worth: one for each core, or just this one. */
export function processesFor(knowledge: Knowledge): number {
  const examples = [...knowledge.questions.values()].reduce((sum, questions) => sum + questions.length, 0);
  return examples < MANY ? 1 : availableParallelism();
}

/** Leaves every example out, in folds that some processes share; the result is the same whatever their number. */
export async function leaveOneOutInParallel(
  knowledge: Knowledge,
  folds: number,
  processes = processesFor(knowledge),
): Promise<LeftOut[]> {
  if (processes === 1) return leaveOneOut(knowledge, folds);
  const shares = foldsOf(processes).map((process) => foldsOf(folds).filter((fold) => fold % processes === process));
  const left = await Promise.all(shares.map((turns) => inProcess({ knowledge, folds, turns })));
  return left.flat().sort((one, other) => one.fold - other.fold);
}
