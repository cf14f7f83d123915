import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { adviseOn, rulesText } from '../curation/advise.ts';
import { applyFixes } from '../knowledge/fixes.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import type { Problem } from '../knowledge/problem.ts';
import { summaryOf } from '../knowledge/summary.ts';
import { printProblems, problemLine, some } from './knowledge-folder.ts';

const FAULT = 1;

interface Flags {
  readonly deep?: boolean | undefined;
  readonly fix?: boolean | undefined;
  readonly rules?: boolean | undefined;
}

/** Mends the files of a folder where problems know how, each file once. @returns how many were mended. */
function mend(folder: string, problems: readonly Problem[]): number {
  const files = new Set(problems.flatMap(({ file, fix }) => (fix ? [file] : [])));
  let mended = 0;
  for (const file of files) {
    const path = join(folder, file);
    const { text, fixed } = applyFixes(
      readFileSync(path, 'utf8'),
      problems.filter((problem) => problem.file === file),
    );
    writeFileSync(path, text);
    mended += fixed;
  }
  return mended;
}

/** The problems of a folder, or where it has none its summary and what to look at. */
function examine(
  folder: string,
  deep: boolean,
): { problems: readonly Problem[]; warnings: Problem[]; summary: string } {
  const loaded = loadKnowledge(folder);
  if (!loaded.ok) return { problems: loaded.problems, warnings: [], summary: '' };
  const { knowledge, locate } = loaded;
  return { problems: [], warnings: adviseOn(knowledge, locate, { deep }), summary: summaryOf(knowledge) };
}

/** Mends a folder until nothing is left that can be mended: a folder that does not load shows the rest only when it does. */
function mendAll(folder: string): number {
  let mended = 0;
  for (;;) {
    const { problems, warnings } = examine(folder, false);
    const now = mend(folder, [...problems, ...warnings]);
    if (now === 0) return mended;
    mended += now;
  }
}

/**
 * Runs `check`: prints every problem of a knowledge folder, or what it holds and what a curator should look at.
 * @param flags `deep`: asks every example question, too; `fix`: mends first what can be mended safely; `rules`: prints the rules instead.
 * @returns the exit code: 0, or 1 with problems. What is a matter of judgement is a warning, and does not change it.
 */
export function runCheck(folder: string, { deep = false, fix = false, rules = false }: Flags): number {
  if (rules) {
    console.log(rulesText);
    return 0;
  }
  if (fix) console.log(`Mended ${some(mendAll(folder), 'problem')}.`);
  const { problems, warnings, summary } = examine(folder, deep);
  if (problems.length > 0) {
    printProblems(folder, problems);
    const fixable = problems.filter((problem) => problem.fix).length;
    if (fixable > 0) console.error(`${fixable} of them can be mended with --fix.`);
    return FAULT;
  }
  for (const warning of warnings) console.error(problemLine(folder, warning, 'warning: '));
  console.log(summary);
  if (warnings.length > 0) console.log(`${some(warnings.length, 'warning')}: for a person to judge.`);
  return 0;
}
