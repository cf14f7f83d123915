import { type APIInteraction, InteractionContextType, type InteractionType, MessageType } from 'discord-api-types/v10';

/** The page's channel and who is in it, by ids of Discord's shape. Nothing in them is of the world. */
export const IDS = { guild: '1', channel: '2', bot: '3', application: '4' } as const;

/** A visitor's permissions: to see and to write, and nothing else. */
const PERMISSIONS = '3072';

let made = 0;

/** A snowflake of this moment: Discord's ids begin with the time and end with a counter. */
const newId = (): string => String((BigInt(Date.now() - 1_420_070_400_000) << 22n) | BigInt(made++ % 4096));

const user = (id: string, username: string, bot: boolean) => ({
  id,
  username,
  discriminator: '0',
  global_name: username,
  avatar: null,
  bot,
});
export const BOT = user(IDS.bot, 'Scrutineer', true);
/** A visitor as a user of Discord's. */
export const person = (visitor: string) => user(visitor, 'visitor', false);

/** A visitor as a member of the page's server. */
export const member = (visitor: string) => ({
  user: person(visitor),
  roles: [],
  joined_at: new Date(0).toISOString(),
  deaf: false,
  mute: false,
  flags: 0,
  permissions: PERMISSIONS,
});

/** A message in the page's channel, as Discord stores it. */
export const message = (author: object, content: string, rest: object = {}) => ({
  id: newId(),
  channel_id: IDS.channel,
  author,
  content,
  timestamp: new Date().toISOString(),
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
  type: MessageType.Default,
  ...rest,
});

/** What Discord would send for it in a server's channel. It has all that the bot reads, hence the one assertion. */
export const interaction = (visitor: string, type: InteractionType, data: object, rest: object = {}): APIInteraction =>
  ({
    id: newId(),
    application_id: IDS.application,
    token: 'page',
    version: 1,
    type,
    data,
    guild_id: IDS.guild,
    channel_id: IDS.channel,
    channel: { id: IDS.channel, type: 0, guild_id: IDS.guild, permissions: PERMISSIONS },
    member: member(visitor),
    context: InteractionContextType.Guild,
    authorizing_integration_owners: { 0: IDS.guild },
    app_permissions: PERMISSIONS,
    locale: 'en-GB',
    guild_locale: 'en-GB',
    entitlements: [],
    ...rest,
  }) as unknown as APIInteraction;
