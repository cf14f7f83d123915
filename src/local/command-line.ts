import type { Bot, Options } from '../command.ts';
import type { Reply } from '../replies/reply.ts';

/**
 * Reads a typed command as Discord shows it: `/offer role:experienced dispute:2022`. A value runs to the next option.
 * @returns its name and options; undefined if the line is not a command.
 */
export function parseCommandLine(
  line: string,
  known: readonly string[],
): { name: string; options: Record<string, string> } | undefined {
  const match = /^\/([a-z0-9_-]+)\s*(.*)$/is.exec(line.trim());
  if (!match?.[1]) return undefined;
  const rest = match[2] ?? '';
  const starts = [...rest.matchAll(/(?:^|\s)([a-z_]+):/gi)].filter((start) =>
    known.includes((start[1] ?? '').toLowerCase()),
  );
  const options: Record<string, string> = {};
  starts.forEach((start, index) => {
    const value = rest.slice(start.index + start[0].length, starts[index + 1]?.index ?? rest.length).trim();
    options[(start[1] ?? '').toLowerCase()] = value;
  });
  // Words before any option are the first option: `/ask which unions are balloting?`
  const bare = rest.slice(0, starts[0]?.index ?? rest.length).trim();
  return { name: match[1].toLowerCase(), options: bare ? { '': bare, ...options } : options };
}

/**
 * Runs a line as a person types it: a command if it begins with `/`, else a question.
 * @param previous the text of the reply before, which a question may go on from.
 */
export function runLine(bot: Bot, line: string, previous?: string): Reply | { readonly unknown: string } {
  if (!line.trim().startsWith('/')) return bot.ask(line, previous);
  const name = /^\/([a-z0-9_-]+)/i.exec(line.trim())?.[1]?.toLowerCase() ?? '';
  const command = bot.commands.find(({ definition }) => definition.name === name);
  if (!command) return { unknown: name };
  const definitions = command.definition.options ?? [];
  const parsed = parseCommandLine(
    line,
    definitions.map((option) => option.name),
  );
  const { '': bare, ...options } = parsed?.options ?? {};
  const first = definitions[0]?.name;
  const all: Options = bare !== undefined && first ? { [first]: bare, ...options } : options;
  return command.run(all, bot.context);
}
