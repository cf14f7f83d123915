import type { GatewayMessageCreateDispatchData, RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import { type DiscordMessage, discordMessage, plainMessage } from '../../replies/discord.ts';
import { type Answer, answer } from '../answer.ts';
import { withControl } from '../controls.ts';
import { comeBack } from '../courtesy.ts';
import { deliverMessage, type Rest } from '../deliver.ts';
import { breaches } from '../limits.ts';
import { type Delivery, record } from '../record.ts';
import type { Spoken } from '../said.ts';
import type { Service } from '../service.ts';
import { type Addressed, addressed } from './addressed.ts';

/** Said to a reply whose words Discord keeps from the bot. */
const WITHHELD = 'Discord does not show me a reply that does not mention me. Turn the mention on, or use a / command.';

/**
 * Answers one message if it is addressed to the bot with the given user id, and leaves all others alone. `arrived` is when
 * it came in, by `performance.now()`. Never rejects.
 */
export async function onMessage(
  message: GatewayMessageCreateDispatchData,
  self: string,
  service: Service,
  rest: Pick<Rest, 'post'>,
  arrived: number,
): Promise<void> {
  const said = addressed(message, self);
  if (said === undefined) return;
  const { payload, account } = await answerMessage(message, said, service);
  const delivery = payload === undefined ? undefined : await post(message, payload, rest);
  record(service, account, arrived, delivery);
}

/** Posts the reply to the message; where the bot may not read the history, and so not reply, it posts below. */
async function post(
  message: { id: string; channel_id: string },
  payload: DiscordMessage,
  rest: Pick<Rest, 'post'>,
): Promise<Delivery> {
  const body: RESTPostAPIChannelMessageJSONBody = { ...payload, nonce: message.id, enforce_nonce: true };
  const reference = { message_id: message.id, fail_if_not_exists: false };
  const delivery = await deliverMessage(rest, message.channel_id, { ...body, message_reference: reference });
  return delivery?.failure === 'unquotable' ? deliverMessage(rest, message.channel_id, body) : delivery;
}

function answerMessage(
  { id, author, channel_id: channel }: GatewayMessageCreateDispatchData,
  said: Addressed,
  service: Service,
): Promise<Answer<DiscordMessage>> {
  const { bot } = service;
  const sentence = (text: string) => plainMessage(text, 'channel');
  const asked = {
    subject: { message: id, kind: 'message', name: 'message' } as const,
    from: { person: author.id, channel },
    say: (): Spoken<DiscordMessage> => {
      if (said.withheld) return { payload: sentence(WITHHELD) };
      const reply = bot.ask(said.text, said.previous);
      return { payload: withControl(discordMessage(reply, 'channel'), author.id), reply };
    },
    sentence,
    // A message cannot be answered in private, so a flood is told once to wait, and then left alone until the time is up.
    refuse: (refusal: Parameters<typeof comeBack>[0]) => (refusal.first ? sentence(comeBack(refusal)) : undefined),
    check: breaches,
  };
  return answer(asked, service);
}
