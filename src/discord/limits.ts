import type { APIApplicationCommandOptionChoice, APIMessageTopLevelComponent } from 'discord-api-types/v10';

/** Every limit of Discord's that the bot touches, named once. Lengths are in code points, as Discord counts them. */
export const LIMITS = {
  content: 2000,
  /** The description of an attachment. */
  alt: 1024,
  rows: 5,
  buttonsPerRow: 5,
  label: 80,
  customId: 100,
  url: 512,
  selectOptions: 25,
  selectText: 100,
  placeholder: 150,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  commands: 100,
  messageCommands: 15,
  commandName: 32,
  commandDescription: 100,
  commandOptions: 25,
  commandTotal: 8000,
  /** Milliseconds from an interaction's creation to the last moment at which Discord takes the first response. */
  deadline: 3000,
} as const;

/** Parts of a message whose limits are not kept here, since the bot makes none: a message with one of them is refused. */
const UNUSED = ['embeds', 'poll', 'stickers', 'sticker_ids', 'tts'] as const;

/** Message text in components in the place of content, which has limits of its own. */
const COMPONENTS_V2 = 1 << 15;

/** The parts of an outgoing message that are checked: what interaction replies and channel messages have in common. */
export interface Outgoing {
  readonly flags?: number | undefined;
  readonly content?: string | null | undefined;
  readonly components?: readonly APIMessageTopLevelComponent[] | null | undefined;
}

/** A text's length in code points. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** Whether a text is longer than so many code points. */
export const exceeds = (text: string, most: number): boolean => text.length > most && lengthOf(text) > most;

/** Says what is wrong with a text that must be 1 to `most` code points long; nothing if all is well. */
export function outside(name: string, text: string, most: number): string[] {
  if (text.trim() === '') return [`${name} is empty`];
  return exceeds(text, most) ? [`${name} is ${lengthOf(text)} code points long, at most ${most} go`] : [];
}

/** Whether a link button opens an address: `http:` or `https:`, not too long. Discord's schema lets any scheme pass. */
export function opens(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && !exceeds(url, LIMITS.url);
}

/** The entries that occur more than once, each named once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/**
 * Checks an outgoing message against Discord's limits.
 * Gives one line for each breach, none for a message that Discord takes. Anything but action rows is refused.
 */
export function breaches(message: Outgoing): string[] {
  const rows = message.components ?? [];
  const ids = rows.flatMap(customIdsOf);
  return [
    ...UNUSED.filter((part) => part in message).map((part) => `${part} of which no limit is checked`),
    ...(((message.flags ?? 0) & COMPONENTS_V2) === 0 ? [] : ['text in components, of which no limit is checked']),
    ...outside('content', message.content ?? '', LIMITS.content),
    ...(rows.length > LIMITS.rows ? [`${rows.length} rows, at most ${LIMITS.rows} go`] : []),
    ...rows.flatMap((row, index) => rowBreaches(row, `row ${index + 1}`)),
    ...ids.flatMap((id) => outside('custom id', id, LIMITS.customId)),
    ...repeated(ids).map((id) => `custom id ${id} is used twice`),
  ];
}

/** Checks suggestions for an option, or the fixed choices of one. Gives one line for each breach. */
export function choiceBreaches(choices: readonly APIApplicationCommandOptionChoice[]): string[] {
  return [
    ...(choices.length > LIMITS.choices ? [`${choices.length} choices, at most ${LIMITS.choices} go`] : []),
    ...choices.flatMap(({ name }) => outside('choice name', name, LIMITS.choiceName)),
    ...choices.flatMap(({ value }) =>
      typeof value === 'string' ? outside('choice value', value, LIMITS.choiceValue) : [],
    ),
    ...repeated(choices.map(({ name }) => name)).map((name) => `choice ${name} is offered twice`),
    ...repeated(choices.map(({ value }) => String(value))).map((value) => `choice value ${value} is offered twice`),
  ];
}

/** Component types by number, so that this file costs nothing to import. */
const ACTION_ROW = 1;
const BUTTON = 2;
const STRING_SELECT = 3;
const LINK_BUTTON = 5;

function customIdsOf(row: APIMessageTopLevelComponent): string[] {
  if (row.type !== ACTION_ROW) return [];
  return row.components.flatMap((component) => ('custom_id' in component ? [component.custom_id] : []));
}

function rowBreaches(row: APIMessageTopLevelComponent, where: string): string[] {
  if (row.type !== ACTION_ROW) return [`${where} is no action row`];
  const count = row.components.length;
  const menus = row.components.filter((component) => component.type !== BUTTON).length;
  return [
    ...(count === 0 ? [`${where} is empty`] : []),
    ...(menus > 0 && count > 1 ? [`${where} has a menu beside something else`] : []),
    ...(count > LIMITS.buttonsPerRow ? [`${where} has ${count} buttons, at most ${LIMITS.buttonsPerRow} go`] : []),
    ...row.components.flatMap((component) => componentBreaches(component, where)),
  ];
}

type RowComponent = Extract<APIMessageTopLevelComponent, { type: 1 }>['components'][number];

function componentBreaches(component: RowComponent, where: string): string[] {
  if (component.type === BUTTON) {
    const isLink = component.style === LINK_BUTTON;
    if (!isLink && !('custom_id' in component)) return [`${where}: a button has no custom id`];
    if (isLink && 'custom_id' in component) return [`${where}: a link has a custom id`];
    if (isLink && !opens(component.url)) return [`${where}: a link that does not open, or over ${LIMITS.url} long`];
    if (!('label' in component) || component.label === undefined) return [`${where}: a button has no label`];
    return outside(`${where}: label`, component.label, LIMITS.label);
  }
  if (component.type !== STRING_SELECT) return [`${where}: a menu of a kind that the bot does not use`];
  const { options, placeholder } = component;
  return [
    ...(options.length === 0 || options.length > LIMITS.selectOptions
      ? [`${where}: a menu has ${options.length} options, 1 to ${LIMITS.selectOptions} go`]
      : []),
    ...(placeholder === undefined ? [] : outside(`${where}: placeholder`, placeholder, LIMITS.placeholder)),
    ...options.flatMap(({ label, value, description }) => [
      ...outside(`${where}: option label`, label, LIMITS.selectText),
      ...outside(`${where}: option value`, value, LIMITS.selectText),
      ...(description === undefined ? [] : outside(`${where}: option description`, description, LIMITS.selectText)),
    ]),
    ...repeated(options.map(({ value }) => value)).map((value) => `${where}: option value ${value} is used twice`),
    ...((component.max_values ?? 1) > options.length ? [`${where}: a menu asks for more options than it has`] : []),
  ];
}
