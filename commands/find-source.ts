import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import type { Engine } from '../src/answering/engine.ts';
import { findSource } from '../src/answering/find-source/find-source.ts';
import { LONGEST_MESSAGE } from '../src/answering/find-source/passages.ts';
import { reportOf } from '../src/answering/find-source/report.ts';
import type { Command, MessageCommand } from '../src/command.ts';
import type { Reply } from '../src/replies/reply.ts';
import { sorry } from './options.ts';

function reply(engine: Engine, text: string): Reply {
  if (!/\p{L}/u.test(text)) return sorry(engine, 'There are no words here to find a source for.');
  return reportOf(engine, findSource(engine, text));
}

/** In the menu of any message: which words and statements in it the sources have, and where they differ. */
export const findSourceOf: MessageCommand = {
  definition: { name: 'Find the source', type: ApplicationCommandType.Message },
  run: (text, { engine }) => reply(engine, text),
};

/** `/check text:` the same for a passage from elsewhere. */
export const check: Command = {
  definition: {
    name: 'check',
    type: ApplicationCommandType.ChatInput,
    description: 'Check a passage against the sources: its quotations, figures and statements',
    options: [
      {
        name: 'text',
        type: ApplicationCommandOptionType.String,
        description: 'The passage, with quotation marks around what somebody is said to have said',
        required: true,
        max_length: LONGEST_MESSAGE,
      },
    ],
  },
  run: ({ text = '' }, { engine }) => reply(engine, String(text)),
};
