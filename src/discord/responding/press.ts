import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessage,
  type APIMessageComponentInteraction,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { type Bot, pressed } from '../../command.ts';
import type { DiscordMessage } from '../../replies/discord.ts';
import { isMenuId } from '../../replies/discord-components.ts';
import { isAlone, removes, SHARE, withControl } from './controls.ts';
import { askerOf, replied, type Spoken, saidOf, sentence } from './said.ts';

const OUTDATED = 'This button no longer leads anywhere. Please ask again.';
const NOT_YOURS = 'Only who asked, or somebody who may manage messages here, can remove this.';

/**
 * What pressing a button or choosing from a menu leads to. All there is to know is in the custom id and in what Discord
 * sends along, so that it works after a restart, and in another process, as long as the message stands.
 */
export function press(bot: Bot, interaction: APIMessageComponentInteraction): Spoken<APIInteractionResponse> {
  const id = pressedId(interaction);
  const asker = removes(id);
  if (asker !== undefined) return remove(interaction, asker);
  if (id === SHARE) return share(interaction);

  const found = pressed(bot, id);
  if (found === undefined) return sentence(OUTDATED, interaction);
  const replaces = found.press.replaces && isOwn(interaction);
  const reply = { ...found.press.run(found.argument, bot.context), private: !replaces || isAlone(interaction.message) };
  return replaces ? { payload: replacing(saidOf(reply, interaction)), reply } : replied(reply, interaction);
}

/** The id that was pressed: a button's own, or the one of the option that was chosen from a menu. */
export function pressedId({ data }: APIMessageComponentInteraction): string {
  if (data.component_type !== ComponentType.StringSelect || !isMenuId(data.custom_id)) return data.custom_id;
  return data.values[0] ?? '';
}

/** Whether the message is the presser's: nobody else sees it, or it says that they asked. */
const isOwn = (interaction: APIMessageComponentInteraction): boolean =>
  isAlone(interaction.message) || customIdsIn(interaction.message).some((id) => removes(id) === askerOf(interaction));

const customIdsIn = ({ components = [] }: APIMessage): string[] =>
  components.flatMap((row) =>
    row.type === ComponentType.ActionRow
      ? row.components.flatMap((one) => ('custom_id' in one ? [one.custom_id] : []))
      : [],
  );

/** Whether only one person sees a message cannot change; Discord wants no word of it. Pictures of the reply before go. */
function replacing(data: DiscordMessage): APIInteractionResponse {
  const flags = data.flags & ~MessageFlags.Ephemeral;
  return { type: InteractionResponseType.UpdateMessage, data: { attachments: [], ...data, flags } };
}

/**
 * The private answer, as it stands, for everyone in the channel; whoever shared it can take it back. Discord is told that
 * the message will change; then it is taken away, and posted below for everyone.
 */
function share(interaction: APIMessageComponentInteraction): Spoken<APIInteractionResponse> {
  const { content } = interaction.message;
  const components = (interaction.message.components ?? []) as DiscordMessage['components'];
  if (content === '') return sentence(OUTDATED, interaction);
  const shared: DiscordMessage = {
    ...{ content, components, flags: MessageFlags.SuppressEmbeds },
    allowed_mentions: { parse: [], replied_user: false },
  };
  return {
    payload: { type: InteractionResponseType.DeferredMessageUpdate },
    below: withControl(shared, askerOf(interaction)),
  };
}

/** Discord is told that the message will change; then it is taken away (see `isRemoval`). */
function remove(interaction: APIMessageComponentInteraction, asker: string): Spoken<APIInteractionResponse> {
  return asker === askerOf(interaction) || mayManageMessages(interaction)
    ? { payload: { type: InteractionResponseType.DeferredMessageUpdate } }
    : sentence(NOT_YOURS, interaction);
}

const mayManageMessages = ({ member }: APIInteraction): boolean =>
  member !== undefined && (BigInt(member.permissions) & PermissionFlagsBits.ManageMessages) !== 0n;

/** Whether a response is the first half of a removal: the message under which the button was pressed is to be deleted. */
export const isRemoval = ({ type }: APIInteractionResponse): boolean =>
  type === InteractionResponseType.DeferredMessageUpdate;
