import { isatty } from 'node:tty';
import type { Service } from '../service/service.ts';

/**
 * Takes up the knowledge folder anew on SIGHUP, until the returned function is called. To a program whose terminal was
 * closed the same signal means to end, as if nobody listened.
 */
export function reloadOnHangUp({ reload }: Pick<Service, 'reload'>): () => void {
  const hadTerminal = isatty(0);
  const ignore = () => process.off('SIGHUP', onHangUp);
  const onHangUp = () => {
    if (!hadTerminal || isatty(0)) return void reload();
    ignore();
    process.kill(process.pid, 'SIGHUP');
  };
  process.on('SIGHUP', onHangUp);
  return ignore;
}
