import type { APIInteraction } from 'discord-api-types/v10';
import type { AdminCommand } from '../../command.ts';
import { discordMessage, plainMessage } from '../../replies/discord.ts';
import { apology, describe, incidentId } from '../failures.ts';
import type { Service } from '../service/service.ts';
import { editResponse, type Rest } from './deliver.ts';

/** Does what was asked for and says what came of it in place of what was said at once. Never rejects. */
export async function sayLater(
  later: AdminCommand['run'],
  interaction: Pick<APIInteraction, 'id' | 'application_id' | 'token'>,
  { reload, log }: Pick<Service, 'reload' | 'log'>,
  rest: Pick<Rest, 'patch'>,
): Promise<void> {
  const { id } = interaction;
  const message = await later(reload).then(
    (reply) => discordMessage(reply, 'interaction'),
    (error: unknown) => {
      const incident = incidentId();
      log.error({ interaction: id, incident, ...describe(error) }, 'something asked could not be done');
      return plainMessage(apology(incident), 'interaction');
    },
  );
  const delivery = await editResponse(rest, interaction, message);
  if (delivery === undefined) return;
  log.warn(
    { interaction: id, failure: delivery.failure, ...describe(delivery.error) },
    'what was done could not be told',
  );
}
