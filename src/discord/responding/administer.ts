import {
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { AdminCommand } from '../../command.ts';
import { type Spoken, sentence } from './said.ts';

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
