import { type APIAttachment, type APIMessageComponentInteraction, MessageFlags } from 'discord-api-types/v10';
import type { DiscordMessage } from '../../replies/discord.ts';
import { describe } from '../failures.ts';
import type { Log } from '../log.ts';
import type { Delivery } from './attempts.ts';
import { deliverBelow, type Rest } from './deliver.ts';
import { type Illustrated, illustratedBy, type Picture } from './pictures.ts';
import { deletePressed } from './removing.ts';

/** Milliseconds that the picture of a private answer may take to come back from Discord. */
const TIMEOUT = 5000;

/** Bytes of the largest picture that is fetched; ours are some forty thousand. */
const LARGEST = 1024 * 1024;

/**
 * Shows a private answer to everyone: it is taken away from whom it was for, and posted below, with its pictures. Whoever
 * takes it away posts it, and Discord lets a message be taken away once; so of several presses of its button, which can be
 * on their way together and reach several processes, one shows it. If it does not arrive, who had it gets it back. Never rejects.
 */
export async function showToEveryone(
  below: DiscordMessage,
  interaction: APIMessageComponentInteraction,
  rest: Rest,
  log: Log,
): Promise<void> {
  const { message } = interaction;
  const shown = await withCopies(below, message.attachments ?? [], log);
  const taken = await deletePressed(interaction, rest);
  if (taken?.failure === 'gone') return;
  const posted = taken ?? (await deliverBelow(interaction, shown, rest));
  if (posted === undefined) return;
  note(posted, interaction, 'an answer could not be shown to everyone', log);
  if (taken !== undefined) return;
  const flags = below.flags | MessageFlags.Ephemeral;
  const before = { ...shown, message: { ...shown.message, components: message.components ?? [], flags } };
  const returned = await deliverBelow(interaction, before, rest);
  if (returned)
    note(returned, interaction, 'an answer that could not be shown to everyone could not be given back', log);
}

function note({ failure, error }: NonNullable<Delivery>, { id }: { id: string }, what: string, log: Log): void {
  log.warn({ interaction: id, failure, ...describe(error) }, what);
}

/** A message with copies of pictures that another one has; without those that Discord does not give. */
async function withCopies(
  message: DiscordMessage,
  attachments: readonly APIAttachment[],
  log: Log,
): Promise<Illustrated> {
  const fetched = attachments.filter(({ content_type, size }) => content_type === 'image/png' && size <= LARGEST);
  const copies = await Promise.all(
    fetched.map((attachment) =>
      copyOf(attachment).catch((error: unknown) => {
        log.warn(describe(error), 'a picture could not be fetched; its words were shown without it');
        return undefined;
      }),
    ),
  );
  return illustratedBy(
    message,
    copies.filter((copy) => copy !== undefined),
  );
}

async function copyOf({ url, description }: APIAttachment): Promise<{ data: Picture['data']; alt: string }> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) });
  if (!response.ok) throw Object.assign(new Error('no picture'), { status: response.status });
  return { data: new Uint8Array(await response.arrayBuffer()), alt: description ?? '' };
}
