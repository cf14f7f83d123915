import { type APIInteraction, Routes } from 'discord-api-types/v10';
import { describe, failureOf } from '../failures.ts';
import type { Log } from '../log.ts';
import { AFTER_RESPONSE, attempt, type Delivery } from './attempts.ts';
import type { Rest } from './deliver.ts';

type Pressed = Pick<APIInteraction, 'id' | 'application_id' | 'token'>;

/**
 * Deletes the message that a button was pressed under, once its press was responded to, whether one person sees it or
 * all. Needs no permission. Discord deletes a message once, so `gone` says that it was deleted for another press. Never rejects.
 */
export async function deletePressed({ application_id, token }: Pressed, rest: Pick<Rest, 'delete'>): Promise<Delivery> {
  const route = Routes.webhookMessage(application_id, token);
  let isUnsure = false;
  const send = () =>
    rest.delete(route, { auth: false }).catch((error: unknown) => {
      isUnsure ||= failureOf(error) === 'transient';
      throw error;
    });
  const delivery = await attempt(send, AFTER_RESPONSE);
  // After an attempt of which nothing is known, that it is gone is taken for that attempt's doing.
  return delivery?.failure === 'gone' && isUnsure ? undefined : delivery;
}

/** Takes an answer away. A message that is gone already is as it should be; else the log has a line. Never rejects. */
export async function removeMessage(interaction: Pressed, rest: Pick<Rest, 'delete'>, log: Log): Promise<void> {
  const delivery = await deletePressed(interaction, rest);
  if (delivery === undefined || delivery.failure === 'gone') return;
  const { failure, error } = delivery;
  log.warn({ interaction: interaction.id, failure, ...describe(error) }, 'a message could not be removed');
}
