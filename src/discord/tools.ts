import type { REST } from 'discord.js';
import type { Bot } from '../command.ts';
import type { Log } from './log.ts';

/** What the handlers work with: the bot that knows the answers, Discord's REST API and the log. */
export interface Tools {
  readonly bot: Bot;
  readonly rest: Pick<REST, 'post' | 'delete'>;
  readonly log: Log;
}
