import { createServer } from 'node:http';
import { describe } from '../failures.ts';
import { EXIT, endingOf } from '../running/ending.ts';
import { guard } from '../running/guard.ts';
import { reloadOnHangUp } from '../running/hang-up.ts';
import { close, listen } from '../running/listening.ts';
import type { Service } from '../service/service.ts';
import { endpoint, PATH } from './endpoint.ts';
import { restOver } from './rest.ts';
import { signatureCheck } from './signature.ts';

export interface Endpoint {
  /** The application's public key; undefined where the environment has none. */
  readonly publicKey: string | undefined;
  /** The address to listen on; every one if there is none. */
  readonly host?: string | undefined;
  readonly port: number;
  /** Base of Discord's REST API, such as `https://discord.com/api`. */
  readonly api: string;
  readonly service: Service;
  /** Ends the run as SIGTERM does. */
  readonly stop?: AbortSignal;
}

/** Milliseconds: Discord waits three seconds for the whole, and whoever takes longer to send a request is not Discord. */
const REQUEST_TIMEOUT = 3000;
/** Longer than load balancers keep an idle connection, so that it is they who close it. */
const KEEP_ALIVE = 75_000;
const DRAIN = 5000;

/**
 * Serves Discord's interactions over HTTP until SIGTERM, SIGINT or `stop`. Gives the exit code: 0 when told to stop, 78
 * when a setting is wrong, 1 after an unforeseen error. Never rejects.
 */
export async function serveInteractions({ publicKey, host, port, api, service, stop }: Endpoint): Promise<number> {
  const { log } = service;
  if (publicKey === undefined) {
    log.error(
      {},
      'Set DISCORD_PUBLIC_KEY to the one shown at https://discord.com/developers/applications, your application.',
    );
    return EXIT.settings;
  }
  const ending = endingOf(stop);
  const unguard = guard(ending, log);
  const ignoreHangUp = reloadOnHangUp(service);
  const handle = endpoint(service, signatureCheck(publicKey), restOver(api));
  const server = createServer(
    { requestTimeout: REQUEST_TIMEOUT, connectionsCheckingInterval: 500 },
    (request, response) => {
      handle(request, response).catch((error: unknown) => {
        log.warn(describe(error), 'a request broke off');
        response.destroy();
      });
    },
  );
  server.keepAliveTimeout = KEEP_ALIVE;
  const listening = await listen(server, port, 'PORT', log, host);
  if ('code' in listening) ending.end(listening.code);
  else log.info({ port: listening.port, path: PATH }, 'listening for Discord');
  const code = await ending.code;
  await close(server, DRAIN);
  ignoreHangUp();
  unguard();
  log.info({ code }, 'stopped');
  return code;
}
