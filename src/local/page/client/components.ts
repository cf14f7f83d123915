import './avatars.ts';
import '@skyra/discord-components-core/discord-action-row.js';
import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-messages.js';
import { DiscordQuote } from '@skyra/discord-components-core/discord-quote.js';
import { DiscordReply } from '@skyra/discord-components-core/discord-reply.js';
import '@skyra/discord-components-core/discord-spoiler.js';
import { DiscordSubscript } from '@skyra/discord-components-core/discord-subscript.js';
import { type CSSResult, css, type LitElement } from 'lit';

/** Adds style to a component, before any of its kind is made. */
const amend = (component: typeof LitElement, style: CSSResult): void => void component.elementStyles.push(style);

// Discord's present colours, which are also legible: the components' small greys are under 3 to 1.
amend(
  DiscordMessage,
  css`
    .discord-message-timestamp, .discord-message-ephemeral { color: var(--discord-small) !important; }
    .discord-message-ephemeral .discord-message-ephemeral-link { color: var(--discord-link); }
    .discord-message-body { white-space: normal; }
    .discord-author-avatar img { cursor: default; }
  `,
);
amend(DiscordSubscript, css`:host small { color: var(--discord-small) !important; }`);
amend(
  DiscordAuthorInfo,
  css`
    .discord-author-username { color: var(--discord-strong) !important; cursor: default !important; text-decoration: none !important; }
  `,
);
amend(
  DiscordQuote,
  css`
    .discord-quote-divider { background-color: var(--discord-button) !important; }
  `,
);
amend(
  DiscordReply,
  css`
    :host { white-space: normal; user-select: text; color: var(--discord-small) !important; min-width: 0; }
    .discord-replied-message-username { opacity: 1; color: inherit; cursor: default; }
    .discord-replied-message-content { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; cursor: default; min-width: 0; }
  `,
);
amend(
  DiscordButton,
  css`
    :host > *:first-child { border-radius: 8px; font-family: inherit; }
    :host > *:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
    .secondary { background: var(--discord-button); color: var(--discord-button-text); }
    .secondary.hoverable:hover { background: var(--discord-button-over); }
  `,
);
