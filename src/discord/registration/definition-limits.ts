import {
  type APIApplicationCommandOption,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { choiceBreaches, LIMITS, lengthOf, outside, repeated } from '../limits.ts';

type SlashDefinition = RESTPostAPIChatInputApplicationCommandsJSONBody;
type MenuDefinition = RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** A command as it is registered: a slash command, or one in the menu of a message. */
export type Definition = SlashDefinition | MenuDefinition;

/** Names as Discord takes them for slash commands and their options. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/**
 * Checks a whole set of command definitions, with the rules that Discord's own schema leaves out: lower-case names, a
 * description on each, required options first, no duplicates, 8,000 characters a command.
 * Gives one line for each breach, which names the command.
 */
export function definitionBreaches(definitions: readonly Definition[]): string[] {
  const slash = definitions.filter(isSlash);
  const menu = definitions.filter((definition) => !isSlash(definition));
  return [
    ...tooMany(slash, 'commands', LIMITS.commands),
    ...tooMany(menu, 'message commands', LIMITS.messageCommands),
    ...[slash, menu].flatMap((some) => repeated(some.map(whereOf))).map((where) => `${where} is defined twice`),
    ...slash.flatMap(slashBreaches),
    ...menu.flatMap(menuBreaches),
  ];
}

const isSlash = (definition: Definition): definition is SlashDefinition =>
  (definition.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;

/** How a command is named where something is said of it: `/ask`, "Find it". */
export const whereOf = ({
  name,
  type,
}: {
  readonly name: string;
  readonly type?: ApplicationCommandType | undefined;
}): string =>
  (type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput ? `/${name}` : `“${name}”`;

const tooMany = (some: readonly unknown[], what: string, most: number): string[] =>
  some.length > most ? [`${some.length} ${what}, at most ${most} go`] : [];

/** A command in a menu has a name, which may have spaces and capitals, and no description or options. */
function menuBreaches(definition: MenuDefinition): string[] {
  const where = whereOf(definition);
  return [
    ...(definition.type === ApplicationCommandType.Message ? [] : [`${where} is in a menu that the bot does not use`]),
    ...outside(`${where}: name`, definition.name, LIMITS.commandName),
    ...('description' in definition && definition.description ? [`${where}: a menu shows no description`] : []),
    ...('options' in definition ? [`${where}: a menu asks for no options`] : []),
  ];
}

function slashBreaches(definition: SlashDefinition): string[] {
  const where = whereOf(definition);
  const total = charactersOf(definition);
  return [
    ...named(definition, where),
    ...optionsBreaches(definition.options ?? [], where),
    ...(total > LIMITS.commandTotal
      ? [`${where} has ${total} characters in all, at most ${LIMITS.commandTotal} go`]
      : []),
  ];
}

function named(thing: { name: string; description: string }, where: string): string[] {
  const { name, description } = thing;
  return [
    ...(NAME.test(name) && name === name.toLowerCase()
      ? []
      : [`${where}: a name is 1 to ${LIMITS.commandName} lower-case letters, digits, - or _`]),
    ...outside(`${where}: description`, description, LIMITS.commandDescription),
  ];
}

function optionsBreaches(options: readonly APIApplicationCommandOption[], where: string): string[] {
  const firstOptional = options.findIndex((option) => !option.required);
  const late = firstOptional === -1 ? [] : options.slice(firstOptional).filter((option) => option.required);
  return [
    ...(options.length > LIMITS.commandOptions
      ? [`${where} has ${options.length} options, at most ${LIMITS.commandOptions} go`]
      : []),
    ...repeated(options.map(({ name }) => name)).map((name) => `${where}: option ${name} is defined twice`),
    ...late.map(({ name }) => `${where}: required option ${name} stands after an optional one`),
    ...options.flatMap((option) => optionBreaches(option, `${where} ${option.name}`)),
  ];
}

function optionBreaches(option: APIApplicationCommandOption, where: string): string[] {
  const choices = 'choices' in option && option.choices ? option.choices : [];
  const suggests = 'autocomplete' in option && option.autocomplete === true;
  const nested = 'options' in option && option.options ? option.options : [];
  return [
    ...named(option, where),
    ...choiceBreaches(choices).map((breach) => `${where}: ${breach}`),
    ...(choices.length > 0 && suggests ? [`${where}: fixed choices and autocomplete exclude each other`] : []),
    ...optionsBreaches(nested, where),
  ];
}

/** What counts towards the total of a command: names, descriptions and choice values, the longest locale of each. */
function charactersOf(thing: object): number {
  const part = thing as {
    name?: string;
    description?: string;
    value?: string | number;
    name_localizations?: Record<string, string | null> | null;
    description_localizations?: Record<string, string | null> | null;
    options?: object[];
    choices?: object[];
  };
  const longest = (text: string | undefined, locales?: Record<string, string | null> | null) =>
    Math.max(0, ...[text, ...Object.values(locales ?? {})].map((one) => lengthOf(one ?? '')));
  return (
    longest(part.name, part.name_localizations) +
    longest(part.description, part.description_localizations) +
    (typeof part.value === 'string' ? lengthOf(part.value) : 0) +
    [...(part.options ?? []), ...(part.choices ?? [])].reduce((sum, child) => sum + charactersOf(child), 0)
  );
}
