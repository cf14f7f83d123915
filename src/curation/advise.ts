import type { Knowledge } from '../knowledge/knowledge.ts';
import { inReadingOrder, type Locate, type Problem } from '../knowledge/problem.ts';
import { advice, rules } from '../knowledge/rules/index.ts';
import { applyRules, type Rule } from '../knowledge/rules/rule.ts';
import { entriesAreFound } from './rules/entries-are-found.ts';
import { examplesAreToldApart } from './rules/examples-are-told-apart.ts';
import { examplesFindTheirEntry } from './rules/examples-find-their-entry.ts';
import { namesAreKnown } from './rules/names-are-known.ts';
import { type Trial, tryExamples } from './trial.ts';

/** Rules of judgement that are quick to check. */
export const quickAdvice: readonly Rule[] = [...advice, namesAreKnown, examplesAreToldApart];

/** Rules of judgement for which every example question is asked. */
export const deepAdvice: readonly Rule<Trial>[] = [examplesFindTheirEntry, entriesAreFound];

/** What a curator should look at in a knowledge that loads, in reading order. `deep`: its example questions are asked, too. */
export function adviseOn(knowledge: Knowledge, locate: Locate, { deep }: { readonly deep: boolean }): Problem[] {
  const asked = deep ? applyRules(deepAdvice, tryExamples(knowledge), locate) : [];
  return inReadingOrder([...applyRules(quickAdvice, knowledge, locate), ...asked]);
}

/** Every rule with what holds when it is kept, as a line: those the knowledge must keep, then those of judgement. */
export const rulesText: string = [
  ...rules.map(({ name, description }) => `${name}: ${description}`),
  ...quickAdvice.map(({ name, description }) => `${name} (a warning): ${description}`),
  ...deepAdvice.map(({ name, description }) => `${name} (a warning, with --deep): ${description}`),
].join('\n');
