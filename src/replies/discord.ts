import { MessageFlags } from 'discord-api-types/v10';
import { exceeds, LIMITS } from '../discord/limits.ts';
import type { Chart } from './chart/chart.ts';
import { type Row, rowsOf } from './discord-components.ts';
import { fitting, type Part, partsOf } from './discord-parts.ts';
import { escapeLine } from './escape.ts';
import { citationLines, entriesLine, sourceLine } from './plain.ts';
import type { Reply } from './reply.ts';

/** A message as Discord takes it, in a channel or as the response to an interaction. It can ping nobody. */
export interface DiscordMessage {
  content: string;
  components: Row[];
  flags: MessageFlags;
  allowed_mentions: { parse: []; replied_user: false };
  /** What is drawn and attached when the message is sent; Discord never sees this field. */
  charts?: readonly Chart[];
}

/** Where a message goes: only the response to an interaction can be shown to the asker alone. */
export type Place = 'interaction' | 'channel';

/**
 * Renders a reply as a Discord message that keeps every limit: text in Markdown, a button, link or menu for each action, and its charts, still to be
 * drawn.
 * A reply that is too long loses parts from the end, each whole, and says so.
 */
export function discordMessage(reply: Reply, place: Place): DiscordMessage {
  const alone = reply.private && place === 'interaction';
  return {
    content: withEntries(contentOf(reply), reply),
    components: rowsOf(reply.actions),
    flags: MessageFlags.SuppressEmbeds | (alone ? MessageFlags.Ephemeral : 0),
    allowed_mentions: { parse: [], replied_user: false },
    ...(reply.charts === undefined ? {} : { charts: reply.charts }),
  };
}

/** A sentence of the bot's own as a message, for when there is no reply to show. Private where the place allows. */
export function plainMessage(sentence: string, place: Place): DiscordMessage {
  const blocks = [{ kind: 'statement', text: sentence, cites: [] }] as const;
  return discordMessage(
    { outcome: 'none', blocks, citations: [], actions: [], entries: [], score: 0, private: true },
    place,
  );
}

const SHORTENED = '-# … (shortened; ask for one part)';
const NOTHING = 'There is nothing to show.';

function contentOf(reply: Reply): string {
  const parts = partsOf(reply.blocks);
  const whole = assemble(
    parts,
    reply,
    reply.citations.map((_, index) => index + 1),
  );
  if (fits(whole)) return whole === '' ? NOTHING : whole;
  const shortened = fitting(
    parts,
    (kept) => assemble([...kept, { text: SHORTENED, cites: [] }], reply, citedBy(kept)),
    fits,
  );
  return fits(shortened) ? shortened : SHORTENED;
}

const fits = (text: string): boolean => !exceeds(text, LIMITS.content);

/** The text: parts one under the other, then the citations asked for and the date it holds for. */
function assemble(parts: readonly Part[], reply: Reply, cited: readonly number[]): string {
  const body = parts.map(({ text, joins }, index) => `${gapBefore(parts[index - 1], joins)}${text}`).join('');
  const sources = citationLines(reply.citations, cited, (cite) => escapeLine(sourceLine(cite))).map(
    (line) => `-# ${line}`,
  );
  const asOf = reply.asOf === undefined ? '' : `-# As of ${escapeLine(reply.asOf)}.`;
  const small = joined([...sources, asOf], '\n');
  return joined([body, small], '\n\n');
}

/** The same with the entries named in the last line, if there is room for that when all is said. */
function withEntries(content: string, reply: Reply): string {
  const entries = entriesLine(reply);
  if (entries === '') return content;
  const gap = reply.citations.length === 0 ? '\n\n-# ' : '\n-# ';
  const named = `${content}${reply.asOf === undefined ? gap : ' '}${entries}`;
  return fits(named) ? named : content;
}

/** Nothing before the first part; a line end after a heading and between lines of facts; else a blank line. */
function gapBefore(previous: Part | undefined, joins = false): string {
  if (previous === undefined) return '';
  return joins || previous.leads ? '\n' : '\n\n';
}

const citedBy = (parts: readonly Part[]): number[] =>
  [...new Set(parts.flatMap(({ cites }) => cites))].sort((one, other) => one - other);

const joined = (texts: readonly string[], gap: string): string => texts.filter((text) => text !== '').join(gap);
