import { type Ending, EXIT } from '../ending.ts';
import { describe } from '../failures.ts';
import type { Log } from '../log.ts';

/** Where discord.js reads one event from Discord. A fault there concerns that event alone, except for READY. */
const READING_AN_EVENT = /discord\.js[\\/]src[\\/]client[\\/](?:actions|websocket[\\/]handlers)[\\/](?!READY)/;

/** Whether the process can go on after this uncaught error: it came out of discord.js reading a single event. */
export const isHarmless = (error: unknown): boolean =>
  error instanceof Error && READING_AN_EVENT.test(error.stack ?? '');

/**
 * Takes uncaught errors until the returned function is called: a malformed event is logged and passed over, anything
 * else is logged and ends the run, as nobody knows what it left behind.
 */
export function guard(ending: Ending, log: Log): () => void {
  const onUncaught = (error: unknown) => {
    if (isHarmless(error))
      return log.warn(describe(error), 'an event from Discord could not be read and was passed over');
    log.error(describe(error), 'an unforeseen error ends the run');
    ending.end(EXIT.fault);
  };
  process.on('uncaughtException', onUncaught);
  return () => process.off('uncaughtException', onUncaught);
}
