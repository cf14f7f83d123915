import { describe } from '../failures.ts';
import type { Log } from '../log.ts';

/** Where discord.js reads one event from Discord. A fault there concerns that event alone, except for READY. */
const READING_AN_EVENT = /discord\.js[\\/]src[\\/]client[\\/](?:actions|websocket[\\/]handlers)[\\/](?!READY)/;

/** Those that the bot reads for itself, and says of itself if it cannot. */
const OURS = /[\\/](?:actions[\\/](?:InteractionCreate|MessageCreate)|handlers[\\/](?:INTERACTION|MESSAGE)_CREATE)\.js/;

/** Whether the process can go on after this uncaught error: it came out of discord.js reading a single event. */
export const isHarmless = (error: unknown): boolean =>
  error instanceof Error && READING_AN_EVENT.test(error.stack ?? '');

/** Passes over an event that discord.js could not read, with one line in the log for each. */
export const passingOver =
  (log: Log) =>
  (error: unknown): boolean => {
    if (!isHarmless(error)) return false;
    if (!OURS.test((error as Error).stack ?? ''))
      log.warn(describe(error), 'an event from Discord could not be read and was passed over');
    return true;
  };
