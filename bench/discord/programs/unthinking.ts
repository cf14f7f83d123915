import { abilities } from '../../../commands/index.ts';
import type { Bot, Context } from '../../../src/command.ts';
import { readConfig } from '../../../src/config.ts';
import { runDiscord, runHttp } from '../../../src/discord/run.ts';
import type { Reply } from '../../../src/replies/reply.ts';
import { SUGGESTIONS, WORDS } from './words.ts';

/** Scrutineer without its thoughts: all of its way from Discord and back, and the same words to everything. */
const reply: Reply = {
  ...{ outcome: 'answer', citations: [], actions: [], entries: [], score: 1, private: false },
  blocks: [{ kind: 'statement', text: WORDS, cites: [] }],
};

const bot: Bot = {
  context: { engine: { knowledge: { version: 'none' } } } as Context,
  commands: abilities.commands.map(({ definition }) => ({ definition, run: () => reply, complete: () => SUGGESTIONS })),
  messageCommands: [],
  presses: abilities.presses.map(({ name }) => ({ name, run: () => reply })),
  adminCommands: [],
  ask: () => reply,
};

const read = readConfig(process.env);
if ('faults' in read) throw new Error(read.faults.join('; '));
process.exitCode = await (process.argv[2] === 'http' ? runHttp(bot, read.config) : runDiscord(bot, read.config));
