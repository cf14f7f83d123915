import { type Client, Events, GatewayDispatchEvents } from 'discord.js';
import type { GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import { describe, type Failure } from '../failures.ts';
import type { Log } from '../log.ts';
import type { GatewayHealth } from '../monitoring/health.ts';
import { definitionsOf, register } from '../registration/register.ts';
import { type Ending, EXIT, endingOf } from '../running/ending.ts';
import { isTokenLike, NO_TOKEN, REFUSED_TOKEN } from '../running/final.ts';
import { guard } from '../running/guard.ts';
import { reloadOnHangUp } from '../running/hang-up.ts';
import { type InFlight, inFlight } from '../running/in-flight.ts';
import type { Service } from '../service/service.ts';
import type { Sharding } from './client.ts';
import { connectionOf, followConnections } from './connection.ts';
import { onInteraction } from './interactions.ts';
import { login } from './login.ts';
import { onMessage } from './messages.ts';
import { createInteractionRest } from './rest.ts';
import { turns } from './turns.ts';
import { passingOver } from './unreadable.ts';

export interface Gateway {
  /** The bot's token; never logged. */
  readonly token: string;
  /** Base of Discord's REST API, such as `https://discord.com/api`. The gateway's address comes from there. */
  readonly api: string;
  readonly service: Service;
  /** Which shards this process runs; as many as Discord recommends unless given. */
  readonly sharding?: Sharding | undefined;
  /** Ends the run as SIGTERM does. */
  readonly stop?: AbortSignal;
}

/** How long handlers may go on after the run was told to end, in milliseconds. */
const DRAIN = 5000;

/**
 * Runs the bot on Discord's gateway until SIGTERM, SIGINT or `stop`, or until Discord will not have it any more.
 * Gives the exit code: 0 when told to stop, 78 when a setting is wrong, 1 after an unforeseen error. Never rejects.
 */
export async function runGateway({ token: given, api, service, sharding, stop }: Gateway): Promise<number> {
  const { log } = service;
  const token = given.trim();
  if (!isTokenLike(token)) {
    log.error({}, NO_TOKEN);
    return EXIT.settings;
  }
  const ending = endingOf(stop);
  const unguard = guard(ending, log, passingOver(log));
  const ignoreHangUp = reloadOnHangUp(service);
  const work = inFlight();
  service.gateway = () => NOT_YET;
  const client = await login({
    ...{ token, api, sharding, log, ending },
    wire: (fresh) => wire(fresh, { api, service, ending, work }),
  });
  if (client !== undefined) {
    const { user, application, rest } = client;
    log.info({ user: user?.id, shards: client.ws.shards.size }, 'connected to Discord');
    const definitions = definitionsOf(service.bot);
    if (application) {
      const registered = register(rest, application.id, definitions, log, ending.signal);
      work.track(registered.then((failure) => endIfRefused(failure, ending, log)));
    }
  }
  const code = await ending.code;
  if (client !== undefined) await close(client, work, log);
  ignoreHangUp();
  unguard();
  log.info({ code }, 'stopped');
  return code;
}

interface Wiring {
  readonly api: string;
  readonly service: Service;
  readonly ending: Ending;
  readonly work: InFlight;
}

const NOT_YET: GatewayHealth = { shards: 0, connected: 0 };

/**
 * Listens to a client. Interactions and messages are taken as Discord sent them, not as discord.js's structures: those
 * come late (once all guilds are known), need the channel in memory, and differ from what the HTTP endpoint is sent.
 */
function wire(client: Client, { api, service, ending, work }: Wiring): void {
  const { log } = service;
  const { rest, ws } = client;
  const responses = createInteractionRest(api);
  service.gateway = () => connectionOf(client);
  const accepting = () => !ending.signal.aborted;
  const inTurn = turns();
  const take = (handler: (arrived: number) => Promise<void>) => {
    const arrived = performance.now();
    const handled = inTurn(() => handler(arrived));
    work.track(handled.catch((error: unknown) => log.error(describe(error), 'an event could not be handled')));
  };
  ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: unknown) => {
    if (accepting()) take((arrived) => onInteraction(interaction, service, responses, arrived));
  });
  ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    const self = client.user?.id;
    if (accepting() && self !== undefined)
      take(async (arrived) => {
        const delivery = await onMessage(message, self, service, rest, arrived);
        endIfRefused(delivery?.failure, ending, log);
      });
  });
  client.on(Events.Error, (error) => log.error(describe(error), 'discord.js reported an error'));
  followConnections(client, ending, log);
}

/** Ends the run if a request failed because the token holds no more: only a person can help, whatever the gateway does. */
function endIfRefused(failure: Failure | undefined, ending: Ending, log: Log): void {
  if (failure === 'token' && ending.end(EXIT.settings)) log.error({}, REFUSED_TOKEN);
}

/** Lets running handlers finish, for a while, and closes the connection. */
async function close(client: Client, work: InFlight, log: Log): Promise<void> {
  const left = await work.drain(DRAIN);
  if (left > 0) log.warn({ left }, 'handlers were still at work when the time was up');
  await client.destroy().catch((error: unknown) => log.warn(describe(error), 'the connection did not close cleanly'));
}
