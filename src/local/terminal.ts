import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Bot } from '../command.ts';
import { plainText } from '../replies/plain.ts';
import { runLine } from './command-line.ts';

const greeting =
  'Scrutineer: ask a question, or /help. An empty line or Ctrl-D leaves.\nFor example: which unions are balloting?';

/** A chat in the terminal, on the same commands and answers as everywhere. Ends with its input; gives the exit code. */
export async function runTerminal(bot: Bot, input: Readable, output: Writable): Promise<number> {
  const interactive = 'isTTY' in input && input.isTTY === true;
  const names = bot.commands.map(({ definition }) => `/${definition.name}`);
  const lines = createInterface({
    input,
    output,
    terminal: interactive,
    prompt: interactive ? '> ' : '',
    completer: (line: string) => [names.filter((name) => name.startsWith(line)), line],
  });
  output.write(`${greeting}\n`);
  lines.prompt();
  let previous: string | undefined;
  for await (const line of lines) {
    if (line.trim() === '' && interactive) break;
    if (line.trim() !== '') {
      const reply = runLine(bot, line, previous);
      previous = 'unknown' in reply ? previous : plainText(reply);
      output.write('unknown' in reply ? `There is no command /${reply.unknown}; try /help.\n\n` : `\n${previous}\n\n`);
    }
    lines.prompt();
  }
  lines.close();
  return 0;
}
