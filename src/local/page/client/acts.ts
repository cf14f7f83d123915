import type { KnownCommand } from '../known.ts';
import { explanationOf, queryOf } from './api.ts';
import { completionOf } from './completing.ts';
import { commandOf, optionsIn } from './completion.ts';
import { conversationOf } from './conversation.ts';
import type { Acts } from './page.ts';
import { type BotPost, isPrivate } from './posts.ts';
import type { Store } from './state.ts';
import { keepTheme } from './theme.ts';

/** What people do on the page, on its state and its server. */
export function actsOf(store: Store): Acts {
  const completion = completionOf(store);
  const { say, perform, drop } = conversationOf(store);

  /** Sends a line: a command, a question from a date (which only a command can carry), or a message. */
  async function sendLine(line: string): Promise<void> {
    const { known, asOf, replyingTo } = store.get();
    const isCommand = line.startsWith('/');
    const date = isCommand ? '' : asOf.trim();
    store.change({ line: '', items: [], active: undefined, replyingTo: undefined });
    const post = isCommand
      ? await sendCommand(line, commandOf(line, known.commands))
      : await (date === '' ? sendMessage(line, replyingTo?.message.content) : sendQuestion(line, date));
    // What is for the asker alone may tell of them: it gets no address, and the browser's history no word of it.
    if (post && !isPrivate(post)) history.replaceState(null, '', `/?${queryOf({ q: line, as_of: date })}`);
  }

  function sendCommand(line: string, command: KnownCommand | undefined): Promise<BotPost | undefined> {
    const options = command ? completion.values(optionsIn(line, command)) : {};
    const name = command?.name ?? /^\/(\S{0,32})/.exec(line)?.[1] ?? '';
    return perform({ kind: 'command', name, options }, { command: line, asking: { line } });
  }

  function sendQuestion(line: string, asOf: string): Promise<BotPost | undefined> {
    const deed = { kind: 'command', name: 'ask', options: { question: line, as_of: asOf } } as const;
    return perform(deed, { command: `/ask question:${line} as_of:${asOf}`, asking: { line, asOf } });
  }

  function sendMessage(line: string, previous: string | undefined): Promise<BotPost | undefined> {
    say(line, previous);
    const deed = {
      kind: 'message',
      content: line,
      ...(previous === undefined ? {} : { repliesTo: previous }),
    } as const;
    return perform(deed, { repliesTo: line, asking: { line, previous } });
  }

  async function explain(post: BotPost): Promise<void> {
    if (store.get().explained?.post.id === post.id) return close();
    store.change({ explained: { post } });
    focusOn('why-title');
    const { asking } = post;
    if (!asking || asking.line.startsWith('/')) return;
    const explanation = await explanationOf(asking).catch(() => undefined);
    if (explanation && store.get().explained?.post.id === post.id) store.change({ explained: { post, explanation } });
  }

  function close(): void {
    const id = store.get().explained?.post.id;
    store.change({ explained: undefined });
    document.querySelector<HTMLElement>(`#post-${id} .why-button`)?.focus();
  }

  /** Does something and goes back to the message box. */
  const then = (act: () => void): void => {
    act();
    focusOn('say');
  };

  return {
    ...completion,
    ask: (question) => void sendLine(question),
    send: () => {
      const line = store.get().line.trim();
      then(() => line !== '' && void sendLine(line));
    },
    setAsOf: (asOf) => store.change({ asOf }),
    press: (post, id, values) =>
      void perform({ kind: 'press', id, message: post.message, ...(values ? { values: [...values] } : {}) }, {}, post),
    menu: (post, name) => {
      const message = post.by === 'bot' ? post.message : { content: post.text, flags: 0, components: [] };
      void perform({ kind: 'menu', name, message, byBot: post.by === 'bot' }, { command: name });
    },
    reply: (post) => then(() => store.change({ replyingTo: post })),
    dropReply: () => then(() => store.change({ replyingTo: undefined })),
    dismiss: (post) => then(() => drop(post.id)),
    explain: (post) => void explain(post),
    closeWhy: close,
    switchTheme: () => {
      const theme = store.get().theme === 'dark' ? 'light' : 'dark';
      keepTheme(theme);
      store.change({ theme });
    },
  };
}

const focusOn = (id: string): void => document.getElementById(id)?.focus();
