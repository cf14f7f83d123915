import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Definition } from './definition-limits.ts';

/** Keys that a definition decides; Discord adds ids, versions and defaults of its own. */
const DECIDED: ReadonlySet<string> = new Set([
  ...['type', 'name', 'name_localizations', 'description', 'description_localizations', 'options', 'nsfw'],
  ...['default_member_permissions', 'integration_types', 'contexts'],
  ...['required', 'choices', 'value', 'autocomplete', 'channel_types'],
  ...['min_value', 'max_value', 'min_length', 'max_length'],
]);

/**
 * A command as one comparable text: the same for a definition and for what Discord gives back once it is registered.
 * Keys stand in order, sets are sorted, and what equals its default is left out.
 */
export function essence(command: Definition | APIApplicationCommand): string {
  return JSON.stringify(comparable({ ...command, type: command.type ?? 1 }, (key) => DECIDED.has(key)));
}

function comparable(value: unknown, counts: (key: string) => boolean): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => comparable(item, counts));
    return items.every((item) => typeof item === 'number') ? items.sort((one, other) => one - other) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => counts(key) && !isDefault(inner))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, comparable(inner, key.endsWith('_localizations') ? () => true : counts)]),
  );
}

const isDefault = (value: unknown): boolean =>
  value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0);
