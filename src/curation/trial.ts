import { answerQuestion } from '../answering/answer.ts';
import type { Decision } from '../answering/decide.ts';
import { createEngine } from '../answering/engine.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

/** What an example question found when it was asked. */
export interface Tried {
  /** The entry or command it is an example of, and which of its examples it is. */
  readonly id: string;
  readonly index: number;
  readonly question: string;
  /** The best candidate; undefined if there was none. */
  readonly best: string | undefined;
  /** Why its own entry cannot answer it; undefined if it can, or if it is not like the question at all. */
  readonly ruledOut?: string | undefined;
  readonly outcome: Decision['outcome'];
}

/** A knowledge with all its example questions tried on it. */
export interface Trial {
  readonly knowledge: Knowledge;
  readonly tried: readonly Tried[];
}

/** Asks a knowledge each of its example questions; takes a second for some two thousand. */
export function tryExamples(knowledge: Knowledge): Trial {
  const engine = createEngine(knowledge);
  const tried = [...knowledge.questions].flatMap(([id, questions]) =>
    questions.map((question, index): Tried => {
      const decision = answerQuestion(engine, { text: question }).considered[0]?.decision;
      const own = decision?.candidates.find(({ profile }) => profile.id === id);
      return {
        ...{ id, index, question, best: decision?.best?.profile.id, ruledOut: own?.ruledOut },
        outcome: decision?.outcome ?? 'none',
      };
    }),
  );
  return { knowledge, tried };
}
