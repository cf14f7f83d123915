import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type ComposerActs, composerView } from './composer.ts';
import { botMessage, type MessageActs, visitorMessage } from './message.ts';
import { recordView } from './record.ts';
import type { State } from './state.ts';
import { whyView } from './why.ts';

/** What can be done on the page. */
export interface Acts extends MessageActs, ComposerActs {
  readonly ask: (question: string) => void;
  readonly closeWhy: () => void;
  readonly switchTheme: () => void;
}

/** Whether the reasons stand before the channel, and not beside it. */
const isPhone = (): boolean => matchMedia('(max-width: 40rem)').matches;

/** The whole page. */
export const pageView = (state: State, acts: Acts): TemplateResult => html`
  <a class="skip" href="#say">To the message box</a>
  <div class=${state.explained ? 'layout with-why' : 'layout'}>
    ${recordView(state)}
    <main class="channel" aria-labelledby="channel-name" ?inert=${state.explained !== undefined && isPhone()}>
      <div class="channel-head">
        <h2 id="channel-name"><span aria-hidden="true">#</span> the-record</h2>
        <button class="word" @click=${acts.switchTheme}>${state.theme === 'dark' ? 'Light' : 'Dark'}</button>
      </div>
      <div class="log" id="log" role="log" aria-label="Messages" tabindex="0">
        <discord-messages no-background .lightTheme=${state.theme === 'light'}>
          ${welcomeView(state, acts)}
          ${repeat(
            state.posts,
            ({ id }) => id,
            (post) =>
              post.by === 'visitor'
                ? visitorMessage(post, state.known.messageCommands, acts)
                : botMessage(post, state.known.messageCommands, state.explained?.post.id === post.id, acts),
          )}
        </discord-messages>
      </div>
      ${composerView(state, acts)}
    </main>
    ${state.explained ? whyView(state.explained, acts.closeWhy) : nothing}
  </div>`;

const welcomeView = ({ known }: State, acts: Acts): TemplateResult => html`
  <section class="welcome" aria-labelledby="welcome-title">
    <h3 id="welcome-title">What do you want to know?</h3>
    <ul>${known.questions.map((question) => html`<li><button @click=${() => acts.ask(question)}>${question}</button></li>`)}</ul>
  </section>`;
