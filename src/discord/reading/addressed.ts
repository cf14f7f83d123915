import { type GatewayMessageCreateDispatchData, MessageType } from 'discord-api-types/v10';
import { unescapeMarkdown } from '../../replies/escape.ts';

/** What somebody said to the bot: their words, and the bot's message they reply to, if they do. */
export interface Addressed {
  readonly text: string;
  readonly previous?: string;
  /** Discord withholds the words of a reply that does not mention the bot. */
  readonly withheld: boolean;
}

type Message = Pick<
  GatewayMessageCreateDispatchData,
  'author' | 'content' | 'guild_id' | 'mentions' | 'referenced_message' | 'type' | 'webhook_id'
> &
  Partial<Pick<GatewayMessageCreateDispatchData, 'attachments' | 'sticker_items'>>;

/**
 * Reads what a message says to the bot, if it is addressed to it: a direct message, a mention of its user, or a reply to
 * one of its own messages. Gives undefined for all else: other bots, webhooks, system messages, mentions of everyone or
 * of a role.
 */
export function addressed(message: Message, self: string): Addressed | undefined {
  const spoken = message.type === MessageType.Default || message.type === MessageType.Reply;
  if (!spoken || message.author.bot || message.webhook_id !== undefined) return undefined;

  const direct = message.guild_id === undefined;
  const mentioned = message.mentions.some(({ id }) => id === self);
  const repliesTo = message.referenced_message?.author.id === self ? message.referenced_message : undefined;
  if (!direct && !mentioned && repliesTo === undefined) return undefined;

  const previous = unescapeMarkdown(repliesTo?.content ?? '').trim();
  const bare = (message.attachments ?? []).length + (message.sticker_items ?? []).length > 0;
  return {
    text: withoutReferences(message.content),
    ...(previous === '' ? {} : { previous }),
    withheld: !direct && !mentioned && message.content === '' && !bare,
  };
}

/** Takes out mentions of users, roles, channels and commands, custom emoji and timestamps, which say nothing about a dispute. */
const withoutReferences = (content: string): string =>
  content
    .replace(/<(?:@[!&]?|#|a?:\w{1,32}:|t:|id:|\/[^<>:]{1,100}:)[\w:-]{1,40}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
