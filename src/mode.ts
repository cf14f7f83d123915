import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Config } from './config.ts';

type Flags = NonNullable<ParseArgsConfig['options']>;
type Values<F extends Flags> = ReturnType<typeof parseArgs<{ options: F; allowPositionals: true }>>['values'];

/** What a mode is called with: the knowledge folder, the words and flags after its name, and the environment. */
export interface Call<F extends Flags> {
  readonly folder: string;
  readonly words: readonly string[];
  readonly flags: Values<F>;
  readonly config: Config;
}

/** Something the program can be started as. */
export interface Mode {
  /** How it is called, as npm shows it. */
  readonly usage: string;
  /** What it does, in a line. */
  readonly does: string;
  /** Runs it on the arguments after its name. Gives the exit code; undefined if it was asked for help and has none of its own. Throws a TypeError that says which flag it does not know. */
  readonly run: (args: readonly string[], config: Config) => Promise<number | undefined>;
}

const common = { knowledge: { type: 'string' }, help: { type: 'boolean' } } as const;

/** A mode with flags of its own (as `util.parseArgs` takes them) besides `--knowledge` and `--help`. */
export const mode = <const F extends Flags>(definition: {
  readonly usage: string;
  readonly does: string;
  readonly flags?: F;
  /** What `--help` says after how it is called and what it does, by the words after its name; else it is the help of the whole program. */
  readonly help?: (words: readonly string[]) => Promise<string>;
  readonly run: (call: Call<F>) => Promise<number>;
}): Mode => ({
  usage: definition.usage,
  does: definition.does,
  run: async (args, config) => {
    const options = { ...definition.flags, ...common };
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { knowledge, help } = values as Values<typeof common>;
    if (help) {
      if (!definition.help) return undefined;
      console.log(`${definition.usage}\n${definition.does}\n\n${await definition.help(positionals)}`);
      return 0;
    }
    const folder = knowledge ?? config.KNOWLEDGE_DIR;
    return definition.run({ folder, words: positionals, flags: values as Values<F>, config });
  },
});
