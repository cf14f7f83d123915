import type { Choice } from '../../command.ts';
import { exceeds, LIMITS } from '../limits.ts';

/**
 * Takes suggestions for an option and gives the ones that Discord shows: at most 25, none empty, none twice. A name that
 * is too long is cut; a value that is too long would be another value if it were cut, so its choice is left out.
 */
export function validChoices(choices: readonly Choice[]): Choice[] {
  return choices
    .map(({ name, value }) => ({ name: cutName(name.trim()), value }))
    .filter(({ name, value }) => name !== '' && value.trim() !== '' && !exceeds(value, LIMITS.choiceValue))
    .filter(unlikeThoseBefore())
    .slice(0, LIMITS.choices);
}

/** Tells, of one choice after another, whether its name and its value are new. */
function unlikeThoseBefore(): (choice: Choice) => boolean {
  const names = new Set<string>();
  const values = new Set<string>();
  return ({ name, value }) => {
    const isNew = !names.has(name) && !values.has(value);
    names.add(name);
    values.add(value);
    return isNew;
  };
}

function cutName(name: string): string {
  if (!exceeds(name, LIMITS.choiceName)) return name;
  return `${[...name]
    .slice(0, LIMITS.choiceName - 1)
    .join('')
    .trimEnd()}…`;
}
