import {
  APPLICATION_ID,
  BOT_USER,
  DM_CHANNEL_ID,
  FOREIGN_CHANNEL_ID,
  FOREIGN_GUILD_ID,
  GROUP_CHANNEL_ID,
  GUILD_CHANNEL_ID,
  GUILD_ID,
  PERSON,
} from './identities.ts';
import { snowflake } from './snowflake.ts';

/** Where something happens: in a server the bot is in, in a direct message, or user-installed in a server it is not in, or in a group of people. */
export type Scene = 'guild' | 'dm' | 'foreign' | 'group';

const MEMBER = {
  user: PERSON,
  roles: [],
  joined_at: '2022-10-16T12:00:00.000000+00:00',
  deaf: false,
  mute: false,
  flags: 0,
  permissions: '2248473465835073',
};

function sceneOf(scene: Scene, by: string): object {
  const person = { ...PERSON, id: by };
  if (scene === 'dm') {
    return {
      channel_id: DM_CHANNEL_ID,
      channel: { id: DM_CHANNEL_ID, type: 1, recipients: [person] },
      user: person,
      context: 1,
      authorizing_integration_owners: { 1: by },
    };
  }
  if (scene === 'group') {
    return {
      channel_id: GROUP_CHANNEL_ID,
      channel: { id: GROUP_CHANNEL_ID, type: 3, recipients: [person], name: null },
      user: person,
      context: 2,
      authorizing_integration_owners: { 1: by },
    };
  }
  const [guild, channel] = scene === 'guild' ? [GUILD_ID, GUILD_CHANNEL_ID] : [FOREIGN_GUILD_ID, FOREIGN_CHANNEL_ID];
  return {
    guild_id: guild,
    guild: { id: guild, features: [], locale: 'en-GB' },
    guild_locale: 'en-GB',
    channel_id: channel,
    channel: { id: channel, type: 0, guild_id: guild, name: 'staff-room', permissions: '0' },
    member: { ...MEMBER, user: person },
    context: 0,
    authorizing_integration_owners: scene === 'guild' ? { 0: guild } : { 1: by },
  };
}

/** An INTERACTION_CREATE of the given type, by the user of that id. `age` is how many milliseconds ago Discord made it. */
export function interactionEvent(type: number, data: object, scene: Scene, age: number, by: string) {
  return {
    id: snowflake(age),
    application_id: APPLICATION_ID,
    type,
    token: `interaction-token-${snowflake()}`,
    version: 1,
    data,
    locale: 'en-GB',
    app_permissions: '2248473465835073',
    entitlements: [],
    attachment_size_limit: 10_485_760,
    ...sceneOf(scene, by),
  };
}

const OPTION_TYPES: Readonly<Record<string, number>> = { string: 3, boolean: 5, number: 10 };

/** The data of a slash command with its options by name. */
export function slashData(name: string, options: Readonly<Record<string, string | number | boolean>>): object {
  const filled = Object.entries(options).map(([key, value]) => ({
    name: key,
    value,
    type: OPTION_TYPES[typeof value],
  }));
  return { id: snowflake(), name, type: 1, options: filled };
}

/** The data of a command while one of its options is being typed. */
export function typingData(name: string, option: string, typed: string): object {
  return { id: snowflake(), name, type: 1, options: [{ name: option, type: 3, value: typed, focused: true }] };
}

/** Another person in the server, who may do so much. */
export const memberLike = ({ id, permissions }: { readonly id: string; readonly permissions: string }): object => ({
  ...MEMBER,
  user: { ...PERSON, id },
  permissions,
});

/** The data of a command used from the menu of a message. */
export function menuData(name: string, message: object): object {
  const target = { ...messageBase(GUILD_CHANNEL_ID, ''), author: PERSON, ...message };
  return { id: snowflake(), name, type: 3, target_id: target.id, resolved: { messages: { [target.id]: target } } };
}

/** The data of an option chosen from a menu. */
export const chooseData = (customId: string, value: string): object => ({
  id: 1,
  custom_id: customId,
  component_type: 3,
  values: [value],
});

/** The data of a pressed button. */
export const pressData = (customId: string): object => ({ id: 1, custom_id: customId, component_type: 2 });

/** A message of the bot's in a server channel, for buttons to stand under, with whatever else is given. */
export const botMessage = (more: object = {}) => ({
  ...messageBase(GUILD_CHANNEL_ID, 'An answer'),
  author: BOT_USER,
  components: [],
  ...more,
});

/** What a person posts, and what makes it special. Plain words in a server channel unless told. */
export interface Posting {
  readonly content: string;
  readonly scene?: 'guild' | 'dm';
  /** The bot is among the mentions (Discord adds it for a reply with the mention on, too). */
  readonly mentionsBot?: boolean;
  readonly mentionsEveryone?: boolean;
  readonly mentionedRoles?: readonly string[];
  /** The bot's message that it replies to, by its text. */
  readonly repliesTo?: string;
  readonly byBot?: boolean;
  readonly byWebhook?: boolean;
}

/** A MESSAGE_CREATE for the posting, by the user of that id. */
export function messageEvent(posting: Posting, by = PERSON.id) {
  const scene = posting.scene ?? 'guild';
  const reply = posting.repliesTo;
  return {
    ...messageBase(scene === 'dm' ? DM_CHANNEL_ID : GUILD_CHANNEL_ID, posting.content),
    type: reply === undefined ? 0 : 19,
    author: posting.byBot ? { ...PERSON, bot: true } : { ...PERSON, id: by },
    ...(posting.byWebhook ? { webhook_id: snowflake() } : {}),
    ...(scene === 'dm'
      ? { channel_type: 1 }
      : { guild_id: GUILD_ID, channel_type: 0, member: { ...MEMBER, user: undefined } }),
    mentions: posting.mentionsBot ? [BOT_USER] : [],
    mention_everyone: posting.mentionsEveryone ?? false,
    mention_roles: posting.mentionedRoles ?? [],
    ...(reply === undefined
      ? {}
      : { referenced_message: { ...messageBase(GUILD_CHANNEL_ID, reply), author: BOT_USER } }),
  };
}

/** A message as Discord stores it, by nobody yet. */
export function messageBase(channel: string, content: string) {
  return {
    id: snowflake(),
    channel_id: channel,
    content,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [] as object[],
    mention_roles: [] as readonly string[],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
  };
}
