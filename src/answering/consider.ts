import { type Decision, decide } from './decide.ts';
import type { Engine } from './engine.ts';
import { findCandidates } from './find.ts';
import { type Interpretation, interpret } from './interpret.ts';

/** One question as it was understood and decided, for `--explain`. */
export interface Consideration {
  readonly text: string;
  readonly interpretation: Interpretation;
  readonly decision: Decision;
}

/** Understands a question and decides on it, without a reply yet. */
export function consider(engine: Engine, text: string, asOf: string | undefined): Consideration {
  const { names, spelling, known } = engine.index;
  const interpretation = interpret(text, names, spelling, asOf ?? known.last);
  return { text, interpretation, decision: decide(findCandidates(interpretation, engine.index, { asOf })) };
}
