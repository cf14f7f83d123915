import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Reply } from '../replies/reply.ts';
import { type Index, indexKnowledge } from './index-knowledge.ts';
import type { Interpretation } from './interpretation/interpret.ts';
import type { NameKind } from './interpretation/names.ts';
import type { Learnt } from './matching/learn.ts';

/** Turns a question that a command answers better ("which unions are balloting?") into that command's reply. */
export interface View {
  readonly reply: (engine: Engine, interpretation: Interpretation, asOf: string | undefined) => Reply;
  /** Whether a question is the command's alone, whatever entries it is like. */
  readonly takes?: (engine: Engine, interpretation: Interpretation) => boolean;
  readonly goesOn?: GoesOn;
}

/** How a command's list is gone on from: "and in 2002?" asks for the same list of another time. */
export interface GoesOn {
  /** How the first line of the list begins. */
  readonly from: RegExp;
  /** What may be named instead; a question that names anything else is one of its own. */
  readonly by: readonly (NameKind | 'time')[];
}

/** The knowledge made ready for questions, with the commands that answer some of them. */
export interface Engine {
  readonly knowledge: Knowledge;
  readonly index: Index;
  /** By heading in the questions files: `/ballots`. */
  readonly views: ReadonlyMap<string, View>;
}

/** Makes an engine; costs some hundred milliseconds unless what is learnt from the knowledge is given. */
export const createEngine = (
  knowledge: Knowledge,
  views: ReadonlyMap<string, View> = new Map(),
  learnt?: Learnt,
): Engine => ({
  knowledge,
  index: indexKnowledge(knowledge, learnt),
  views,
});
