import type { Knowledge } from '../knowledge.ts';
import type { Locate, Problem } from '../problem.ts';

/** A small check over the whole knowledge, or over what was made of it. */
export interface Rule<Given = Knowledge> {
  readonly name: string;
  /** One sentence that says what holds when the rule is kept. */
  readonly description: string;
  readonly check: (given: Given, locate: Locate) => Problem[];
}

/** What some rules find, each problem with the name of its rule. */
export const applyRules = <Given>(rules: readonly Rule<Given>[], given: Given, locate: Locate): Problem[] =>
  rules.flatMap(({ name, check }) => check(given, locate).map((problem) => ({ ...problem, rule: name })));
