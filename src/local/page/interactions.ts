import {
  type APIApplicationCommandOption,
  type APIInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  type GatewayMessageCreateDispatchData,
  InteractionType,
  MessageType,
} from 'discord-api-types/v10';
import type { Command } from '../../command.ts';
import type { Deed, Typing } from './deeds.ts';
import { BOT, IDS, interaction, member, message, person } from './scene.ts';

/** A message of the visitor's that mentions the bot, as Discord would dispatch it. */
export function mentioning(
  { content, repliesTo }: Deed & { kind: 'message' },
  visitor: string,
): GatewayMessageCreateDispatchData {
  const reply = repliesTo === undefined ? {} : { type: MessageType.Reply, referenced_message: message(BOT, repliesTo) };
  const rest = { guild_id: IDS.guild, member: member(visitor), mentions: [BOT], ...reply };
  return message(person(visitor), `<@${IDS.bot}> ${content}`, rest) as unknown as GatewayMessageCreateDispatchData;
}

/** Typed options as Discord sends them, or a sentence about one that is not of its kind: Discord lets no such command go. */
export function commandInteraction(
  { definition }: Command,
  options: Readonly<Record<string, string>>,
  visitor: string,
): APIInteraction | { readonly wrong: string } {
  const known = (definition.options ?? []).filter(({ name }) => options[name] !== undefined);
  const values = known.map((option) => ({ option, value: typedValue(option, options[option.name] ?? '') }));
  const wrong = values.find(({ value }) => value === undefined)?.option;
  if (wrong) return { wrong: `“${wrong.name}” has to be a number.` };
  const missing = (definition.options ?? []).find(
    (option) => 'required' in option && option.required && !options[option.name]?.trim(),
  );
  if (missing) return { wrong: `/${definition.name} needs “${missing.name}”: ${missing.description}.` };
  const filled = values.map(({ option, value }) => ({ name: option.name, type: option.type, value }));
  const data = { id: IDS.application, name: definition.name, type: ApplicationCommandType.ChatInput, options: filled };
  return interaction(visitor, InteractionType.ApplicationCommand, data);
}

/** A typed value as its option's type; undefined if it is no number where one is wanted. */
function typedValue({ type }: APIApplicationCommandOption, typed: string): string | number | boolean | undefined {
  if (type === ApplicationCommandOptionType.Boolean) return /^(?:true|yes)$/i.test(typed.trim());
  if (type !== ApplicationCommandOptionType.Number && type !== ApplicationCommandOptionType.Integer) return typed;
  const number = Number(typed);
  const whole = type === ApplicationCommandOptionType.Integer;
  return typed.trim() === '' || !Number.isFinite(number) || (whole && !Number.isInteger(number)) ? undefined : number;
}

/** An option that is being typed. */
export function typingInteraction({ command, option, typed }: Typing, visitor: string): APIInteraction {
  const options = [{ name: option, type: ApplicationCommandOptionType.String, value: typed, focused: true }];
  const data = { id: IDS.application, name: command, type: ApplicationCommandType.ChatInput, options };
  return interaction(visitor, InteractionType.ApplicationCommandAutocomplete, data);
}

/** A message command, chosen from the menu of a message. */
export function menuInteraction(
  { name, message: standing, byBot }: Deed & { kind: 'menu' },
  visitor: string,
): APIInteraction {
  const target = message(byBot ? BOT : person(visitor), standing.content, standing);
  const data = {
    id: IDS.application,
    name,
    type: ApplicationCommandType.Message,
    target_id: target.id,
    resolved: { messages: { [target.id]: target } },
  };
  return interaction(visitor, InteractionType.ApplicationCommand, data);
}

/** A pressed button, or what was chosen from a menu. */
export function pressInteraction(
  { id, values, message: standing }: Deed & { kind: 'press' },
  visitor: string,
): APIInteraction {
  const chosen =
    values === undefined
      ? { component_type: ComponentType.Button }
      : { component_type: ComponentType.StringSelect, values };
  return interaction(
    visitor,
    InteractionType.MessageComponent,
    { custom_id: id, ...chosen },
    { message: message(BOT, standing.content, standing) },
  );
}
