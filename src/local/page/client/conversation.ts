import type { Done } from '../channel.ts';
import type { Deed } from '../deeds.ts';
import { tell } from './api.ts';
import { type BotPost, isPrivate, type Message, type Post } from './posts.ts';
import type { Store } from './state.ts';

/** What is said when the server is not there. */
const AWAY = 'Nobody answers: the program behind this page has ended. Start it again with `npm start`.';

/** What stands at the head of the bot's message, and what it answers. */
export type Above = Pick<BotPost, 'asking' | 'command' | 'repliesTo'>;

/** Scrolls to the last message: to its end, as a channel does, but to its beginning if it is longer than the view. */
function showLast(): void {
  const log = document.getElementById('log');
  const last = log?.querySelector('article:last-of-type');
  log?.scrollTo({ top: 0 });
  if (log && last && last.clientHeight > log.clientHeight) last.scrollIntoView({ block: 'start' });
}

/** The channel's messages, in the store: what people do in it, and what the bot does about that. */
export function conversationOf(store: Store) {
  let made = 0;
  const stamp = () => ({ id: ++made, at: new Date() });

  const add = (post: Post): void => {
    store.change({ posts: [...store.get().posts, post] });
    requestAnimationFrame(showLast);
  };

  /** Takes a message away, and what else is shown of it. */
  function drop(id: number): void {
    const { posts, explained, replyingTo } = store.get();
    store.change({
      posts: posts.filter((post) => post.id !== id),
      explained: explained?.post.id === id ? undefined : explained,
      replyingTo: replyingTo?.id === id ? undefined : replyingTo,
    });
  }

  /** Puts a message in another's place. Whether only the asker sees it stays as it was, as on Discord. */
  function replace(old: BotPost, post: BotPost): void {
    const flags = post.message.flags | (isPrivate(old) ? old.message.flags : 0);
    const { attachments, basis, message } = post;
    const changed = { ...old, message: { ...message, flags }, attachments, basis };
    store.change({ posts: store.get().posts.map((each) => (each.id === old.id ? changed : each)) });
  }

  const say = (text: string, repliesTo: string | undefined): void =>
    add({ ...stamp(), by: 'visitor', text, repliesTo });

  /**
   * Does something, shows what the bot does about it, and gives the bot's new message if there is one. `pressed` is the message
   * that a button was pressed under.
   */
  async function perform(deed: Deed, above: Above, pressed?: BotPost): Promise<BotPost | undefined> {
    const done = await tell(deed).catch(
      (error: Error): Notice => notice(error instanceof TypeError ? AWAY : error.message),
    );
    if (done.what === 'removes' && pressed) drop(pressed.id);
    if (!done.message) return undefined;
    const { message, attachments, basis } = done;
    const post: BotPost = { ...stamp(), by: 'bot', message, attachments, basis, ...above };
    if (done.what === 'replaces' && pressed) replace(pressed, post);
    else add(post);
    return post;
  }

  return { say, perform, drop };
}

interface Notice extends Pick<Done, 'what' | 'attachments' | 'basis'> {
  readonly message: Message;
}

/** A sentence of the page's own, where the bot has none. `fetch` rejects with a TypeError where nobody answers. */
const notice = (content: string): Notice => ({ what: 'says', message: { content, components: [], flags: 0 } });
