import type { Knowledge } from '../knowledge/knowledge.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { formatProblem, type Problem } from '../knowledge/problem.ts';

/** Exit code for a fault that was reported. */
const FAULT = 1;

/** A count with its noun: "1 problem", "2 problems". */
export const some = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** A problem as a line, its file as it is opened from here. `label` says what it is, if not a fault. */
export const problemLine = (folder: string, problem: Problem, label = ''): string =>
  formatProblem({ ...problem, file: `${folder}/${problem.file}`, message: `${label}${problem.message}` });

/** Prints problems for which a folder does not load. */
export function printProblems(folder: string, problems: readonly Problem[]): void {
  for (const problem of problems) console.error(problemLine(folder, problem));
  console.error(`${some(problems.length, 'problem')} in the knowledge; nothing was loaded.`);
}

/** The knowledge of a folder; undefined, with every problem printed, if it has any. */
export function knowledgeOf(folder: string): Knowledge | undefined {
  const loaded = loadKnowledge(folder);
  if (loaded.ok) return loaded.knowledge;
  printProblems(folder, loaded.problems);
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
