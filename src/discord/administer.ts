import {
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { AdminCommand } from '../command.ts';
import { discordMessage, plainMessage } from '../replies/discord.ts';
import { editResponse, type Rest } from './deliver.ts';
import { apology, describe, incidentId } from './failures.ts';
import { type Spoken, sentence } from './said.ts';
import type { Service } from './service.ts';

const ADMINISTRATORS_ONLY = 'Only an administrator of a server that I am in can do this, and only there.';

/** Discord hides such commands from others, but a server can show them to whom it likes. */
const isAdministrator = ({ member }: APIInteraction): boolean =>
  member !== undefined && (BigInt(member.permissions) & PermissionFlagsBits.Administrator) !== 0n;

/** What is said at once to a command for administrators: that it is being worked on, seen by the asker alone, or a refusal. */
export const administer = (
  { run }: AdminCommand,
  interaction: APIChatInputApplicationCommandInteraction,
): Spoken<APIInteractionResponse> =>
  isAdministrator(interaction)
    ? {
        payload: {
          type: InteractionResponseType.DeferredChannelMessageWithSource,
          data: { flags: MessageFlags.Ephemeral },
        },
        later: run,
      }
    : sentence(ADMINISTRATORS_ONLY, interaction);

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
