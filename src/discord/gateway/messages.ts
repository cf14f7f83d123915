import type { GatewayMessageCreateDispatchData, RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import type { DiscordMessage } from '../../replies/discord.ts';
import { answerMessage } from '../answer-message.ts';
import type { Delivery } from '../delivering/attempts.ts';
import { deliverMessage, type Post, type Rest } from '../delivering/deliver.ts';
import { addressed } from '../reading/addressed.ts';
import { record } from '../record.ts';
import type { Service } from '../service/service.ts';

/**
 * Answers one message if it is addressed to the bot with the given user id, and leaves all others alone. `arrived` is when
 * it came in, by `performance.now()`. Gives how the delivery of an answer ended. Never rejects.
 */
export async function onMessage(
  message: GatewayMessageCreateDispatchData,
  self: string,
  service: Service,
  rest: Pick<Rest, 'post'>,
  arrived: number,
): Promise<Delivery> {
  const said = addressed(message, self);
  if (said === undefined) return undefined;
  const { payload, account } = answerMessage(message, said, service);
  const delivery = payload === undefined ? undefined : await post(message, payload, { rest, log: service.log });
  record(service, account, arrived, delivery);
  return delivery;
}

/** Posts the reply to the message; where the bot may not read the history, and so not reply, it posts below. */
async function post(message: { id: string; channel_id: string }, payload: DiscordMessage, by: Post): Promise<Delivery> {
  const body: RESTPostAPIChannelMessageJSONBody = { ...payload, nonce: message.id, enforce_nonce: true };
  const reference = { message_id: message.id, fail_if_not_exists: false };
  const delivery = await deliverMessage(by, message.channel_id, { ...body, message_reference: reference });
  return delivery?.failure === 'unquotable' ? deliverMessage(by, message.channel_id, body) : delivery;
}
