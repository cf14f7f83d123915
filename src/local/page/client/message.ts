import { html, nothing, type TemplateResult } from 'lit';
import { queryOf } from './api.ts';
import { AVATARS } from './avatars.ts';
import { rendered } from './markdown.ts';
import { SELF_NAME, VISITOR_NAME } from './names.ts';
import { type BotPost, isPrivate, type VisitorPost } from './posts.ts';
import { type Row, rowView } from './rows.ts';

/** What can be done with a message. */
export interface MessageActs {
  readonly press: (post: BotPost, id: string, values?: readonly string[]) => void;
  readonly explain: (post: BotPost) => void;
  readonly reply: (post: BotPost) => void;
  readonly dismiss: (post: BotPost) => void;
  readonly menu: (post: BotPost | VisitorPost, name: string) => void;
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** A line of a message for a reply's head, without its marks. */
const startOf = (text: string): string => (text.split('\n')[0] ?? '').replace(/[*\\]|^[->#]+ /g, '').slice(0, 120);

/** What a visitor wrote: a message that mentions the bot, as it would on Discord. */
export const visitorMessage = (post: VisitorPost, menus: readonly string[], acts: MessageActs): TemplateResult => html`
  <article class="post" aria-label="Your message">
    <discord-message author=${VISITOR_NAME} avatar=${AVATARS.visitor} .timestamp=${clock.format(post.at)}>
      ${post.repliesTo === undefined ? nothing : html`<discord-reply slot="reply" author=${SELF_NAME} avatar=${AVATARS.bot} bot>${startOf(post.repliesTo)}</discord-reply>`}
      <div class="text"><span class="mention">@${SELF_NAME}</span> ${rendered(post.text)}</div>
    </discord-message>
    ${menus.length > 0 ? html`<div class="tools">${menuButtons(post, menus, acts)}</div>` : nothing}
  </article>`;

/** The bot's message, with what belongs to it on Discord, and under it what only the page can do. */
export const botMessage = (
  post: BotPost,
  menus: readonly string[],
  isExplained: boolean,
  acts: MessageActs,
): TemplateResult => html`
  <article class="post" id=${`post-${post.id}`} aria-label=${`${SELF_NAME}${isPrivate(post) ? ', only you can see this' : ''}`}>
    <discord-message
      author=${SELF_NAME} avatar=${AVATARS.bot} bot .timestamp=${clock.format(post.at)}
      ?ephemeral=${isPrivate(post)} .dismissMessageClicked=${() => acts.dismiss(post)}>
      ${headOf(post)}<div class="text">${rendered(post.message.content)}</div>
      ${post.attachments?.map(({ url, alt }) => html`<img slot="attachments" class="picture" src=${url} alt=${alt}>`)}
      ${(post.message.components as readonly Row[]).map((row) => rowView(row, (id, values) => acts.press(post, id, values)))}
    </discord-message>
    <div class="tools">
      ${post.basis || post.asking ? html`<button class="word why-button" aria-expanded=${isExplained} aria-controls="why" @click=${() => acts.explain(post)}>Why this answer</button>` : nothing}
      <button class="word" @click=${() => acts.reply(post)}>Reply</button>
      ${post.asking && !isPrivate(post) ? html`<a class="word" href=${`/?${queryOf({ q: post.asking.line, as_of: post.asking.asOf })}`}>Link</a>` : nothing}
      ${menuButtons(post, menus, acts)}
      ${isPrivate(post) ? html`<button class="word" @click=${() => acts.dismiss(post)}>Dismiss</button>` : nothing}
    </div>
  </article>`;

function headOf({ command, repliesTo }: BotPost): TemplateResult | typeof nothing {
  const head =
    command === undefined ? repliesTo && startOf(repliesTo) : html`used <span class="mention">${command}</span>`;
  if (!head) return nothing;
  return html`<discord-reply slot="reply" author=${VISITOR_NAME} avatar=${AVATARS.visitor}>${head}</discord-reply>`;
}

const menuButtons = (post: BotPost | VisitorPost, menus: readonly string[], acts: MessageActs): TemplateResult[] =>
  menus.map((name) => html`<button class="word" @click=${() => acts.menu(post, name)}>${name}</button>`);
