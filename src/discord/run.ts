import { pino } from 'pino';
import type { Bot } from '../command.ts';
import type { Config } from '../config.ts';
import { runGateway } from './gateway/gateway.ts';

/** Runs the bot on Discord as the environment sets it up, with one JSON line on standard output for each thing of note. Gives the exit code. */
export function runDiscord(
  bot: Bot,
  config: Pick<Config, 'DISCORD_TOKEN' | 'DISCORD_API' | 'LOG_LEVEL'>,
): Promise<number> {
  const log = pino({ level: config.LOG_LEVEL, base: null });
  return runGateway({ token: config.DISCORD_TOKEN ?? '', api: config.DISCORD_API, bot, log });
}
