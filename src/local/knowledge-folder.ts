import type { Knowledge } from '../knowledge/knowledge.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { formatProblem } from '../knowledge/problem.ts';

/** Exit code for a fault that was reported. */
const FAULT = 1;

/** The knowledge of a folder; undefined, with every problem printed, if it has any. */
export function knowledgeOf(folder: string): Knowledge | undefined {
  const loaded = loadKnowledge(folder);
  if (loaded.ok) return loaded.knowledge;
  for (const problem of loaded.problems)
    console.error(formatProblem({ ...problem, file: `${folder}/${problem.file}` }));
  console.error(
    `${loaded.problems.length} problem${loaded.problems.length === 1 ? '' : 's'} in the knowledge; nothing was loaded.`,
  );
  return undefined;
}

/** Runs something on the knowledge of a folder, if it loads. @returns its exit code, or 1 with every problem printed. */
export async function onKnowledge(
  folder: string,
  run: (knowledge: Knowledge) => number | Promise<number>,
): Promise<number> {
  const knowledge = knowledgeOf(folder);
  return knowledge ? run(knowledge) : FAULT;
}
