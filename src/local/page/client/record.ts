import { html, type TemplateResult } from 'lit';
import type { KnownSource } from '../known.ts';
import type { BotPost } from './posts.ts';
import type { State } from './state.ts';
import { strokes } from './strokes.ts';
import { bare } from './titles.ts';

const listed = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names);

/** The bot's latest message that cites something. */
const latestCiting = ({ posts }: State): BotPost | undefined =>
  posts.findLast((post): post is BotPost => post.by === 'bot' && (post.basis?.citations.length ?? 0) > 0);

/** Who the bot is and what it knows: the texts as tallies, in which the latest answer's paragraphs are marked. */
export function recordView(state: State): TemplateResult {
  const { known } = state;
  const citations = (state.explained?.post ?? latestCiting(state))?.basis?.citations ?? [];
  const citedIn = ({ id }: KnownSource): number[] =>
    citations
      .filter(({ source }) => source === id)
      .map(({ paragraph }) => paragraph)
      .sort((one, other) => one - other);
  return html`
    <header class="record">
      <h1><span class="tally" aria-hidden="true"></span>Scrutineer</h1>
      <p class="promise">Ask about ${listed(known.disputes)}. Every answer stands in a paragraph of a source. Where the sources are silent, it says so.</p>
      <details class="known" ?open=${!matchMedia('(max-width: 60rem)').matches}>
        <summary>What it knows</summary>
        <ol class="sources">${known.sources.map((source) => sourceView(source, citedIn(source)))}</ol>
        <ul class="counts">${known.counts.map(({ what, count }) => html`<li><b>${count}</b> ${what}</li>`)}</ul>
        <p class="fine">A channel like Discord’s, with the same bot in it. Nothing you ask is kept. Knowledge ${known.version}.</p>
      </details>
    </header>`;
}

function sourceView({ title, date, inferred, paragraphs }: KnownSource, cited: readonly number[]): TemplateResult {
  const places = cited.length > 0 ? `; cited: ${listed(cited.map((paragraph) => `¶ ${paragraph}`))}` : '';
  return html`
    <li class=${cited.length > 0 ? 'lit' : ''}>
      <span class="date">${date}${inferred ? html`<abbr title="The text prints no date; this one is inferred">*</abbr>` : ''}</span>
      <span class="title">${bare(title)}</span>
      ${strokes(paragraphs, cited, `${paragraphs} paragraphs${places}`)}
      ${cited.length > 0 ? html`<span class="places" aria-hidden="true">¶ ${cited.join(', ')}</span>` : ''}
    </li>`;
}
