import type { APIMessage, APIMessageSnapshotFields } from 'discord-api-types/v10';
import { unescapeMarkdown } from '../../replies/escape.ts';

/** What a message says: its own text, what it forwards, and the texts of its embeds, as they read and not as they are typed. */
export function textOf(message: APIMessage): string {
  const forwarded = (message.message_snapshots ?? []).map(({ message: snapshot }) => snapshot);
  return [message, ...forwarded].flatMap(textsOf).filter(Boolean).join('\n');
}

const textsOf = ({ content, embeds }: Pick<APIMessageSnapshotFields, 'content' | 'embeds'>): string[] => [
  readable(content),
  ...(embeds ?? []).flatMap(({ title, description }) => [title ?? '', readable(description ?? '')]),
];

/** Without the marks of quotes, headings, code and emphasis, without what refers to people, channels and emoji, and without addresses. */
const readable = (markdown: string): string =>
  unescapeMarkdown(
    markdown
      .replace(/<(?:@[!&]?|#|a?:\w{1,32}:|t:|id:|\/[^<>:]{1,100}:)[\w:-]{1,40}>/g, ' ')
      .replace(/\bhttps?:\/\/\S+/g, ' ')
      .replace(/^[ \t]*(?:>>>|>|#{1,3}|-#)[ \t]/gm, '')
      .replace(/(?<!\\)(?:\*{1,3}|_{2}|~~|\|\||`+)/g, ''),
  );
