import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Reply } from '../replies/reply.ts';
import { type Index, indexKnowledge } from './index-knowledge.ts';
import type { Interpretation } from './interpret.ts';
import type { Learnt } from './learn.ts';

/** Turns a question that a command answers better ("which unions are balloting?") into that command's reply. */
export interface View {
  readonly reply: (engine: Engine, interpretation: Interpretation, asOf: string | undefined) => Reply;
  /** Whether a question is the command's alone, whatever entries it is like. */
  readonly takes?: (engine: Engine, interpretation: Interpretation) => boolean;
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
