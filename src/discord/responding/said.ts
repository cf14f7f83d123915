import {
  type APIInteraction,
  type APIInteractionResponse,
  InteractionContextType,
  InteractionResponseType,
} from 'discord-api-types/v10';
import type { AdminCommand } from '../../command.ts';
import { type DiscordMessage, discordMessage, type Place, plainMessage } from '../../replies/discord.ts';
import type { Reply } from '../../replies/reply.ts';
import { withControl } from './controls.ts';

/** The id of whoever did what an interaction is about. */
export const askerOf = ({ member, user }: APIInteraction): string => member?.user.id ?? user?.id ?? '';

/** In a direct message with the bot nobody else reads along, and a private answer would be gone with the next start of Discord. */
const placeOf = ({ context }: APIInteraction): Place =>
  context === InteractionContextType.BotDM ? 'channel' : 'interaction';

/** A reply as the response to an interaction. */
export const replied = (reply: Reply, interaction: APIInteraction): Spoken<APIInteractionResponse> =>
  said(saidOf(reply, interaction), reply);

/** A reply as the message for an interaction, with the button to share it or to take it back. */
export function saidOf(reply: Reply, interaction: APIInteraction): DiscordMessage {
  const message = discordMessage(reply, placeOf(interaction));
  const isOfSources = reply.entries.length > 0 || reply.citations.length > 0;
  return !reply.personal && (isOfSources || !reply.private) ? withControl(message, askerOf(interaction)) : message;
}

/** What is sent to Discord, and the reply that it shows, unless it is a sentence of the bot's own or suggestions. */
export interface Spoken<Payload> {
  readonly payload: Payload;
  readonly reply?: Reply | undefined;
  /** What goes on when this was sent, and says more in its place when it is done. */
  readonly later?: AdminCommand['run'] | undefined;
  /** What is posted below when this was sent, for everyone. */
  readonly below?: DiscordMessage | undefined;
}

/** A message as the response to an interaction, with the reply that it shows. */
export const said = (data: DiscordMessage, reply?: Reply): Spoken<APIInteractionResponse> => ({
  payload: { type: InteractionResponseType.ChannelMessageWithSource, data },
  reply,
});

/** A sentence of the bot's own as the response, private where the place allows. */
export const sentence = (text: string, interaction: APIInteraction): Spoken<APIInteractionResponse> =>
  said(plainMessage(text, placeOf(interaction)));
