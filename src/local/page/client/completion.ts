import type { Choice } from '../../../command.ts';
import { parseCommandLine } from '../../command-line.ts';
import type { KnownCommand, KnownOption } from '../known.ts';

/** What can be completed at the end of a line. */
export type Wanted =
  | { readonly what: 'command'; readonly typed: string }
  | { readonly what: 'option'; readonly command: KnownCommand; readonly typed: string; readonly start: number }
  | {
      readonly what: 'value';
      readonly command: KnownCommand;
      readonly option: KnownOption;
      readonly typed: string;
      readonly start: number;
    };

/** Something to choose: what is shown, a remark, and the line that choosing it makes. */
export interface Item {
  readonly name: string;
  readonly note: string;
  readonly line: string;
  /** The value that stands for the name, where an option's value was chosen. */
  readonly value?: { readonly option: string; readonly choice: Choice };
}

/** The command that a line begins with. */
export function commandOf(line: string, commands: readonly KnownCommand[]): KnownCommand | undefined {
  const name = /^\/([a-z0-9_-]+)/i.exec(line)?.[1]?.toLowerCase();
  return commands.find((command) => command.name === name);
}

/** Works out what is being typed at the end of a line; undefined if it is no command. */
export function wantedAt(line: string, commands: readonly KnownCommand[]): Wanted | undefined {
  const name = /^\/([a-z0-9_-]*)$/i.exec(line);
  if (name) return { what: 'command', typed: (name[1] ?? '').toLowerCase() };
  const command = commandOf(line, commands);
  if (!command || !/^\/\S+\s/.test(line)) return undefined;
  const started = lastOption(line, command);
  const head = line.length - line.trimStart().length + (/^\S+\s+/.exec(line)?.[0].length ?? 0);
  const word = /\S*$/.exec(line)?.[0] ?? '';
  const left = optionsLeft(line, command);
  const isName = left.some(({ name: option }) => option.startsWith(word.toLowerCase()));
  if (started === undefined) {
    const first = command.options[0];
    if (first && line.slice(head).trim() !== '' && !isName)
      return { what: 'value', command, option: first, typed: line.slice(head), start: head };
    return left.length > 0 ? { what: 'option', command, typed: word, start: line.length - word.length } : undefined;
  }
  const typed = line.slice(started.start);
  if (typed.trim() !== '' && /\s$/.test(typed) && left.length > 0)
    return { what: 'option', command, typed: '', start: line.length };
  return { what: 'value', command, option: started.option, typed: typed.trimStart(), start: started.start };
}

/** The option whose value the line ends in, and where that value starts. */
function lastOption(line: string, command: KnownCommand): { option: KnownOption; start: number } | undefined {
  const starts = [...line.matchAll(/\s([a-z_]+):/gi)];
  for (const match of starts.reverse()) {
    const option = command.options.find(({ name }) => name === (match[1] ?? '').toLowerCase());
    if (option) return { option, start: match.index + match[0].length };
  }
  return undefined;
}

/** The options that a line does not name yet. */
export function optionsLeft(line: string, { options }: KnownCommand): KnownOption[] {
  const named = new Set([...line.matchAll(/\s([a-z_]+):/gi)].map((match) => match[1]?.toLowerCase()));
  return options.filter(({ name }) => !named.has(name));
}

/** The options of a line by name, as they were typed; words before any are the first option's. */
export function optionsIn(line: string, command: KnownCommand): Record<string, string> {
  const names = command.options.map(({ name }) => name);
  const { '': bare, ...options } = parseCommandLine(line, names)?.options ?? {};
  const first = names[0];
  return bare !== undefined && first !== undefined ? { [first]: bare, ...options } : options;
}

/** The line with a command begun: its first option too, if that is required. */
const begun = ({ name, options }: KnownCommand): string =>
  options[0]?.required ? `/${name} ${options[0].name}:` : options.length > 0 ? `/${name} ` : `/${name}`;

/** What to choose from for a command or an option; values come from the bot (see `valueItems`). */
export function itemsFor(line: string, wanted: Wanted, commands: readonly KnownCommand[]): Item[] {
  if (wanted.what === 'command') {
    return commands
      .filter(({ name }) => name.startsWith(wanted.typed))
      .map((command) => ({ name: `/${command.name}`, note: command.description, line: begun(command) }));
  }
  if (wanted.what === 'option') {
    return optionsLeft(line, wanted.command)
      .filter(({ name }) => name.startsWith(wanted.typed.toLowerCase()))
      .map(({ name, description }) => ({ name, note: description, line: `${line.slice(0, wanted.start)}${name}:` }));
  }
  const typed = wanted.typed.trim().toLowerCase();
  return valueItems(
    line,
    wanted,
    wanted.option.choices.filter(({ name }) => name.toLowerCase().includes(typed)),
  );
}

/** Suggested values as what to choose from. */
export const valueItems = (line: string, wanted: Wanted & { what: 'value' }, choices: readonly Choice[]): Item[] =>
  choices.map((choice) => ({
    name: choice.name,
    note: '',
    line: `${line.slice(0, wanted.start)}${choice.name} `,
    value: { option: wanted.option.name, choice },
  }));
