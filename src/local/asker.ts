import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** Asks for a line. Gives undefined at the end of the input. Prompts are shown only to a person. */
export interface Asker {
  readonly interactive: boolean;
  readonly ask: (prompt: string) => Promise<string | undefined>;
  /** Says something to the person; nothing where there is none. */
  readonly say: (text: string) => void;
  readonly close: () => void;
}

/** Makes an asker of a terminal, or of piped lines. Nothing is read before something is asked. */
export function askerOf(input: Readable & { isTTY?: boolean }, output: Writable): Asker {
  const interactive = input.isTTY === true;
  let lines: AsyncIterator<string> | undefined;
  let close = () => {};
  const say = (text: string): void => {
    if (interactive) output.write(text);
  };
  const open = (): AsyncIterator<string> => {
    const reader = createInterface({ input, output, terminal: interactive });
    close = () => reader.close();
    return reader[Symbol.asyncIterator]();
  };
  return {
    interactive,
    say,
    ask: async (prompt) => {
      say(prompt);
      lines ??= open();
      const next = await lines.next();
      return next.done ? undefined : next.value;
    },
    close: () => close(),
  };
}
