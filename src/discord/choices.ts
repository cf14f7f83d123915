import type { Choice } from '../command.ts';
import { LIMITS, lengthOf } from './limits.ts';

/**
 * Takes suggestions for an option and gives the ones that Discord shows: at most 25, none empty, none twice. A name that
 * is too long is cut; a value that is too long would be another value if it were cut, so its choice is left out.
 */
export function validChoices(choices: readonly Choice[]): Choice[] {
  return choices
    .map(({ name, value }) => ({ name: cutName(name.trim()), value }))
    .filter(({ name, value }) => name !== '' && value.trim() !== '' && lengthOf(value) <= LIMITS.choiceValue)
    .filter(unlikeThoseBefore)
    .slice(0, LIMITS.choices);
}

function unlikeThoseBefore({ name, value }: Choice, index: number, all: readonly Choice[]): boolean {
  return all.findIndex((other) => other.name === name || other.value === value) === index;
}

function cutName(name: string): string {
  if (lengthOf(name) <= LIMITS.choiceName) return name;
  return `${[...name]
    .slice(0, LIMITS.choiceName - 1)
    .join('')
    .trimEnd()}…`;
}
