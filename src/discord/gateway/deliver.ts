import type { REST } from 'discord.js';
import { type APIInteraction, type APIInteractionResponse, Routes } from 'discord-api-types/v10';
import { type Failure, failureOf } from '../failures.ts';
import { pause } from '../pauses.ts';

/** How delivery ended: nothing if Discord took it, else what kind of failure it was, and the error for the log. */
export type Delivery = undefined | { readonly failure: Failure; readonly error: unknown };

/** Pauses between attempts, in milliseconds. discord.js itself tries four times at once when Discord is at fault. */
const PAUSES = [150, 400, 900];

/**
 * Posts the response to an interaction. Tries again until the signal aborts, which is the deadline, if the network or Discord is at fault: a
 * second arrival is harmless, as Discord answers it with 40060. Never rejects.
 */
export function deliverResponse(
  rest: Pick<REST, 'post'>,
  interaction: Pick<APIInteraction, 'id' | 'token'>,
  response: APIInteractionResponse,
  signal: AbortSignal,
): Promise<Delivery> {
  const route = Routes.interactionCallback(interaction.id, interaction.token);
  return attempt(() => rest.post(route, { body: response, auth: false, signal }), PAUSES, signal);
}

/** Deletes the message that a button was pressed under, once its press was responded to. Needs no permission. Never rejects. */
export function deliverRemoval(
  rest: Pick<REST, 'delete'>,
  { application_id, token }: Pick<APIInteraction, 'application_id' | 'token'>,
): Promise<Delivery> {
  return attempt(() => rest.delete(Routes.webhookMessage(application_id, token), { auth: false }), PAUSES);
}

/** Posts a message in a channel. The body carries a nonce that Discord enforces, so a repeat is not a second message. Never rejects. */
export function deliverMessage(rest: Pick<REST, 'post'>, channel: string, body: object): Promise<Delivery> {
  return attempt(() => rest.post(Routes.channelMessages(channel), { body }), PAUSES);
}

async function attempt(
  send: () => Promise<unknown>,
  pauses: readonly number[],
  signal?: AbortSignal,
): Promise<Delivery> {
  try {
    await send();
    return undefined;
  } catch (error) {
    const failure = failureOf(error);
    const [next, ...later] = pauses;
    if (failure !== 'transient' || next === undefined || signal?.aborted) return { failure, error };
    await pause(next, signal);
    return attempt(send, later, signal);
  }
}
