import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Engine, GoesOn } from './answering/engine.ts';
import type { Interpretation } from './answering/interpretation/interpret.ts';
import type { Reply } from './replies/reply.ts';

/** Option values by name, as Discord sends them. */
export type Options = Readonly<Record<string, string | number | boolean | undefined>>;

/** What a command works with: the engine over the knowledge it was loaded with. */
export interface Context {
  readonly engine: Engine;
}

/** A suggestion for an option: what is shown, and the id that is sent. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/**
 * What people can do: the definition as Discord's own JSON, and pure functions from options to a Reply.
 * No face imports a command and no command a face; `main` hands the list over.
 */
export interface Command {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly run: (options: Options, context: Context) => Reply;
  /** Suggestions for the option that is being typed. */
  readonly complete?: (option: string, typed: string, context: Context) => readonly Choice[];
  /** The reply to a plain question that this command answers better than any entry (see the headings in `questions.txt`). */
  readonly answers?: (interpretation: Interpretation, asOf: string | undefined, context: Context) => Reply;
  /** Whether a plain question is for this command whatever entries it is like, because no entry can work it out. */
  readonly takes?: (interpretation: Interpretation, context: Context) => boolean;
  /** How a question goes on from this command's reply, if it can. */
  readonly goesOn?: GoesOn;
}

/** What people can do with a message that somebody wrote, from its menu (Apps): `run` takes the text of that message. */
export interface MessageCommand {
  readonly definition: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  readonly run: (text: string, context: Context) => Reply;
}

/**
 * What pressing a button or choosing from a menu does. `name` is the first field of the id that was pressed, `argument` the
 * rest. Nothing else is remembered: an argument that means nothing, or no longer, is answered with a sentence that says so.
 */
export interface Press {
  readonly name: string;
  /** The reply takes the place of the message, where that is the presser's own (one of several that could be meant); else it stands below. */
  readonly replaces?: boolean;
  readonly run: (argument: string, context: Context) => Reply;
}

/** What came of making a bot anew: one over what its folder holds now (itself, if that is what it has), or a line for each problem. */
export type Renewed = { readonly bot: Bot } | { readonly problems: readonly string[] };

/** What came of taking up the knowledge folder anew; with problems the one before goes on answering. */
export interface Reloaded {
  readonly before: Context;
  readonly now: Context;
  readonly problems: readonly string[];
}

/**
 * What the administrators of a server can do with the running program. It may take longer than other replies, and whoever
 * asks for it sees its reply alone.
 */
export interface AdminCommand {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly run: (reload: () => Promise<Reloaded>) => Promise<Reply>;
}

/** All that a face is handed. `ask` answers plain text: a mention, a direct message, a line in the terminal. */
export interface Bot {
  readonly context: Context;
  readonly commands: readonly Command[];
  readonly messageCommands: readonly MessageCommand[];
  readonly presses: readonly Press[];
  readonly adminCommands: readonly AdminCommand[];
  /** The same bot over what its knowledge folder holds now; absent where there is no folder. Never rejects. */
  readonly renewed?: () => Promise<Renewed>;
  readonly ask: (text: string, previous?: string) => Reply;
}

/** The press that an id names, and its argument; undefined if there is no such press, or no longer. */
export function pressed(
  { presses }: Pick<Bot, 'presses'>,
  id: string,
): { readonly press: Press; readonly argument: string } | undefined {
  const [name, argument = ''] = id.split(/:(.*)/s);
  const press = presses.find((one) => one.name === name);
  return press && { press, argument };
}
