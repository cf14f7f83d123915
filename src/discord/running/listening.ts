import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../log.ts';
import { EXIT } from './ending.ts';

/** The port that a server listens on now, or the exit code for why it cannot. */
export type Listening = { readonly port: number } | { readonly code: number };

/**
 * Has a server listen on the port that a variable names (0: any free one), on one address or on every one. Logs why if it
 * cannot, naming the variable.
 */
export async function listen(
  server: Server,
  port: number,
  variable: string,
  log: Log,
  host?: string,
): Promise<Listening> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ port, host }, () => resolve());
    });
    return { port: (server.address() as AddressInfo).port };
  } catch (error) {
    // Somebody else's port may be free at the next start; one that is not allowed never will be.
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    const why = taken ? 'another program listens there' : 'this program may not listen there';
    log.error({ port, code: (error as NodeJS.ErrnoException).code }, `${why}: choose another port for ${variable}`);
    return { code: taken ? EXIT.fault : EXIT.settings };
  }
}

/** Stops listening, if it did, lets requests that are under way finish for so many milliseconds, and ends. */
export async function close(server: Server, milliseconds: number): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  // A kept connection counts as idle only once its last response is out.
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  const enough = setTimeout(() => server.closeAllConnections(), milliseconds);
  await closed;
  clearInterval(idle);
  clearTimeout(enough);
}
