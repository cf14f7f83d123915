import { type APIInteraction, type APIInteractionResponse, InteractionResponseType } from 'discord-api-types/v10';
import { describe, incidentId } from '../failures.ts';
import { breaches } from '../limits.ts';
import { isRemoval } from '../press.ts';
import { failed, respond } from '../respond.ts';
import type { Tools } from '../tools.ts';
import { type Delivery, deliverRemoval, deliverResponse } from './deliver.ts';

/**
 * Answers one interaction: works out the response in memory and posts it at once. Nothing is awaited before that, as
 * Discord gives three seconds; past the deadline it does not begin. A fault becomes one log line with an id and a private sentence with that id. Never rejects.
 */
export async function onInteraction(interaction: APIInteraction, tools: Tools, deadline: AbortSignal): Promise<void> {
  if (deadline.aborted) return tools.log.warn({ interaction: interaction.id }, 'an interaction waited too long');
  const response = responseTo(interaction, tools);
  if (response === undefined) return;
  const delivery = await deliverResponse(tools.rest, interaction, response, deadline);
  const isAccepted = delivery === undefined || delivery.failure === 'answered';
  if (isAccepted && isRemoval(response)) await removeMessage(interaction, tools);
  if (delivery !== undefined) await onFailure(interaction, delivery, tools, deadline);
}

/** The second half of a removal. A message that is gone already is as it should be. */
async function removeMessage(interaction: APIInteraction, { rest, log }: Tools): Promise<void> {
  const delivery = await deliverRemoval(rest, interaction);
  if (delivery === undefined || delivery.failure === 'gone') return;
  const { failure, error } = delivery;
  log.warn({ interaction: interaction.id, failure, ...describe(error) }, 'a message could not be removed');
}

async function onFailure(
  interaction: APIInteraction,
  { failure, error }: NonNullable<Delivery>,
  tools: Tools,
  deadline: AbortSignal,
): Promise<void> {
  const details = { interaction: interaction.id, failure, ...describe(error) };
  if (failure === 'answered') {
    tools.log.info(details, 'Discord had a response to this interaction already');
  } else if (failure === 'refused') {
    const incident = incidentId();
    tools.log.error({ incident, ...details }, 'Discord refused a response');
    await deliverResponse(tools.rest, interaction, failed(interaction, incident), deadline);
  } else {
    tools.log.warn(details, 'a response did not reach Discord');
  }
}

function responseTo(interaction: APIInteraction, { bot, log }: Tools): APIInteractionResponse | undefined {
  const incident = incidentId();
  try {
    const response = respond(bot, interaction);
    const wrong = response === undefined ? [] : breachesOf(response);
    if (wrong.length === 0) return response;
    log.error({ incident, interaction: interaction.id, breaches: wrong.length }, "a response broke Discord's limits");
  } catch (error) {
    log.error({ incident, interaction: interaction.id, ...describe(error) }, 'an interaction could not be answered');
  }
  return failed(interaction, incident);
}

function breachesOf(response: APIInteractionResponse): string[] {
  const { type } = response;
  return type === InteractionResponseType.ChannelMessageWithSource || type === InteractionResponseType.UpdateMessage
    ? breaches(response.data ?? {})
    : [];
}
