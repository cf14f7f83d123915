import { answerQuestion } from './answering/answer.ts';
import { createEngine, type Engine, type View } from './answering/engine.ts';
import type { Interpretation } from './answering/interpretation/interpret.ts';
import type { Learnt } from './answering/matching/learn.ts';
import type { Bot, Command } from './command.ts';
import type { Knowledge } from './knowledge/knowledge.ts';

/** The engine over a knowledge, with the commands that answer plain questions too. */
export function engineFor(knowledge: Knowledge, commands: readonly Command[], learnt?: Learnt): Engine {
  const views = commands.flatMap(({ definition, answers, takes, goesOn }): [string, View][] => {
    if (!answers) return [];
    const view: View = {
      reply: (engine, interpretation, asOf) => answers(interpretation, asOf, { engine }),
      ...(takes ? { takes: (engine: Engine, asked: Interpretation) => takes(asked, { engine }) } : {}),
      ...(goesOn ? { goesOn } : {}),
    };
    return [[`/${definition.name}`, view]];
  });
  return createEngine(knowledge, new Map(views), learnt);
}

/** Everything that people can do with a bot. */
export type Abilities = Pick<Bot, 'commands' | 'messageCommands' | 'presses' | 'adminCommands'>;

/** Puts a bot together from its knowledge and what people can do with it; the same for every face. `learnt`: from this knowledge before. */
export function createBot(knowledge: Knowledge, abilities: Abilities, learnt?: Learnt): Bot {
  const engine = engineFor(knowledge, abilities.commands, learnt);
  return {
    context: { engine },
    ...abilities,
    ask: (text, previous) => answerQuestion(engine, { text, previous }).reply,
  };
}
