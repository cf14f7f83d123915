import { type APIInteraction, type APIInteractionResponse, Routes } from 'discord-api-types/v10';
import type { DiscordMessage } from '../../replies/discord.ts';
import type { Log } from '../log.ts';
import { isAlone } from '../responding/controls.ts';
import { AFTER_RESPONSE, attempt, attemptOnce, type Delivery } from './attempts.ts';
import { type Illustrated, illustrated, type Picture, wordsAlone } from './pictures.ts';

/** Sends requests to Discord's REST API; discord.js's `REST` is one. Rejects with what `failureOf` sorts. */
export interface Rest {
  readonly post: (route: `/${string}`, request: Sent) => Promise<unknown>;
  readonly patch: (route: `/${string}`, request: Sent) => Promise<unknown>;
  readonly delete: (route: `/${string}`, request: Sent) => Promise<unknown>;
}

/** What goes with a request. */
export interface Sent {
  readonly body?: object;
  readonly files?: Picture[];
  /** Whether it carries the bot's token; true unless given. */
  readonly auth?: boolean;
}

/** What posts, and where it is noted that a picture did not come. */
export interface Post {
  readonly rest: Pick<Rest, 'post'>;
  readonly log: Log;
}

/** Milliseconds before the deadline at which a response waits for its pictures no longer. */
const TO_SEND = 1000;

/**
 * Posts the response to an interaction, with its charts as pictures. Tries again until the deadline, by `performance.now()`, if the network
 * or Discord is at fault, or does not answer: a second arrival is harmless, as Discord answers it with 40060. Never rejects.
 */
export async function deliverResponse(
  { rest, log }: Post,
  interaction: Pick<APIInteraction, 'id' | 'token'>,
  response: APIInteractionResponse,
  deadline: number,
): Promise<Delivery> {
  const route = Routes.interactionCallback(interaction.id, interaction.token);
  const send = (data: object | undefined, files: readonly Picture[]) =>
    attempt(() => rest.post(route, { body: { ...response, ...(data && { data }) }, files: [...files], auth: false }), {
      deadline,
    });
  const data = 'data' in response ? response.data : undefined;
  return data && 'charts' in data
    ? withPictures(await illustrated(data as object, log, deadline - TO_SEND), send)
    : send(data, []);
}

/** Puts a message in place of the response to an interaction, within the quarter of an hour that its token lives. Never rejects. */
export function editResponse(
  rest: Pick<Rest, 'patch'>,
  { application_id, token }: Pick<APIInteraction, 'application_id' | 'token'>,
  { content, components, allowed_mentions }: DiscordMessage,
): Promise<Delivery> {
  const body = { content, components, allowed_mentions };
  return attempt(() => rest.patch(Routes.webhookMessage(application_id, token), { body, auth: false }), AFTER_RESPONSE);
}

/** Posts a message in a channel, with its charts as pictures. The body carries a nonce that Discord enforces, so a repeat is not a second message. Never rejects. */
export async function deliverMessage({ rest, log }: Post, channel: string, body: object): Promise<Delivery> {
  return withPictures(await illustrated(body, log), (message, files) =>
    attempt(() => rest.post(Routes.channelMessages(channel), { body: message, files: [...files] })),
  );
}

/**
 * Posts a message below the response to an interaction, with its pictures. Discord cannot be told that it is a repeat: one
 * that the asker alone sees is sent as often as it takes, one that all see once. Never rejects.
 */
export function deliverBelow(
  { application_id, token }: Pick<APIInteraction, 'application_id' | 'token'>,
  message: Illustrated,
  rest: Pick<Rest, 'post'>,
): Promise<Delivery> {
  const route = Routes.webhook(application_id, token);
  const sending = isAlone(message.message) ? attempt : attemptOnce;
  return withPictures(message, (body, files) =>
    sending(() => rest.post(route, { body, files: [...files], auth: false })),
  );
}

/** Sends a message with its pictures; where Discord takes none (the bot may not attach files, or it found them wrong), the words alone. */
async function withPictures(
  { message, pictures }: Illustrated,
  send: (message: object, files: readonly Picture[]) => Promise<Delivery>,
): Promise<Delivery> {
  const delivery = await send(message, pictures);
  const isTaken = delivery?.failure !== 'forbidden' && delivery?.failure !== 'refused';
  return isTaken || pictures.length === 0 ? delivery : send(wordsAlone(message), []);
}
