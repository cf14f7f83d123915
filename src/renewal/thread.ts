import { parentPort, workerData } from 'node:worker_threads';
import { learnOnce } from '../answering/matching/keep-learnt.ts';
import type { Learnt } from '../answering/matching/learn.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { formatProblem } from '../knowledge/problem.ts';

/** A folder to read, and the version of it that is known. */
export interface Task {
  readonly folder: string;
  readonly known: string;
}

/** What it holds: what is known already, another knowledge and what is learnt from it, or a line for each problem. */
export type Read =
  | { readonly is: 'known' }
  | { readonly is: 'new'; readonly knowledge: Knowledge; readonly learnt: Learnt }
  | { readonly is: 'faulty'; readonly problems: readonly string[] };

function read({ folder, known }: Task): Read {
  const loaded = loadKnowledge(folder);
  if (!loaded.ok) return { is: 'faulty', problems: loaded.problems.map(formatProblem) };
  const { knowledge } = loaded;
  return knowledge.version === known ? { is: 'known' } : { is: 'new', knowledge, learnt: learnOnce(knowledge) };
}

parentPort?.postMessage(read(workerData as Task));
