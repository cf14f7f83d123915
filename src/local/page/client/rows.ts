import type { APIButtonComponent, APIStringSelectComponent } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';

/** A row of what can be pressed under a message. */
export interface Row {
  readonly components: readonly (APIButtonComponent | APIStringSelectComponent)[];
}

/** Discord's component types and button styles, by number, so that the page need not carry Discord's lists. */
const STRING_SELECT = 3;
const STYLES: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'destructive' };

export type Press = (id: string, values?: readonly string[]) => void;

/** A row under a message: buttons as Discord draws them, a menu as a list that opens. */
export const rowView = ({ components }: Row, press: Press): TemplateResult =>
  html`<discord-action-row slot="components">${components.map((one) => (one.type === STRING_SELECT ? menuView(one, press) : buttonView(one, press)))}</discord-action-row>`;

function buttonView(button: APIButtonComponent, press: Press): TemplateResult | typeof nothing {
  const label = 'label' in button ? button.label : '';
  if ('url' in button) return html`<discord-button .url=${button.url}>${label}</discord-button>`;
  if (!('custom_id' in button)) return nothing;
  const { custom_id: id, style, disabled = false } = button;
  return html`<discord-button type=${STYLES[style] ?? 'secondary'} ?disabled=${disabled} @click=${() => !disabled && press(id)}>${label}</discord-button>`;
}

/** The component library's menu cannot be used with a keyboard; this one says and does the same. */
function menuView({ custom_id: id, placeholder, options }: APIStringSelectComponent, press: Press): TemplateResult {
  const choose = (value: string) => (event: Event) => {
    (event.currentTarget as Element).closest('details')?.removeAttribute('open');
    press(id, [value]);
  };
  return html`
    <details class="menu">
      <summary>${placeholder ?? 'Choose'}</summary>
      <ul>${options.map(
        ({ label, value, description }) =>
          html`<li><button @click=${choose(value)}>${label}${description ? html`<small>${description}</small>` : nothing}</button></li>`,
      )}</ul>
    </details>`;
}
