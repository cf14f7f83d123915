import type { GatewayMessageCreateDispatchData, RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import { type DiscordMessage, discordMessage, plainMessage } from '../../replies/discord.ts';
import { withControl } from '../controls.ts';
import { apology, describe, incidentId } from '../failures.ts';
import { breaches } from '../limits.ts';
import type { Tools } from '../tools.ts';
import { type Addressed, addressed } from './addressed.ts';
import { type Delivery, deliverMessage } from './deliver.ts';

/** Said to a reply whose words Discord keeps from the bot. */
const WITHHELD = 'Discord does not show me a reply that does not mention me. Turn the mention on, or use a / command.';

/**
 * Answers one message if it is addressed to the bot with the given user id, and leaves all others alone.
 * A fault becomes one log line with an id and a sentence with that id. Never rejects.
 */
export async function onMessage(message: GatewayMessageCreateDispatchData, self: string, tools: Tools): Promise<void> {
  const said = addressed(message, self);
  if (said === undefined) return;
  const delivery = await reply(message, answerTo(said, message, tools), tools);
  if (delivery === undefined) return;
  const { failure, error } = delivery;
  const details = { message: message.id, failure, ...describe(error) };
  if (failure === 'forbidden' || failure === 'gone')
    tools.log.info(details, 'a message cannot be answered where it stands');
  else tools.log.error(details, 'a reply did not reach Discord');
}

/** Replies to the message; where the bot may not read the history, and so not reply, it posts below. */
async function reply(
  message: { id: string; channel_id: string },
  answer: DiscordMessage,
  { rest }: Tools,
): Promise<Delivery> {
  const body: RESTPostAPIChannelMessageJSONBody = { ...answer, nonce: message.id, enforce_nonce: true };
  const reference = { message_id: message.id, fail_if_not_exists: false };
  const delivery = await deliverMessage(rest, message.channel_id, { ...body, message_reference: reference });
  return delivery?.failure === 'unquotable' ? deliverMessage(rest, message.channel_id, body) : delivery;
}

function answerTo(
  { text, previous, withheld }: Addressed,
  { id, author }: GatewayMessageCreateDispatchData,
  { bot, log }: Tools,
): DiscordMessage {
  const incident = incidentId();
  try {
    if (withheld) return plainMessage(WITHHELD, 'channel');
    const answer = withControl(discordMessage(bot.ask(text, previous), 'channel'), author.id);
    const wrong = breaches(answer);
    if (wrong.length === 0) return answer;
    log.error({ incident, message: id, breaches: wrong.length }, "a reply broke Discord's limits");
  } catch (error) {
    log.error({ incident, message: id, ...describe(error) }, 'a message could not be answered');
  }
  return plainMessage(apology(incident), 'channel');
}
