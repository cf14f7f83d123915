import type { PageExplanation } from '../explanation.ts';
import type { Known } from '../known.ts';
import type { Item } from './completion.ts';
import type { BotPost, Post } from './posts.ts';

/** All that the page shows. */
export interface State {
  readonly known: Known;
  readonly posts: readonly Post[];
  /** The message box: its line, the date to ask from, and what to choose from, with the place of the one that is active. */
  readonly line: string;
  readonly asOf: string;
  readonly items: readonly Item[];
  readonly active: number | undefined;
  /** The bot's message that the next question goes on from. */
  readonly replyingTo: BotPost | undefined;
  /** The message whose grounds are shown beside the channel. */
  readonly explained: Explained | undefined;
  readonly theme: Theme;
}

export interface Explained {
  readonly post: BotPost;
  /** Absent while it is on its way, and for what was not a question. */
  readonly explanation?: PageExplanation;
}

export type Theme = 'light' | 'dark';

type Listener = (state: State) => void;

/** Holds the state and tells the listener of each change. */
export function storeOf(initial: State, listener: Listener) {
  let state = initial;
  return {
    get: (): State => state,
    change: (part: Partial<State>): void => {
      state = { ...state, ...part };
      listener(state);
    },
  };
}

export type Store = ReturnType<typeof storeOf>;
