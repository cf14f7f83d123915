import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Engine } from './answering/engine.ts';
import type { Interpretation } from './answering/interpret.ts';
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
}

/** What pressing a button or choosing from a menu does. `name` is the first field of its custom id, `argument` the rest. */
export interface Press {
  readonly name: string;
  readonly run: (argument: string, context: Context) => Reply;
}

/** All that a face is handed. `ask` answers plain text: a mention, a direct message, a line in the terminal. */
export interface Bot {
  readonly context: Context;
  readonly commands: readonly Command[];
  readonly presses: readonly Press[];
  readonly ask: (text: string, previous?: string) => Reply;
}
