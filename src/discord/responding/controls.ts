import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { DiscordMessage } from '../../replies/discord.ts';
import { LIMITS } from '../limits.ts';

/** Custom ids of the buttons that are about the message and not about what it says. */
export const SHARE = 'share';
const REMOVE = 'remove:';

/** What presses of those buttons are called in the log. */
export const CONTROLS: readonly string[] = [SHARE, REMOVE.slice(0, -1)];

/** The custom id of the button by which an asker, named in it, takes an answer back. */
const removeId = (asker: string): string => `${REMOVE}${asker}`;

/** Whose message a custom id takes back; undefined if it is of another button. */
export const removes = (customId: string): string | undefined =>
  customId.startsWith(REMOVE) ? customId.slice(REMOVE.length) : undefined;

const isControl = (component: object): boolean =>
  'custom_id' in component && (component.custom_id === SHARE || removes(String(component.custom_id)) !== undefined);

/** Whether only one person sees a message. */
export const isAlone = ({ flags }: { readonly flags?: MessageFlags | undefined }): boolean =>
  ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;

/**
 * Adds the button that goes with a message: to share it with the channel if the asker alone sees it, else to take it back.
 * Without a free place among the buttons it takes the last one's. Another such button that is there already is replaced.
 */
export function withControl(message: DiscordMessage, asker: string): DiscordMessage {
  const control: APIButtonComponentWithCustomId = isAlone(message)
    ? { type: ComponentType.Button, style: ButtonStyle.Primary, custom_id: SHARE, label: 'Show to everyone' }
    : { type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id: removeId(asker), label: 'Remove' };
  const rows = message.components
    .map((row) => ({ ...row, components: row.components.filter((component) => !isControl(component)) }))
    .filter((row) => row.components.length > 0);
  const isMenu = (row: (typeof rows)[number]) => row.components[0]?.type === ComponentType.StringSelect;
  const [buttons, menus] = [rows.filter((row) => !isMenu(row)), rows.filter(isMenu)];
  const last = buttons.at(-1);
  const isFull = last === undefined || last.components.length === LIMITS.buttonsPerRow;
  if (isFull && rows.length < LIMITS.rows) {
    const row = { type: ComponentType.ActionRow as const, components: [control] };
    return { ...message, components: [...buttons, row, ...menus] };
  }
  const kept = last?.components.slice(0, LIMITS.buttonsPerRow - 1) ?? [];
  const row = { type: ComponentType.ActionRow as const, components: [...kept, control] };
  return { ...message, components: [...buttons.slice(0, -1), row, ...menus.slice(0, LIMITS.rows - 1)] };
}
