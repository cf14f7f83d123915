import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { commandOf } from './completion.ts';
import type { State } from './state.ts';

/** What can be done in the message box. */
export interface ComposerActs {
  readonly type: (line: string) => void;
  readonly setAsOf: (date: string) => void;
  readonly choose: (index: number) => void;
  readonly move: (by: 1 | -1) => void;
  readonly closeList: () => void;
  readonly send: () => void;
  readonly dropReply: () => void;
}

/** The message box: a line with completion, the date to ask from, and what is replied to. */
export function composerView(state: State, acts: ComposerActs): TemplateResult {
  const { line, items, active, known, replyingTo, asOf } = state;
  const isOpen = items.length > 0;
  const keys = (event: KeyboardEvent) => onKey(event, state, acts);
  return html`
    <form class="composer" @submit=${(event: Event) => {
      event.preventDefault();
      acts.send();
    }}>
      ${isOpen ? listView(state, acts) : nothing}
      ${replyingTo ? html`<p class="replying">Going on from the answer above <button class="word" type="button" @click=${acts.dropReply}>Don’t</button></p>` : nothing}
      <div class="box">
        <input id="say" class="say" type="text" role="combobox" aria-label="Message" aria-autocomplete="list" aria-expanded=${isOpen}
          aria-controls=${ifDefined(isOpen ? 'choices' : undefined)} aria-activedescendant=${ifDefined(active === undefined ? undefined : `choice-${active}`)}
          aria-describedby="hint" autocomplete="off" autocapitalize="sentences" enterkeyhint="send" maxlength="2000" spellcheck="true"
          placeholder="Ask, or type / for commands" .value=${live(line)}
          @input=${(event: Event) => acts.type((event.target as HTMLInputElement).value)} @keydown=${keys}>
        <label class="as-of">as of <input type="text" list="dates" placeholder="latest" autocomplete="off" .value=${live(asOf)}
          @input=${(event: Event) => acts.setAsOf((event.target as HTMLInputElement).value)}></label>
        <datalist id="dates">${known.sources.map(({ date }) => html`<option value=${date}></option>`)}</datalist>
        <button class="send">Send</button>
      </div>
      <p id="hint" class="hint">${hintOf(state)}</p>
    </form>`;
}

function hintOf({ line, known }: State): string {
  const command = commandOf(line, known.commands);
  if (!command) return 'Enter sends. / lists the commands.';
  const options = command.options.map(({ name, required }) => (required ? `${name}:` : `[${name}:]`)).join(' ');
  return `/${command.name} ${options} · ${command.description}`;
}

const listView = ({ items, active }: State, acts: ComposerActs): TemplateResult => html`
  <ul id="choices" class="choices" role="listbox" aria-label="Suggestions">
    ${items.map(
      ({ name, note }, index) =>
        html`<li id=${`choice-${index}`} role="option" aria-selected=${index === active}
          @mousedown=${(event: Event) => {
            event.preventDefault();
            acts.choose(index);
          }}>${name}${note ? html`<small>${note}</small>` : nothing}</li>`,
    )}
  </ul>`;

/** Arrows move in the list, Enter and Tab take the active choice, Escape closes it; without one, Enter sends. */
function onKey(event: KeyboardEvent, { items, active }: State, acts: ComposerActs): void {
  if (event.isComposing || items.length === 0) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') acts.move(event.key === 'ArrowDown' ? 1 : -1);
  else if (event.key === 'Escape') acts.closeList();
  else if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && active !== undefined)
    acts.choose(active);
  else return;
  event.preventDefault();
}
