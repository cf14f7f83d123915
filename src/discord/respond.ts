import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Bot, Choice } from '../command.ts';
import { type DiscordMessage, discordMessage, plainMessage } from '../replies/discord.ts';
import { validChoices } from './choices.ts';
import { apology } from './failures.ts';
import { focusedOption, optionValues } from './options.ts';

/**
 * What the bot says to an interaction, as Discord's own JSON: pure, in memory, at once. The gateway posts it, an HTTP
 * endpoint would return it. Gives undefined for kinds of interaction that the bot never offers.
 * Throws what a command throws; see `failed` for what to say then.
 */
export function respond(bot: Bot, interaction: APIInteraction): APIInteractionResponse | undefined {
  switch (interaction.type) {
    case InteractionType.Ping:
      return { type: InteractionResponseType.Pong };
    case InteractionType.ApplicationCommand:
      return said(runCommand(bot, interaction));
    case InteractionType.ApplicationCommandAutocomplete:
      return suggest(bot, interaction);
    case InteractionType.MessageComponent:
      return said(press(bot, interaction));
    default:
      return undefined;
  }
}

/** What the bot says when `respond` threw: nothing to choose from while typing, else a private sentence with the id. */
export function failed(interaction: APIInteraction, incident: string): APIInteractionResponse {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) return suggested([]);
  return said(plainMessage(apology(incident), 'interaction'));
}

function said(message: DiscordMessage): APIInteractionResponse {
  return { type: InteractionResponseType.ChannelMessageWithSource, data: message };
}

const OUTDATED_COMMAND = 'I no longer have this command. Type / to see the ones there are.';
const OUTDATED_BUTTON = 'This button no longer leads anywhere. Please ask again.';

function runCommand(bot: Bot, { data }: APIApplicationCommandInteraction): DiscordMessage {
  const command = bot.commands.find(({ definition }) => definition.name === data.name);
  if (command === undefined || data.type !== ApplicationCommandType.ChatInput) {
    return plainMessage(OUTDATED_COMMAND, 'interaction');
  }
  return discordMessage(command.run(optionValues(data.options), bot.context), 'interaction');
}

function press(bot: Bot, { data }: APIMessageComponentInteraction): DiscordMessage {
  const colon = data.custom_id.indexOf(':');
  const name = colon === -1 ? data.custom_id : data.custom_id.slice(0, colon);
  const argument = colon === -1 ? '' : data.custom_id.slice(colon + 1);
  const found = bot.presses.find((one) => one.name === name);
  if (found === undefined) return plainMessage(OUTDATED_BUTTON, 'interaction');
  return discordMessage(found.run(argument, bot.context), 'interaction');
}

function suggest(bot: Bot, { data }: APIApplicationCommandAutocompleteInteraction): APIInteractionResponse {
  const command = bot.commands.find(({ definition }) => definition.name === data.name);
  const focused = focusedOption(data.options);
  if (command?.complete === undefined || focused === undefined) return suggested([]);
  return suggested(command.complete(focused.name, focused.typed, bot.context));
}

function suggested(choices: readonly Choice[]): APIInteractionResponse {
  return {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: validChoices(choices) },
  };
}
