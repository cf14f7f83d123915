import { html, nothing, type TemplateResult } from 'lit';
import type { ExplainedCandidate, ExplainedQuestion } from '../../../answering/explanation.ts';
import type { Basis } from '../basis.ts';
import type { PageExplanation } from '../explanation.ts';
import type { Explained } from './state.ts';
import { strokes } from './strokes.ts';
import { bare } from './titles.ts';

/** Candidates shown at first; and no more than so many of those that were ruled out. */
const SHOWN = 6;

const percent = (probability: number): string => `${Math.round(probability * 100)}%`;

/** Beside the channel: where an answer stands, how the question was understood, what else was weighed, and why it came out so. */
export const whyView = ({ post, explanation }: Explained, close: () => void): TemplateResult => html`
  <aside id="why" class="why" aria-labelledby="why-title" @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && close()}>
    <div class="why-head">
      <h2 id="why-title" tabindex="-1">Why this answer</h2>
      <button class="word" @click=${close}>Close</button>
    </div>
    ${post.asking ? html`<p class="asked">${post.asking.line}</p>` : nothing}
    ${post.basis ? basisView(post.basis) : nothing}
    ${explanation ? explanation.questions.map((question) => questionView(question, explanation)) : nothing}
  </aside>`;

function basisView({ citations, entries }: Basis): TemplateResult {
  const sources = [...new Map(citations.map((cite) => [cite.source, cite])).values()];
  return html`
    <section>
      <h3>Where it stands</h3>
      ${sources.length === 0 ? html`<p>In no source: it is no statement of theirs.</p>` : nothing}
      ${sources.map(({ source, title, date, inferred, paragraphs }) => {
        const cited = citations
          .filter((cite) => cite.source === source)
          .map(({ paragraph }) => paragraph)
          .sort((one, other) => one - other);
        const places = `paragraph${cited.length > 1 ? 's' : ''} ${cited.join(', ')} of ${paragraphs}`;
        return html`<div class="stands"><p>${bare(title)}<small>${date}${inferred ? ' (date inferred)' : ''}</small></p>
          ${strokes(paragraphs, cited, places)}<p class="places">${places}</p></div>`;
      })}
      ${entries.length > 0 ? html`<h3>The entries it is made of</h3><ul class="entries">${entries.map(({ id, file, says }) => html`<li><code>${id}</code><p>${says}</p><small>${file}</small></li>`)}</ul>` : nothing}
    </section>`;
}

function questionView(
  { text, readAs, kind, found, outcome, why, candidates }: ExplainedQuestion,
  explanation: PageExplanation,
): TemplateResult {
  const standing = candidates.filter(({ ruledOut }) => ruledOut === undefined);
  const ruledOut = candidates.filter((candidate) => candidate.ruledOut !== undefined);
  return html`
    <section>
      <h3>How it was understood</h3>
      ${explanation.questions.length > 1 ? html`<p class="part">${text}</p>` : nothing}
      <dl>
        <dt>read as</dt><dd>${readAs || 'no words'}</dd>
        <dt>kind</dt><dd>${kind}</dd>
        ${found.map(({ label, items }) => html`<dt>${label}</dt><dd>${items.join(', ')}</dd>`)}
      </dl>
      <h3>Decided: ${outcome}</h3>
      <p>${why}.</p>
      ${standing.length > 0 ? html`<h3>What was weighed</h3><ol class="candidates">${standing.slice(0, SHOWN).map((one) => candidateView(one, explanation))}</ol>` : nothing}
      ${ruledOut.length > 0 ? html`<h3>Ruled out</h3><ul class="candidates">${ruledOut.slice(0, SHOWN).map((one) => candidateView(one, explanation))}</ul>` : nothing}
    </section>`;
}

function candidateView(
  { id, probability, ruledOut, evidence }: ExplainedCandidate,
  { entries }: PageExplanation,
): TemplateResult {
  const entry = entries[id];
  return html`
    <li>
      ${ruledOut === undefined ? html`<div class="weight"><meter min="0" max="1" .value=${probability} aria-label="probability"></meter>${percent(probability)}</div>` : nothing}
      <code>${id}</code>
      ${entry ? html`<p>${entry.says}</p>` : nothing}
      ${ruledOut === undefined ? nothing : html`<p class="ruled">${ruledOut}</p>`}
      <details><summary>evidence</summary>
        <table><thead><tr><th scope="col">evidence</th><th scope="col">is</th><th scope="col">adds to the odds</th></tr></thead>
        <tbody>${evidence.map(({ name, value, adds }) => html`<tr><th scope="row">${name}</th><td>${value.toFixed(2)}</td><td>${adds.toFixed(1)}</td></tr>`)}</tbody></table>
        ${entry ? html`<small>${entry.file}</small>` : nothing}
      </details>
    </li>`;
}
