import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { answerQuestion } from '../src/answering/answer.ts';
import { entryReply } from '../src/answering/composing/entry-reply.ts';
import { titleOf } from '../src/answering/composing/title.ts';
import { LONGEST_QUESTION } from '../src/answering/interpretation/text.ts';
import { dayOf } from '../src/answering/interpretation/typed-dates.ts';
import { suggestQuestions } from '../src/answering/suggest-questions.ts';
import type { Command } from '../src/command.ts';
import { entryOf } from '../src/knowledge/knowledge.ts';
import { asOfOption, completeDate, notADate } from './options.ts';

/** `/ask question: [as_of:]`: the sentence that answers it, or that the sources do not say. A question that was suggested comes as its entry's id. */
export const ask: Command = {
  definition: {
    name: 'ask',
    type: ApplicationCommandType.ChatInput,
    description: 'Ask what the sources say; every answer comes with its citation and date',
    options: [
      {
        name: 'question',
        type: ApplicationCommandOptionType.String,
        description: 'Your question, as you would put it to a person',
        required: true,
        autocomplete: true,
        max_length: LONGEST_QUESTION,
      },
      asOfOption,
    ],
  },
  run: ({ question = '', as_of }, { engine }) => {
    const asOf = as_of === undefined ? undefined : dayOf(engine, String(as_of));
    if (as_of !== undefined && asOf === undefined) return notADate(engine, String(as_of));
    const chosen = entryOf(engine.knowledge, String(question).trim());
    if (chosen && asOf === undefined) return entryReply(engine, chosen);
    return answerQuestion(engine, { text: chosen ? titleOf(engine, chosen) : String(question), asOf }).reply;
  },
  complete: (option, typed, { engine }) =>
    option === 'question'
      ? suggestQuestions(engine, typed).map(({ id, name }) => ({ name, value: id }))
      : completeDate(engine, typed),
};
