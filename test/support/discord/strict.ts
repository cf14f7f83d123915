import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  MessageCreateRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import {
  type APIApplicationCommandOptionChoice,
  InteractionResponseType,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import { breaches, choiceBreaches, LIMITS, outside } from '../../../src/discord/limits.ts';
import { type Definition, definitionBreaches } from '../../../src/discord/registration/definition-limits.ts';

/** A mention that Discord would act on: of everyone, of a user or of a role. */
export const LIVE_MENTION = /@(?:everyone|here)|<@[!&]?\d+>/;

/** Keys that the bot may send in a message; Discord's schema lets a misspelt one pass. */
const MESSAGE_KEYS = ['allowed_mentions', 'attachments', 'components', 'content', 'flags'];
const CHANNEL_KEYS = [...MESSAGE_KEYS, 'enforce_nonce', 'message_reference', 'nonce'];

/** What Discord, or the bot's own promises, would object to in the response to an interaction. */
export function problemsOfResponse(body: Record<string, unknown>, files: readonly File[] = []): string[] {
  if (body.type === InteractionResponseType.ApplicationCommandAutocompleteResult) {
    const { choices } = body.data as { choices: APIApplicationCommandOptionChoice[] };
    return [...againstSpec(ApplicationCommandAutocompleteCallbackRequestSchema, body), ...choiceBreaches(choices)];
  }
  if (body.type === InteractionResponseType.DeferredMessageUpdate) return unknownKeys(body, ['type']);
  if (body.type === InteractionResponseType.DeferredChannelMessageWithSource)
    return [...unknownKeys(body, ['type', 'data']), ...unknownKeys(body.data as object, ['flags'])];
  const message = body.data as RESTPostAPIChannelMessageJSONBody;
  const isUpdate = body.type === InteractionResponseType.UpdateMessage;
  return [
    ...againstSpec(
      isUpdate ? UpdateMessageInteractionCallbackRequestSchema : CreateMessageInteractionCallbackRequestSchema,
      body,
    ),
    ...unknownKeys(message, MESSAGE_KEYS),
    ...problemsOfText(message),
    ...problemsOfFiles(message, files),
  ];
}

/** The same for a message that takes the place of a response. */
export function problemsOfEdit(message: RESTPostAPIChannelMessageJSONBody): string[] {
  return [...unknownKeys(message, ['allowed_mentions', 'components', 'content']), ...problemsOfText(message)];
}

/** The same for a message in a channel. */
export function problemsOfMessage(message: RESTPostAPIChannelMessageJSONBody, files: readonly File[] = []): string[] {
  return [
    ...againstSpec(MessageCreateRequestSchema, message),
    ...unknownKeys(message, CHANNEL_KEYS),
    ...problemsOfText(message),
    ...problemsOfFiles(message, files),
  ];
}

/** Whether a command is neither offered everywhere nor, as those for administrators are, in servers alone. */
const isNowhere = ({ contexts }: Definition): boolean => contexts?.length !== 3 && contexts?.join() !== '0';

/** The same for the whole set of commands. */
export function problemsOfCommands(commands: Definition[]): string[] {
  return [
    ...commands.flatMap((command) => againstSpec(ApplicationCommandUpdateRequestSchema, specPermissions(command))),
    ...definitionBreaches(commands),
    ...commands.filter(isNowhere).map(({ name }) => `/${name} is not everywhere`),
  ];
}

/** The specification has permissions as an integer, Discord's documentation as a string. */
function specPermissions(command: Definition): object {
  const { default_member_permissions: permissions, ...rest } = command;
  return permissions === undefined || permissions === null
    ? rest
    : { ...rest, default_member_permissions: Number(permissions) };
}

interface Schema {
  safeParse(value: unknown): { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } };
}

function againstSpec(schema: Schema, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => `specification: ${path.join('.')}: ${message}`);
}

const unknownKeys = (message: object, known: readonly string[]): string[] =>
  Object.keys(message)
    .filter((key) => !known.includes(key))
    .map((key) => `unknown key ${key}`);

function problemsOfText(message: RESTPostAPIChannelMessageJSONBody): string[] {
  const { allowed_mentions: mentions } = message;
  const silent = mentions?.parse?.length === 0 && mentions.replied_user === false && !mentions.users && !mentions.roles;
  return [
    ...breaches(message),
    ...(silent ? [] : ['allowed_mentions would let a mention through']),
    ...(LIVE_MENTION.test(message.content ?? '') ? ['a live mention'] : []),
  ];
}

/** Each attachment speaks of a file that came along, in order and by its name, and has an alt text that Discord takes. */
function problemsOfFiles({ attachments = [] }: RESTPostAPIChannelMessageJSONBody, files: readonly File[]): string[] {
  return [
    ...(attachments.length === files.length ? [] : [`${attachments.length} attachments for ${files.length} files`]),
    ...attachments.flatMap(({ id, filename, description }, index) => [
      ...(String(id) === String(index) ? [] : [`attachment ${index} has the id ${id}`]),
      ...(filename === files[index]?.name ? [] : [`attachment ${index} is called ${filename}`]),
      ...outside(`attachment ${index}: description`, description ?? '', LIMITS.alt),
    ]),
    ...files.flatMap(({ name, size, type }) =>
      size > 0 && size <= 10 * 1024 * 1024 && type === 'image/png'
        ? []
        : [`the file ${name} is no picture Discord takes`],
    ),
  ];
}
