import { type Decision, decide } from './decide.ts';
import type { Engine } from './engine.ts';
import { findCandidates } from './finding/find.ts';
import { type Interpretation, interpret } from './interpretation/interpret.ts';
import { withoutMarksOfStatement } from './interpretation/quoted-statement.ts';

/** One question as it was understood and decided, for `--explain`. */
export interface Consideration {
  readonly text: string;
  /** The ISO day it was asked as of, if any. */
  readonly asOf?: string | undefined;
  readonly interpretation: Interpretation;
  readonly decision: Decision;
}

/**
 * Understands a question and decides on it, without a reply yet. A statement that is put in quotation marks to have it checked, and
 * that nobody on record said, is considered as if it had none.
 */
export function consider(engine: Engine, text: string, asOf: string | undefined): Consideration {
  const asked = considerAsWritten(engine, text, asOf);
  if (asked.interpretation.quoted.length === 0 || asked.decision.outcome !== 'none') return asked;
  const plain = withoutMarksOfStatement(asked.interpretation);
  return plain === undefined ? asked : considerAsWritten(engine, plain, asOf);
}

function considerAsWritten(engine: Engine, text: string, asOf: string | undefined): Consideration {
  const { names, spelling, known } = engine.index;
  const interpretation = interpret(text, names, spelling, asOf ?? known.last);
  const candidates = findCandidates(interpretation, engine.index, { asOf });
  return { text, asOf, interpretation, decision: decide(candidates, engine.index.weights) };
}
