import { type Field, faultOf, fieldOf, type Kind } from './kinds.ts';

/** The lines typed for each field; none, or an empty one, for what is left out. */
export type Typed = Readonly<Record<string, readonly string[] | undefined>>;

/** What one field's lines make, or what is wrong with them. */
export function readField(kind: Kind, field: Field, lines: readonly string[]): { value: unknown } | { fault: string } {
  const written = lines.filter((line) => line.trim() !== '');
  if (written.length === 0) {
    const { needed, isFor } = fieldOf(kind, field.name);
    return needed ? { fault: `it cannot be left out. ${isFor}` } : { value: undefined };
  }
  const read = (field.many ? written : written.slice(-1)).map(field.read);
  const faulty = read.find((one) => 'fault' in one);
  if (faulty && 'fault' in faulty) return faulty;
  const values = read.flatMap((one) => ('value' in one ? [one.value] : []));
  const value = field.many ? values : values[0];
  const fault = faultOf(kind, field.name, value);
  return fault === undefined ? { value } : { fault };
}

/** Makes an entry of what was typed. @returns the entry, or a line for each field that is wrong, naming it. */
export function buildEntry(
  kind: Kind,
  typed: Typed,
  given: Readonly<Record<string, unknown>> = {},
): { entry: Record<string, unknown> } | { faults: string[] } {
  const fields = kind.fields
    .filter(({ name }) => !(name in given))
    .map((field) => ({ field, read: readField(kind, field, typed[field.name] ?? []) }));
  const faults = fields.flatMap(({ field, read }) => ('fault' in read ? [`${field.name}: ${read.fault}`] : []));
  if (faults.length > 0) return { faults };
  const read = Object.fromEntries(
    fields.flatMap(({ field, read }) =>
      'value' in read && read.value !== undefined ? [[field.name, read.value]] : [],
    ),
  );
  const all = { ...given, ...read };
  // In the order of the fields, what was given apart from them last.
  const order = kind.fields.map(({ name }) => name);
  const names = [...order.filter((name) => name in all), ...Object.keys(given).filter((name) => !order.includes(name))];
  return { entry: Object.fromEntries(names.map((name) => [name, all[name as keyof typeof all]])) };
}
