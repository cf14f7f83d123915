import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIInteractionResponse,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Bot, Choice } from '../../command.ts';
import { textOf } from '../reading/message-text.ts';
import { focusedOption, optionValues } from '../reading/options.ts';
import { administer } from './administer.ts';
import { validChoices } from './choices.ts';
import { press } from './press.ts';
import { replied, type Spoken, sentence } from './said.ts';

/**
 * What the bot says to an interaction, as Discord's own JSON: pure, in memory, at once. The gateway posts it, the HTTP
 * endpoint returns it. Gives undefined for kinds of interaction that the bot never offers.
 * Throws what a command throws; see `instead` for what to say then.
 */
export function respond(bot: Bot, interaction: APIInteraction): Spoken<APIInteractionResponse> | undefined {
  switch (interaction.type) {
    case InteractionType.Ping:
      return { payload: { type: InteractionResponseType.Pong } };
    case InteractionType.ApplicationCommand:
      return runCommand(bot, interaction);
    case InteractionType.ApplicationCommandAutocomplete:
      return { payload: suggest(bot, interaction) };
    case InteractionType.MessageComponent:
      return press(bot, interaction);
    default:
      return undefined;
  }
}

/** A sentence instead of what was asked for; nothing to choose from while somebody is typing. */
export function instead(text: string, interaction: APIInteraction): APIInteractionResponse {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) return suggested([]);
  return sentence(text, interaction).payload;
}

const OUTDATED = 'I no longer have this command. Type / to see the ones there are.';

function runCommand(bot: Bot, interaction: APIApplicationCommandInteraction): Spoken<APIInteractionResponse> {
  const { data } = interaction;
  if (data.type === ApplicationCommandType.Message) {
    const command = bot.messageCommands.find(({ definition }) => definition.name === data.name);
    const target = data.resolved.messages[data.target_id];
    if (command && target) return replied(command.run(textOf(target), bot.context), interaction);
  }
  if (data.type === ApplicationCommandType.ChatInput) {
    const isNamed = ({ definition }: { definition: { name: string } }) => definition.name === data.name;
    const forAdministrators = bot.adminCommands.find(isNamed);
    if (forAdministrators)
      return administer(forAdministrators, interaction as APIChatInputApplicationCommandInteraction);
    const command = bot.commands.find(isNamed);
    if (command) return replied(command.run(optionValues(data.options), bot.context), interaction);
  }
  return sentence(OUTDATED, interaction);
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
