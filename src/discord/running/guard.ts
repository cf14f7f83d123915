import { describe } from '../failures.ts';
import type { Log } from '../log.ts';
import { type Ending, EXIT } from './ending.ts';

/**
 * Takes uncaught errors until the returned function is called. `passesOver` may deal with one that harms nothing but an
 * event, and says so; any other is logged and ends the run, as nobody knows what it left behind.
 */
export function guard(ending: Ending, log: Log, passesOver: (error: unknown) => boolean = () => false): () => void {
  const onUncaught = (error: unknown) => {
    if (passesOver(error)) return;
    log.error(describe(error), 'an unforeseen error ends the run');
    ending.end(EXIT.fault);
  };
  process.on('uncaughtException', onUncaught);
  return () => process.off('uncaughtException', onUncaught);
}
