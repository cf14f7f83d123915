import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIButtonComponentWithURL,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { exceeds, LIMITS, opens } from '../discord/limits.ts';
import { visible } from './escape.ts';
import type { Action, Button, Link, Menu, MenuOption } from './reply.ts';

type Pressable = APIButtonComponentWithCustomId | APIButtonComponentWithURL;

/** A row under a message: up to five buttons and links, or one menu. */
export type Row = APIActionRowComponent<Pressable | APIStringSelectComponent>;

/** Menus are told apart by their place; which option was chosen is in the option's value. */
const MENU = 'menu:';

/** Whether a custom id is a menu's own, so that what was chosen counts and not it. */
export const isMenuId = (id: string): boolean => id.startsWith(MENU);

/**
 * The rows under a message: buttons and links, five a row, then menus, one a row. What Discord would refuse (no label, an
 * id too long or used before, an address it does not open) is left out, and so is what finds no row.
 */
export function rowsOf(actions: readonly Action[]): Row[] {
  const menus = actions.filter((action) => 'options' in action).flatMap(menuRow);
  const pressable = distinct(
    actions.flatMap((action) => ('options' in action ? [] : button(action))),
    (one) => ('url' in one ? one.url : one.custom_id),
  );
  const buttonRows = rowsOfFive(pressable).slice(0, Math.max(1, LIMITS.rows - menus.length));
  return [...buttonRows, ...menus].slice(0, LIMITS.rows);
}

function rowsOfFive(buttons: readonly Pressable[]): Row[] {
  const count = Math.ceil(buttons.length / LIMITS.buttonsPerRow);
  return Array.from({ length: count }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: buttons.slice(row * LIMITS.buttonsPerRow, (row + 1) * LIMITS.buttonsPerRow),
  }));
}

/** The first of those that share a key, in order. */
const distinct = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] =>
  [...new Map([...items].reverse().map((item) => [keyOf(item), item])).values()].reverse();

const isUsable = (id: string): boolean => id.trim() !== '' && !exceeds(id, LIMITS.customId);

function button(action: Button | Link): Pressable[] {
  const label = cutLine(action.label, LIMITS.label);
  if (label === '') return [];
  if ('url' in action) {
    return opens(action.url) ? [{ type: ComponentType.Button, style: ButtonStyle.Link, url: action.url, label }] : [];
  }
  if (!isUsable(action.id) || isMenuId(action.id)) return [];
  return [{ type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id: action.id, label }];
}

function menuRow({ placeholder, options }: Menu, index: number): Row[] {
  const shown = distinct(options.flatMap(option), ({ value }) => value).slice(0, LIMITS.selectOptions);
  const hint = cutLine(placeholder, LIMITS.placeholder);
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: `${MENU}${index + 1}`,
    options: shown,
    ...(hint === '' ? {} : { placeholder: hint }),
  };
  return shown.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [menu] }];
}

function option({ label: given, description: more, id }: MenuOption): APISelectMenuOption[] {
  const label = cutLine(given, LIMITS.selectText);
  const description = cutLine(more ?? '', LIMITS.selectText);
  if (label === '' || !isUsable(id)) return [];
  return [{ label, value: id, ...(description === '' ? {} : { description }) }];
}

/** A text on one line of at most so many code points, cut between words if there is a gap to cut at. */
export function cutLine(text: string, most: number): string {
  const line = visible(text).replace(/\s+/g, ' ').trim();
  if (!exceeds(line, most)) return line;
  const start = [...line].slice(0, most).join('');
  const gap = start.lastIndexOf(' ');
  return `${gap > 0 ? start.slice(0, gap) : [...start].slice(0, -1).join('')}…`;
}
