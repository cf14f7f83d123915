import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Bot, Command, Context, MessageCommand, Press } from '../../../src/command.ts';
import type { Reply } from '../../../src/replies/reply.ts';
import { someBars } from '../charts.ts';

/** A reply of one sentence, or with whatever else is given. */
export const replyOf = (text: string, more: Partial<Reply> = {}): Reply => ({
  outcome: 'answer',
  blocks: [{ kind: 'statement', text, cites: [] }],
  citations: [],
  actions: [],
  entries: [],
  score: 1,
  private: false,
  ...more,
});

const option = { type: 3, description: 'Anything', max_length: 200 } as const;

/** Says back what it was asked, with a button; suggests whatever was typed, thirty times over. */
const echo: Command = {
  definition: {
    name: 'echo',
    description: 'Says it back',
    options: [{ ...option, name: 'text', autocomplete: true }],
  },
  run: ({ text }) =>
    replyOf(`You said: ${text}`, { actions: [{ label: 'Again', id: `again:${String(text).slice(0, 50)}` }] }),
  complete: (name, typed) =>
    Array.from({ length: 30 }, (_, index) => ({ name: `${name} ${typed} ${index}`, value: `${typed}-${index}` })),
};

/** Answers the asker alone. */
const whisper: Command = {
  definition: { name: 'whisper', description: 'Says it to you alone' },
  run: () => replyOf('Between the two of us.', { private: true }),
};

/** Answers with a picture. */
const draw: Command = {
  definition: { name: 'draw', description: 'Draws it' },
  run: () => replyOf('In words: 4% and 6%.', { charts: [someBars] }),
};

/** Fails, with what must not be logged in its message. */
const fail: Command = {
  definition: { name: 'fail', description: 'Fails', options: [{ ...option, name: 'text', autocomplete: true }] },
  run: ({ text }) => {
    throw new Error(`cannot digest ${text}`);
  },
  complete: (_, typed) => {
    throw new Error(`cannot suggest ${typed}`);
  },
};

/** Says a message back in capitals, to whoever asked. */
const shout: MessageCommand = {
  definition: { name: 'Shout it', type: ApplicationCommandType.Message },
  run: (text) => replyOf(text.toUpperCase(), { private: true, entries: ['shout'] }),
};

/** Takes the place of the message that it was pressed under. */
const settle: Press = { name: 'settle', replaces: true, run: (argument) => replyOf(`Settled: ${argument}`) };

const again: Press = { name: 'again', run: (argument) => replyOf(`Again: ${argument}`) };

/** A bot that knows nothing, for tests of the Discord face alone. */
export const stubBot: Bot = {
  context: { engine: { knowledge: { version: 'stub' } } } as Context,
  commands: [echo, whisper, draw, fail],
  messageCommands: [shout],
  presses: [again, settle],
  adminCommands: [],
  ask: (text, previous) => {
    if (text.includes('fail')) throw new Error(`cannot digest ${text}`);
    if (text.includes('draw')) return replyOf('In words: 4% and 6%.', { charts: [someBars] });
    if (text === '') return replyOf('Ask me about the dispute.');
    return replyOf(previous === undefined ? `Asked: ${text}` : `Asked: ${text}, after: ${previous}`);
  },
};
