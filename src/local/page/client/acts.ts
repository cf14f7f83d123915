import type { Deed } from '../deeds.ts';
import { explanationOf, queryOf, tell } from './api.ts';
import { completionOf } from './completing.ts';
import { commandOf, optionsIn } from './completion.ts';
import type { Acts } from './page.ts';
import { type Asking, type BotPost, isPrivate, type Post } from './posts.ts';
import type { Store } from './state.ts';
import { keepTheme } from './theme.ts';

/** What is said when the server is not there. */
const AWAY = 'Nobody answers: the program behind this page has ended. Start it again with `npm start`.';

/** What people do on the page, on its state and its server. */
export function actsOf(store: Store): Acts {
  const completion = completionOf(store);
  let made = 0;
  const stamp = () => ({ id: ++made, at: new Date() });

  const add = (post: Post): void => {
    store.change({ posts: [...store.get().posts, post] });
    document.getElementById('log')?.scrollTo({ top: 0 });
  };
  const drop = (id: number): void => {
    const { posts, explained, replyingTo } = store.get();
    store.change({
      posts: posts.filter((post) => post.id !== id),
      explained: explained?.post.id === id ? undefined : explained,
      replyingTo: replyingTo?.id === id ? undefined : replyingTo,
    });
  };

  /** Does something and shows what the bot does about it; `above` is what the bot's message then has at its head. */
  async function perform(
    deed: Deed,
    above: Pick<BotPost, 'asking' | 'command' | 'repliesTo'>,
    pressed?: BotPost,
  ): Promise<void> {
    const done = await tell(deed).catch(() => undefined);
    if (done === undefined)
      return add({ ...stamp(), by: 'bot', message: sentence(AWAY), attachments: [], basis: undefined });
    if (done.what === 'removes' && pressed) return drop(pressed.id);
    if (!done.message) return;
    const post: BotPost = {
      ...stamp(),
      by: 'bot',
      message: done.message,
      attachments: done.attachments,
      basis: done.basis,
      ...above,
    };
    if (done.what === 'replaces' && pressed) return replace(pressed, post);
    add(post);
  }

  function replace(old: BotPost, post: BotPost): void {
    const flags = post.message.flags | (isPrivate(old) ? old.message.flags : 0);
    const changed = { ...old, message: { ...post.message, flags }, attachments: post.attachments, basis: post.basis };
    store.change({ posts: store.get().posts.map((each) => (each.id === old.id ? changed : each)) });
  }

  /** Sends a line: a command, a question as of a date (which only a command can carry), or a message. */
  function sendLine(line: string, values: ReadonlyMap<string, string>): void {
    const { known, asOf, replyingTo } = store.get();
    const command = commandOf(line, known.commands);
    store.change({ line: '', items: [], active: undefined, replyingTo: undefined });
    history.replaceState(null, '', `/?${queryOf({ q: line, as_of: command ? undefined : asOf })}`);
    if (line.startsWith('/')) {
      const typed = command ? optionsIn(line, command) : {};
      const options = Object.fromEntries(
        Object.entries(typed).map(([name, value]) => [name, values.get(`${name} ${value}`) ?? value]),
      );
      const name = command?.name ?? (/^\/(\S*)/.exec(line)?.[1] ?? '').slice(0, 32);
      void perform({ kind: 'command', name, options }, { command: line, asking: { line } });
      return;
    }
    if (asOf.trim() !== '') {
      const options = { question: line, as_of: asOf };
      void perform(
        { kind: 'command', name: 'ask', options },
        { command: `/ask question:${line} as_of:${asOf}`, asking: { line, asOf } },
      );
      return;
    }
    const previous = replyingTo?.message.content;
    add({ ...stamp(), by: 'visitor', text: line, repliesTo: previous });
    const asking: Asking = { line, previous };
    void perform(
      { kind: 'message', content: line, ...(previous === undefined ? {} : { repliesTo: previous }) },
      { repliesTo: line, asking },
    );
  }

  return {
    ...completion,
    ask: (question) => sendLine(question, new Map()),
    send: () => {
      const line = store.get().line.trim();
      if (line !== '') sendLine(line, completion.values());
      focusOn('say');
    },
    setAsOf: (asOf) => store.change({ asOf }),
    press: (post, id, values) =>
      void perform({ kind: 'press', id, message: post.message, ...(values ? { values: [...values] } : {}) }, {}, post),
    menu: (post, name) => {
      const message = post.by === 'bot' ? post.message : { content: post.text, flags: 0, components: [] };
      void perform({ kind: 'menu', name, message, byBot: post.by === 'bot' }, { command: name });
    },
    reply: (post) => {
      store.change({ replyingTo: post });
      focusOn('say');
    },
    dropReply: () => {
      store.change({ replyingTo: undefined });
      focusOn('say');
    },
    dismiss: (post) => {
      drop(post.id);
      focusOn('say');
    },
    explain: async (post) => {
      if (store.get().explained?.post.id === post.id) return close();
      store.change({ explained: { post } });
      focusOn('why-title');
      const { asking } = post;
      if (!asking || asking.line.startsWith('/')) return;
      const explanation = await explanationOf(asking).catch(() => undefined);
      if (explanation && store.get().explained?.post.id === post.id) store.change({ explained: { post, explanation } });
    },
    closeWhy: close,
    switchTheme: () => {
      const theme = store.get().theme === 'dark' ? 'light' : 'dark';
      keepTheme(theme);
      store.change({ theme });
    },
  };

  function close(): void {
    const id = store.get().explained?.post.id;
    store.change({ explained: undefined });
    document.querySelector<HTMLElement>(`#post-${id} .why-button`)?.focus();
  }
}

const sentence = (content: string): BotPost['message'] => ({ content, components: [], flags: 0 });

const focusOn = (id: string): void => document.getElementById(id)?.focus();
