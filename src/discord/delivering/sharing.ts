import { type APIAttachment, type APIMessageComponentInteraction, Routes } from 'discord-api-types/v10';
import type { DiscordMessage } from '../../replies/discord.ts';
import { describe } from '../failures.ts';
import type { Log } from '../log.ts';
import type { Service } from '../service/service.ts';
import { deliverOnce, editResponse, type Rest } from './deliver.ts';
import { type Illustrated, illustratedBy, type Picture } from './pictures.ts';

/** Milliseconds that the picture of a private answer may take to come back from Discord. */
const TIMEOUT = 5000;

/** Bytes of the largest picture that is fetched; ours are some forty thousand. */
const LARGEST = 1024 * 1024;

/**
 * Posts what a private answer says below it, for everyone, with its pictures, once the press that asked for it was
 * responded to. A second press of the same button, which can be on its way before Discord shows that it is spent, posts
 * nothing more. It is sent once, as Discord cannot be told that it is a repeat; if it does not arrive, the button is given back. Never rejects.
 */
export async function showToEveryone(
  below: DiscordMessage,
  interaction: APIMessageComponentInteraction,
  { shown, log }: Pick<Service, 'shown' | 'log'>,
  rest: Pick<Rest, 'post' | 'patch'>,
): Promise<void> {
  const { id, application_id, token, message } = interaction;
  if (!shown.isFirst(message.id)) return;
  const route = Routes.webhook(application_id, token);
  const delivery = await deliverOnce(rest, route, await withCopies(below, message.attachments ?? [], log));
  if (delivery === undefined) return;
  const { failure, error } = delivery;
  log.warn({ interaction: id, failure, ...describe(error) }, 'an answer could not be shown to everyone');
  shown.forget(message.id);
  const before = { ...below, components: (message.components ?? []) as DiscordMessage['components'] };
  await editResponse(rest, interaction, before);
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
