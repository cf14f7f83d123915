import {
  type APIInteraction,
  type APIInteractionResponse,
  InteractionContextType,
  InteractionResponseType,
} from 'discord-api-types/v10';
import { type DiscordMessage, discordMessage, type Place, plainMessage } from '../replies/discord.ts';
import type { Reply } from '../replies/reply.ts';
import { withControl } from './controls.ts';

/** The id of whoever did what an interaction is about. */
export const askerOf = ({ member, user }: APIInteraction): string => member?.user.id ?? user?.id ?? '';

/** In a direct message with the bot nobody else reads along, and a private answer would be gone with the next start of Discord. */
const placeOf = ({ context }: APIInteraction): Place =>
  context === InteractionContextType.BotDM ? 'channel' : 'interaction';

/** A reply as the message for an interaction, with the button to share it or to take it back. */
export function saidOf(reply: Reply, interaction: APIInteraction): DiscordMessage {
  const message = discordMessage(reply, placeOf(interaction));
  const isOfSources = reply.entries.length > 0 || reply.citations.length > 0;
  return isOfSources || !reply.private ? withControl(message, askerOf(interaction)) : message;
}

/** A message as the response to an interaction. */
export const said = (data: DiscordMessage): APIInteractionResponse => ({
  type: InteractionResponseType.ChannelMessageWithSource,
  data,
});

/** A sentence of the bot's own as the response, private where the place allows. */
export const sentence = (text: string, interaction: APIInteraction): APIInteractionResponse =>
  said(plainMessage(text, placeOf(interaction)));
