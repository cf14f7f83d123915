import type { Done } from '../channel.ts';

/** A message as the bot sent it. */
export type Message = Pick<NonNullable<Done['message']>, 'content' | 'components'> & { readonly flags: number };

/** What was asked: the line as it was typed, with the date and the reply that it was asked from. */
export interface Asking {
  readonly line: string;
  readonly asOf?: string | undefined;
  readonly previous?: string | undefined;
}

interface Common {
  readonly id: number;
  readonly at: Date;
}

/** The visitor's own words, which may be a reply to a message of the bot's. */
export interface VisitorPost extends Common {
  readonly by: 'visitor';
  readonly text: string;
  readonly repliesTo?: string | undefined;
}

/** A message of the bot's. */
export interface BotPost extends Common {
  readonly by: 'bot';
  readonly message: Message;
  readonly attachments: Done['attachments'];
  readonly basis: Done['basis'];
  /** What it answers; absent below a pressed button. */
  readonly asking?: Asking;
  /** Above it stands either the command that was used or the start of the message it replies to. */
  readonly command?: string;
  readonly repliesTo?: string | undefined;
}

export type Post = VisitorPost | BotPost;

/** `MessageFlags.Ephemeral`, by number, so that the page need not carry Discord's lists. */
const EPHEMERAL = 64;

/** Whether only the asker sees it. */
export const isPrivate = ({ message }: BotPost): boolean => (message.flags & EPHEMERAL) !== 0;
