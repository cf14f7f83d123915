import { type APIInteraction, type APIInteractionResponse, InteractionType } from 'discord-api-types/v10';
import type { Answer } from '../answer.ts';
import { isRemoval } from '../responding/press.ts';
import type { Service } from '../service/service.ts';
import type { Rest } from './deliver.ts';
import { removeMessage } from './removing.ts';
import { sayLater } from './say-later.ts';
import { showToEveryone } from './sharing.ts';

/** Does what is left to be done when Discord has the response to an interaction, whichever way it went there. Never rejects. */
export async function afterwards(
  { payload, later, below }: Answer<APIInteractionResponse>,
  interaction: APIInteraction,
  service: Service,
  rest: Rest,
): Promise<void> {
  if (below && interaction.type === InteractionType.MessageComponent)
    await showToEveryone(below, interaction, rest, service.log);
  else if (payload && isRemoval(payload)) await removeMessage(interaction, rest, service.log);
  if (later) await sayLater(later, interaction, service, rest);
}
