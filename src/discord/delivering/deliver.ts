import { type APIInteraction, type APIInteractionResponse, Routes } from 'discord-api-types/v10';
import type { DiscordMessage } from '../../replies/discord.ts';
import { describe, type Failure, failureOf } from '../failures.ts';
import type { Log } from '../log.ts';
import { pause } from '../running/pauses.ts';
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

/** How delivery ended: nothing if Discord took it, else what kind of failure it was, and the error for the log. */
export type Delivery = undefined | { readonly failure: Failure; readonly error: unknown };

/** What posts, and where it is noted that a picture did not come. */
export interface Post {
  readonly rest: Pick<Rest, 'post'>;
  readonly log: Log;
}

/** Milliseconds before the deadline at which a response waits for its pictures no longer. */
const TO_SEND = 1000;

/** Pauses between attempts, in milliseconds. Where discord.js tries again by itself, it does so at once. */
const PAUSES = [150, 400, 900];

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
    attempt(
      () => rest.post(route, { body: { ...response, ...(data && { data }) }, files: [...files], auth: false }),
      PAUSES,
      deadline,
    );
  const data = 'data' in response ? response.data : undefined;
  return data && 'charts' in data
    ? withPictures(await illustrated(data as object, log, deadline - TO_SEND), send)
    : send(data, []);
}

/**
 * Deletes the message that a button was pressed under, once its press was responded to. Needs no permission. A message
 * that is gone already is as it should be; else the log has a line. Never rejects.
 */
export async function removeMessage(
  { id, application_id, token }: Pick<APIInteraction, 'id' | 'application_id' | 'token'>,
  rest: Pick<Rest, 'delete'>,
  log: Log,
): Promise<void> {
  const route = Routes.webhookMessage(application_id, token);
  const delivery = await attempt(() => rest.delete(route, { auth: false }), PAUSES);
  if (delivery === undefined || delivery.failure === 'gone') return;
  const { failure, error } = delivery;
  log.warn({ interaction: id, failure, ...describe(error) }, 'a message could not be removed');
}

/** Puts a message in place of the response to an interaction, within the quarter of an hour that its token lives. Never rejects. */
export function editResponse(
  rest: Pick<Rest, 'patch'>,
  { application_id, token }: Pick<APIInteraction, 'application_id' | 'token'>,
  { content, components, allowed_mentions }: DiscordMessage,
): Promise<Delivery> {
  const body = { content, components, allowed_mentions };
  return attempt(() => rest.patch(Routes.webhookMessage(application_id, token), { body, auth: false }), PAUSES);
}

/** Posts a message in a channel, with its charts as pictures. The body carries a nonce that Discord enforces, so a repeat is not a second message. Never rejects. */
export async function deliverMessage({ rest, log }: Post, channel: string, body: object): Promise<Delivery> {
  return withPictures(await illustrated(body, log), (message, files) =>
    attempt(() => rest.post(Routes.channelMessages(channel), { body: message, files: [...files] }), PAUSES),
  );
}

/** Posts a message by an interaction's token, with its pictures, and does not try again unless without these. Never rejects. */
export const deliverOnce = (rest: Pick<Rest, 'post'>, route: `/${string}`, message: Illustrated): Promise<Delivery> =>
  withPictures(message, (body, files) => attempt(() => rest.post(route, { body, files: [...files], auth: false }), []));

/** Sends a message with its pictures; where Discord takes none (the bot may not attach files, or it found them wrong), the words alone. */
async function withPictures(
  { message, pictures }: Illustrated,
  send: (message: object, files: readonly Picture[]) => Promise<Delivery>,
): Promise<Delivery> {
  const delivery = await send(message, pictures);
  const isTaken = delivery?.failure !== 'forbidden' && delivery?.failure !== 'refused';
  return isTaken || pictures.length === 0 ? delivery : send(wordsAlone(message), []);
}

async function attempt(
  send: () => Promise<unknown>,
  pauses: readonly number[],
  deadline = Number.POSITIVE_INFINITY,
): Promise<Delivery> {
  try {
    await send();
    return undefined;
  } catch (error) {
    const failure = failureOf(error);
    const [next, ...later] = pauses;
    if (failure !== 'transient' || next === undefined || performance.now() + next >= deadline)
      return { failure, error };
    await pause(next);
    return attempt(send, later, deadline);
  }
}
