import { isatty } from 'node:tty';
import { type Ending, EXIT } from './ending.ts';
import type { Service } from './service.ts';

/**
 * Takes up the knowledge folder anew on SIGHUP, until the returned function is called. To a program whose terminal was
 * closed the same signal means to end.
 */
export function reloadOnHangUp({ reload }: Pick<Service, 'reload'>, ending: Ending): () => void {
  const hadTerminal = isatty(0);
  const onHangUp = () => {
    if (hadTerminal && !isatty(0)) ending.end(EXIT.done);
    else void reload();
  };
  process.on('SIGHUP', onHangUp);
  return () => process.off('SIGHUP', onHangUp);
}
