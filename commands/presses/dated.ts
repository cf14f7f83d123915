import { answerQuestion } from '../../src/answering/answer.ts';
import { asWritten, titleOf } from '../../src/answering/composing/title.ts';
import type { Engine } from '../../src/answering/engine.ts';
import { fold, tokenise } from '../../src/answering/interpretation/text.ts';
import { timesIn } from '../../src/answering/interpretation/time.ts';
import type { Press } from '../../src/command.ts';
import { inWords } from '../../src/knowledge/dates.ts';
import type { Entry } from '../../src/knowledge/schema.ts';
import type { Action } from '../../src/replies/reply.ts';
import { isDay, outdated } from '../options.ts';
import { onEntry } from './on-entry.ts';

/** An entry's question, as of another day: `dated:2001-05-07:the-entry`. The question asked is not kept; the entry has its own. */
export const dated: Press = {
  name: 'dated',
  run: (argument, context) => {
    const [day = '', id = ''] = argument.split(/:(.*)/s);
    if (!isDay(day)) return outdated(context.engine);
    return onEntry((engine, entry) => {
      const question = questionOf(engine, entry);
      const { reply } = answerQuestion(engine, { text: question, asOf: day });
      const heading = { kind: 'heading', text: `As of ${inWords(day)}: ${question}` } as const;
      return { ...reply, blocks: [heading, ...reply.blocks], actions: reply.actions.map(withoutDay(day)) };
    })(id, context);
  },
};

/** A menu without the day that is shown already. */
const withoutDay =
  (day: string) =>
  (action: Action): Action =>
    'options' in action
      ? { ...action, options: action.options.filter(({ id }) => !id.startsWith(`dated:${day}:`)) }
      : action;

/** A question of fewer words is a note to oneself rather than a question. */
const LEAST_WORDS = 4;

/** How an entry is asked for: without a time of its own if it can be, and of as few people as can be, since another time has others. */
function questionOf(engine: Engine, entry: Entry): string {
  const { knowledge, index } = engine;
  const timeless = (knowledge.questions.get(entry.id) ?? []).filter(
    (question) => timesIn(fold(question), index.known.last).length === 0 && question.split(' ').length >= LEAST_WORDS,
  );
  const people = (question: string) => index.names(tokenise(question)).filter(({ kind }) => kind === 'person').length;
  const [best] = timeless.sort((one, other) => people(one) - people(other));
  return best === undefined ? titleOf(engine, entry) : asWritten(engine, best);
}
