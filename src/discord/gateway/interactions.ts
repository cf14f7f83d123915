import { subjectOf } from '../account.ts';
import { answerInteraction } from '../answer.ts';
import { deliverResponse, type Rest, removeMessage } from '../deliver.ts';
import { apology, incidentId } from '../failures.ts';
import { isRemoval } from '../press.ts';
import { readInteraction } from '../read.ts';
import { record } from '../record.ts';
import { instead } from '../respond.ts';
import type { Service } from '../service.ts';

/** When something came in, by `performance.now()`, and what tells that Discord takes no first response to it any more. */
export interface Arrival {
  readonly at: number;
  readonly deadline: AbortSignal;
}

/**
 * Answers one interaction: works out the response in memory and posts it at once, as Discord gives three seconds; past
 * the deadline it does not begin. What Discord refuses becomes a private sentence with an id. Never rejects.
 */
export async function onInteraction(
  sent: unknown,
  service: Service,
  rest: Rest,
  { at, deadline }: Arrival,
): Promise<void> {
  const interaction = readInteraction(sent);
  if (interaction === undefined) {
    return service.log.warn({}, 'an interaction from Discord could not be read and was passed over');
  }
  if (deadline.aborted) {
    const account = { ...subjectOf(interaction, service.bot), outcome: 'failed' } as const;
    return record(service, account, at, { failure: 'expired', error: deadline.reason });
  }
  const { payload, account } = await answerInteraction(interaction, service);
  if (payload === undefined) return record(service, account, at, undefined);
  const delivery = await deliverResponse(rest, interaction, payload, deadline);
  const isAccepted = delivery === undefined || delivery.failure === 'answered';
  if (isAccepted && isRemoval(payload)) await removeMessage(interaction, rest, service.log);
  if (delivery?.failure !== 'refused') return record(service, account, at, delivery);

  const incident = incidentId();
  record(service, { ...account, incident }, at, delivery);
  await deliverResponse(rest, interaction, instead(apology(incident), interaction), deadline);
}
