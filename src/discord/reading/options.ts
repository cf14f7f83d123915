import type { APIApplicationCommandInteractionDataOption, InteractionType } from 'discord-api-types/v10';
import type { Options } from '../../command.ts';

type Filled = APIApplicationCommandInteractionDataOption<InteractionType.ApplicationCommand>;
type Typing = APIApplicationCommandInteractionDataOption<InteractionType.ApplicationCommandAutocomplete>;

/** Takes the options of a slash command as Discord sends them and gives their values by name. */
export function optionValues(options: readonly Filled[] = []): Options {
  const values = options.flatMap((option) => ('value' in option ? [[option.name, option.value] as const] : []));
  return Object.fromEntries(values);
}

/** The option that is being typed and what stands in it so far; undefined if Discord names none. */
export function focusedOption(options: readonly Typing[] = []): { name: string; typed: string } | undefined {
  const focused = options.find((option) => 'focused' in option && option.focused === true);
  if (focused === undefined || !('value' in focused)) return undefined;
  return { name: focused.name, typed: String(focused.value) };
}
