import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { answerQuestion } from '../src/answering/answer.ts';
import { suggest } from '../src/answering/suggest.ts';
import { LONGEST_QUESTION } from '../src/answering/text.ts';
import type { Command } from '../src/command.ts';
import { asOfOption, completeDate, dayOf, notADate } from './options.ts';

/** `/ask question: [as_of:]`: the sentence that answers it, or that the sources do not say. */
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
    return answerQuestion(engine, { text: String(question), asOf }).reply;
  },
  complete: (option, typed, { engine }) =>
    option === 'question'
      ? suggest(engine, 'question', typed).map(({ id, name }) => ({ name, value: id }))
      : completeDate(engine, typed),
};
