import type { Client } from 'discord.js';
import { describe } from '../failures.ts';
import type { Log } from '../log.ts';
import { type Ending, EXIT } from '../running/ending.ts';
import { whyFinal } from '../running/final.ts';
import { backoff, pause } from '../running/pauses.ts';
import { createClient, type Sharding } from './client.ts';

export interface Login {
  readonly token: string;
  readonly api: string;
  readonly sharding?: Sharding | undefined;
  readonly log: Log;
  readonly ending: Ending;
  /** Attaches what should hear the client, before it connects. */
  readonly wire: (client: Client) => void;
}

/**
 * Connects to Discord, again and again with growing pauses, each time with a fresh client, as one that failed cannot be
 * closed any more. Gives the client once it is connected; undefined if the run ended first, which a refused token does.
 */
export async function login({ token, api, sharding, log, ending, wire }: Login): Promise<Client | undefined> {
  for (let failures = 1; !ending.signal.aborted; failures += 1) {
    const client = createClient(api, sharding);
    wire(client);
    const failed = await settled(client.login(token), ending);
    if (!ending.signal.aborted && failed === undefined) return client;
    silence(client);
    if (ending.signal.aborted) break;

    const why = whyFinal(failed?.error);
    if (why !== undefined) {
      if (ending.end(EXIT.settings)) log.error({}, why);
      break;
    }
    const wait = backoff(failures);
    log.warn({ failures, wait, ...describe(failed?.error) }, 'no connection to Discord yet');
    await pause(wait, ending.signal);
  }
  return undefined;
}

/** Waits for a login to succeed (undefined) or fail, or for the run to end. */
async function settled(attempt: Promise<string>, ending: Ending): Promise<undefined | { error: unknown }> {
  const outcome = attempt.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  return Promise.race([outcome, ending.code.then(() => undefined)]);
}

/** Makes sure that nothing is heard of a client again. */
function silence(client: Client): void {
  client.ws.removeAllListeners();
  client.removeAllListeners();
  client.on('error', () => undefined);
  client.destroy().catch(() => undefined);
}
