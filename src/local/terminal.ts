import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Bot } from '../command.ts';
import { entriesLine, plainText } from '../replies/plain.ts';
import type { Reply } from '../replies/reply.ts';
import { runLine } from './command-line.ts';
import { stepLines, takeStep } from './next-steps.ts';
import { shownText } from './shown.ts';

const greeting =
  'Scrutineer: ask a question, or /help. An empty line or Ctrl-D leaves.\nFor example: which unions are balloting?';

const shown = (reply: Reply): string =>
  `\n${[shownText(reply), entriesLine(reply), ...stepLines(reply)].filter((text) => text !== '').join('\n')}\n\n`;

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
  let before: Reply | undefined;
  for await (const line of lines) {
    if (line.trim() === '' && interactive) break;
    if (line.trim() !== '') {
      const reply = takeStep(bot, line, before) ?? runLine(bot, line, before && plainText(before));
      if (!('unknown' in reply)) before = reply;
      output.write('unknown' in reply ? `There is no command /${reply.unknown}; try /help.\n\n` : shown(reply));
    }
    lines.prompt();
  }
  lines.close();
  return 0;
}
