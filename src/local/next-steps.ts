import { type Bot, pressed } from '../command.ts';
import type { Reply } from '../replies/reply.ts';

/** Something to go on to from a reply in the terminal, by its number. */
export interface Step {
  readonly label: string;
  readonly id: string;
}

/** What one can go on to from a reply: its buttons, then the options of its menus. */
export const stepsOf = ({ actions }: Reply): Step[] => [
  ...actions.flatMap((action) => ('id' in action ? [action] : [])),
  ...actions.flatMap((action) => ('options' in action ? action.options : [])),
];

/** The steps as numbered lines, links as they are; nothing where there are none. */
export function stepLines(reply: Reply): string[] {
  const links = reply.actions.flatMap((action) => ('url' in action ? [`${action.label}: ${action.url}`] : []));
  const steps = stepsOf(reply).map(({ label }, index) => `  ${index + 1} ${label}`);
  return [...links, ...(steps.length > 0 ? ['To go on, type a number:', ...steps] : [])];
}

/** Takes the step of a number ("2") from the reply before; undefined if the line is not the number of one. */
export function takeStep(bot: Bot, line: string, before: Reply | undefined): Reply | undefined {
  if (before === undefined || !/^\s*\d{1,2}\s*$/.test(line)) return undefined;
  const step = stepsOf(before)[Number(line) - 1];
  const found = step && pressed(bot, step.id);
  return found?.press.run(found.argument, bot.context);
}
