import type { Knowledge } from '../knowledge.ts';
import type { Locate, Problem } from '../problem.ts';

/** A small check over the whole knowledge. */
export interface Rule {
  readonly name: string;
  /** One sentence that says what holds when the rule is kept. */
  readonly description: string;
  readonly check: (knowledge: Knowledge, locate: Locate) => Problem[];
}
