import { rules as discordRules, SimpleMarkdown } from 'discord-markdown-parser';
import { html, type TemplateResult } from 'lit';
import { SELF_NAME } from './names.ts';

type ParserRule = (typeof discordRules)[string];

/** A node of a parsed message. */
interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly items?: readonly { readonly depth: number; readonly content: readonly Node[] }[];
  readonly level?: number;
  readonly target?: string;
}

/** A run of lines that begin with `- ` or `* `, which the parser leaves as they are. */
const LIST = /^(?: *[-*] [^\n]+(?:\n|$))+/;
const ITEM = /^( *)[-*] ([^\n]+)/gm;

const list: ParserRule = {
  order: SimpleMarkdown.defaultRules.list.order,
  match: (source, { prevCapture }) =>
    prevCapture == null || prevCapture[0]?.endsWith('\n') ? LIST.exec(source) : null,
  parse: (capture, parse, state) => ({
    items: [...(capture[0] ?? '').matchAll(ITEM)].map(([, indent, text]) => ({
      depth: (indent ?? '').length > 1 ? 1 : 0,
      content: parse(text ?? '', { ...state, prevCapture: null }),
    })),
  }),
};

const parse = SimpleMarkdown.parserFor({ ...discordRules, list });

/** A message's text as Discord shows it. Nothing in it becomes markup but what is built here. */
export const rendered = (text: string): readonly TemplateResult[] =>
  (parse(text, { inline: true }) as readonly Node[]).map(template);

const inner = ({ content }: Node): unknown =>
  typeof content === 'string' || content === undefined ? content : content.map(template);

/** A quotation's lines, without the line end that closes the last. */
const withoutLastBreak = (node: Node): Node =>
  Array.isArray(node.content) && node.content.at(-1)?.type === 'br'
    ? { ...node, content: node.content.slice(0, -1) }
    : node;

const builders: Readonly<Record<string, (node: Node) => TemplateResult>> = {
  br: () => html`<br>`,
  newline: () => html`<br>`,
  strong: (node) => html`<strong>${inner(node)}</strong>`,
  em: (node) => html`<em>${inner(node)}</em>`,
  underline: (node) => html`<u>${inner(node)}</u>`,
  strikethrough: (node) => html`<s>${inner(node)}</s>`,
  inlineCode: (node) => html`<code>${inner(node)}</code>`,
  codeBlock: (node) => html`<pre><code>${inner(node)}</code></pre>`,
  blockQuote: (node) => html`<discord-quote>${inner(withoutLastBreak(node))}</discord-quote>`,
  spoiler: (node) => html`<discord-spoiler>${inner(node)}</discord-spoiler>`,
  heading: (node) => html`<strong class="heading">${inner(node)}</strong>`,
  subtext: (node) => html`<discord-subscript>${inner(node)}</discord-subscript>`,
  url: link,
  autolink: link,
  user: () => html`<span class="mention">@${SELF_NAME}</span>`,
  list: ({ items = [] }) =>
    html`<ul>${items.map(({ depth, content }) => html`<li class=${depth > 0 ? 'deeper' : ''}>${content.map(template)}</li>`)}</ul>`,
};

function link(node: Node): TemplateResult {
  const target = node.target ?? '';
  return /^https?:\/\//i.test(target)
    ? html`<a href=${target} target="_blank" rel="noopener noreferrer nofollow">${inner(node)}</a>`
    : html`${inner(node)}`;
}

/** Kinds that the bot never sends (channels, roles, emoji) show what stands in them. */
const template = (node: Node): TemplateResult => (builders[node.type] ?? ((other) => html`${inner(other)}`))(node);
