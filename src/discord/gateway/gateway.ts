import { type Client, Events, GatewayDispatchEvents } from 'discord.js';
import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import type { Bot } from '../../command.ts';
import { prepareToDraw } from '../../replies/chart/pictures.ts';
import { type Ending, EXIT, endingOf } from '../ending.ts';
import { describe } from '../failures.ts';
import { type InFlight, inFlight } from '../in-flight.ts';
import { LIMITS } from '../limits.ts';
import type { Log } from '../log.ts';
import { register } from '../registration/register.ts';
import { isTokenLike, NO_TOKEN, whyClosed } from './final.ts';
import { guard } from './guard.ts';
import { onInteraction } from './interactions.ts';
import { login } from './login.ts';
import { onMessage } from './messages.ts';
import { turns } from './turns.ts';

export interface Gateway {
  /** The bot's token; never logged. */
  readonly token: string;
  /** Base of Discord's REST API, such as `https://discord.com/api`. The gateway's address comes from there. */
  readonly api: string;
  readonly bot: Bot;
  readonly log: Log;
  /** Ends the run as SIGTERM does. */
  readonly stop?: AbortSignal;
}

/** How long handlers may go on after the run was told to end, in milliseconds. */
const DRAIN = 5000;

/**
 * Runs the bot on Discord's gateway until SIGTERM, SIGINT or `stop`, or until Discord will not have it any more.
 * Gives the exit code: 0 when told to stop, 78 when a setting is wrong, 1 after an unforeseen error. Never rejects.
 */
export async function runGateway({ token: given, api, bot, log, stop }: Gateway): Promise<number> {
  const token = given.trim();
  if (!isTokenLike(token)) {
    log.error({}, NO_TOKEN);
    return EXIT.settings;
  }
  const ending = endingOf(stop);
  const unguard = guard(ending, log);
  const work = inFlight();
  const client = await login({ token, api, log, ending, wire: (fresh) => wire(fresh, { bot, log, ending, work }) });
  if (client !== undefined) {
    const { user, application, rest } = client;
    log.info({ user: user?.id, shards: client.ws.shards.size }, 'connected to Discord');
    const definitions = [...bot.commands, ...bot.messageCommands].map(({ definition }) => definition);
    prepareToDraw().catch((error: unknown) =>
      log.warn(describe(error), 'pictures cannot be drawn; replies go out as words alone'),
    );
    if (application) work.track(register(rest, application.id, definitions, log, ending.signal));
  }
  const code = await ending.code;
  if (client !== undefined) await close(client, work, log);
  unguard();
  log.info({ code }, 'stopped');
  return code;
}

interface Wiring {
  readonly bot: Bot;
  readonly log: Log;
  readonly ending: Ending;
  readonly work: InFlight;
}

/**
 * Listens to a client. Interactions and messages are taken as Discord sent them, not as discord.js's structures: those
 * come late (once all guilds are known), need the channel in memory, and differ from what an HTTP endpoint is sent.
 */
function wire(client: Client, { bot, log, ending, work }: Wiring): void {
  const tools = { bot, rest: client.rest, log };
  const accepting = () => !ending.signal.aborted;
  const inTurn = turns();
  const take = (handler: (deadline: AbortSignal) => Promise<void>) => {
    const deadline = AbortSignal.timeout(LIMITS.deadline);
    const handled = inTurn(() => handler(deadline));
    work.track(handled.catch((error: unknown) => log.error(describe(error), 'a handler failed')));
  };
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    if (accepting()) take((deadline) => onInteraction(interaction, tools, deadline));
  });
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    const self = client.user?.id;
    if (accepting() && self !== undefined) take(() => onMessage(message, self, tools));
  });
  client.on(Events.Error, (error) => log.error(describe(error), 'discord.js reported an error'));
  client.on(Events.ShardError, (error, shard) => log.warn({ shard, ...describe(error) }, 'the connection had a fault'));
  client.on(Events.ShardReconnecting, (shard) => accepting() && log.info({ shard }, 'reconnecting'));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'resumed'));
  client.on(Events.ShardDisconnect, ({ code }) => {
    if (ending.end(EXIT.settings)) log.error({ code }, whyClosed(code));
  });
}

/** Lets running handlers finish, for a while, and closes the connection. */
async function close(client: Client, work: InFlight, log: Log): Promise<void> {
  const left = await work.drain(DRAIN);
  if (left > 0) log.warn({ left }, 'handlers were still at work when the time was up');
  await client.destroy().catch((error: unknown) => log.warn(describe(error), 'the connection did not close cleanly'));
}
