import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { InteractionType, type RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import {
  botMessage,
  chooseData,
  interactionEvent,
  memberLike,
  menuData,
  messageEvent,
  type Posting,
  pressData,
  type Scene,
  slashData,
  typingData,
} from './events.ts';
import { gatewayOn } from './gateway.ts';
import { USER_ID } from './identities.ts';
import { type Response, serve, type World } from './rest.ts';
import { type Rule, rulebook } from './rules.ts';
import { snowflake } from './snowflake.ts';

/** The token that the stand-in takes, unless it is told another. */
export const TOKEN = 'stand-in.token.for-tests';

export interface StandInOptions {
  readonly token?: string;
  /** Port to listen on; a free one unless given. */
  readonly port?: number;
  /** Close every IDENTIFY with this code: 4014 for disallowed intents. */
  readonly refuseWith?: number;
  /** Milliseconds between the heartbeats that the gateway asks for; Discord's own unless given. */
  readonly heartbeat?: number;
  /** Everything is asked by somebody new and in a channel of its own, so that nowhere too much is asked; else all by one person. */
  readonly crowd?: boolean;
}

/** How an interaction is sent: where from, and how many milliseconds ago Discord made it. */
export interface Sending {
  readonly scene?: Scene;
  readonly age?: number;
  /** The message that a pressed button stands under. */
  readonly message?: object;
  /** Another person than usual, and what they may do there. */
  readonly by?: { readonly id: string; readonly permissions: string };
}

/** A press, as far as the message that it is under can be told from it. */
interface Pressing {
  readonly token: string;
  readonly message: { readonly id: string };
}

export type StandIn = Awaited<ReturnType<typeof startDiscord>>;

/**
 * Starts a stand-in for Discord on loopback: its REST API and its gateway, as far as the bot uses them, with Discord's
 * deadlines and refusals. Every payload that the bot sends is checked; what is wrong with it stands in `world.problems`.
 */
export async function startDiscord({
  token = TOKEN,
  port = 0,
  refuseWith,
  heartbeat = 41_250,
  crowd = false,
}: StandInOptions = {}) {
  const world: World = {
    token,
    gatewayUrl: '',
    requests: [],
    problems: [],
    responses: new Map(),
    messages: [],
    below: [],
    removed: [],
    pressed: new Map(),
    edits: new Map(),
    commands: [],
  };
  const rules = rulebook();
  const server = createServer((request, response) => {
    serve(world, rules, request, response).catch(() => request.socket.destroy());
  });
  const gateway = gatewayOn(server, { token: () => world.token, refuseWith, heartbeat });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const listening = (server.address() as AddressInfo).port;
  world.gatewayUrl = `ws://127.0.0.1:${listening}`;

  const somebody = () => (crowd ? snowflake() : USER_ID);

  /** Notes under which message a button was pressed, for a press that reaches the bot by another way than the gateway. */
  const pressedUnder = ({ token, message }: Pressing): void => void world.pressed.set(token, message.id);

  function interact(
    type: InteractionType,
    data: object,
    { scene = 'guild', age = 0, message, by }: Sending = {},
  ): string {
    const made = interactionEvent(type, data, scene, age, somebody());
    const event = {
      ...made,
      ...(crowd ? elsewhere(made) : {}),
      ...(message === undefined ? {} : { message }),
      ...(by === undefined ? {} : { member: memberLike(by) }),
    };
    if (message !== undefined) pressedUnder(event as object as Pressing);
    gateway.dispatch('INTERACTION_CREATE', event);
    return event.id;
  }

  async function responseTo(id: string): Promise<Response> {
    return until(() => world.responses.get(id), `no response to interaction ${id}`);
  }

  return {
    world,
    gateway,
    port: listening,
    /** Base of the REST API, for DISCORD_API. */
    api: `http://127.0.0.1:${listening}/api`,
    pressedUnder,
    /** Has a request meet with mischief. */
    rule: (rule: Rule): void => rules.add(rule),
    /** Waits until the bot is connected and has looked after its commands. */
    ready: () =>
      until(() => (world.commands.length > 0 ? gateway.counts.identifies : undefined), 'the bot did not come'),

    /** Sends a slash command and leaves it at that; gives the interaction's id. */
    sendSlash: (
      name: string,
      options: Readonly<Record<string, string | number | boolean>> = {},
      sending?: Sending,
    ): string => interact(InteractionType.ApplicationCommand, slashData(name, options), sending),
    /** The accepted response to an interaction, as soon as it is there. */
    responseTo,
    /** Sends a slash command and gives the response. */
    slash: (name: string, options: Readonly<Record<string, string | number | boolean>> = {}, sending?: Sending) =>
      responseTo(interact(InteractionType.ApplicationCommand, slashData(name, options), sending)),
    /** Types in an option and gives the suggestions. */
    type: async (name: string, option: string, typed: string) =>
      (await responseTo(interact(InteractionType.ApplicationCommandAutocomplete, typingData(name, option, typed)))).data
        .choices,
    /** Uses a command from the menu of a message that somebody wrote, and gives the response. */
    use: (name: string, message: object, sending?: Sending) =>
      responseTo(interact(InteractionType.ApplicationCommand, menuData(name, message), sending)),
    /** Presses a button with this custom id, forged or not, under a message of the bot's, and gives the response. */
    press: (customId: string, sending?: Sending) =>
      responseTo(
        interact(InteractionType.MessageComponent, pressData(customId), { message: botMessage(), ...sending }),
      ),
    /** Presses a button so long ago that Discord takes no response to it any more; gives the interaction's id. */
    pressLate: async (customId: string, sending?: Sending): Promise<string> => {
      const id = interact(InteractionType.MessageComponent, pressData(customId), { ...sending, age: 3500 });
      const answered = () => world.requests.find(({ path }) => path.startsWith(`/interactions/${id}/`));
      await until(answered, `no attempt at a response to interaction ${id}`);
      return id;
    },
    /** Presses one button several times before any response is there, and gives all responses. */
    pressTimes: (times: number, customId: string, sending?: Sending) => {
      const under = { message: botMessage(), ...sending };
      const ids = Array.from({ length: times }, () =>
        interact(InteractionType.MessageComponent, pressData(customId), under),
      );
      return Promise.all(ids.map(responseTo));
    },
    /** Chooses an option, forged or not, from a menu under a message of the bot's, and gives the response. */
    choose: (value: string, sending?: Sending) =>
      responseTo(
        interact(InteractionType.MessageComponent, chooseData('menu:1', value), { message: botMessage(), ...sending }),
      ),

    /** Posts as a person and leaves it at that; gives the message's id. */
    post: (posting: Posting): string => post(gateway.dispatch, posting, somebody(), crowd),
    /** Posts as a person and gives the bot's reply. */
    say: async (posting: Posting): Promise<RESTPostAPIChannelMessageJSONBody> => {
      const id = post(gateway.dispatch, posting, somebody(), crowd);
      const answer = () => world.messages.find(({ body }) => body.nonce === id)?.body;
      return until(answer, `no reply to message ${id}`);
    },
    /** Waits until this many requests met the pattern, as `POST /channels/123/messages`. */
    requested: (match: RegExp, times = 1) =>
      until(() => {
        const met = world.requests.filter(({ method, path }) => match.test(`${method} ${path}`));
        return met.length >= times ? met : undefined;
      }, `fewer than ${times} requests met ${match}`),
    /** Ends the stand-in. */
    stop: async () => {
      gateway.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function post(
  dispatch: (name: string, data: unknown) => void,
  posting: Posting,
  by: string,
  isElsewhere: boolean,
): string {
  const event = messageEvent(posting, by);
  dispatch('MESSAGE_CREATE', { ...event, ...(isElsewhere ? { channel_id: snowflake() } : {}) });
  return event.id;
}

/** The same place with another channel in it. */
function elsewhere(event: object): object {
  const id = snowflake();
  return { channel_id: id, channel: { ...('channel' in event ? (event.channel as object) : {}), id } };
}

/** Waits for a value to be there, half a minute at most. */
export async function until<Value>(look: () => Value | undefined, complaint: string): Promise<Value> {
  for (const end = Date.now() + 30_000; Date.now() < end; ) {
    const value = look();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(complaint);
}
