import { subjectOf } from '../account.ts';
import { answerInteraction } from '../answer.ts';
import { afterwards } from '../delivering/afterwards.ts';
import { deliverResponse, type Rest } from '../delivering/deliver.ts';
import { apology, incidentId } from '../failures.ts';
import { LIMITS } from '../limits.ts';
import { readInteraction } from '../reading/read.ts';
import { record } from '../record.ts';
import { instead } from '../responding/respond.ts';
import type { Service } from '../service/service.ts';

/**
 * Answers one interaction: works out the response in memory and posts it at once, as Discord gives three seconds; past
 * the deadline it does not begin. `arrived` is when it came in, by `performance.now()`. What Discord refuses becomes a private sentence with an id. Never rejects.
 */
export async function onInteraction(sent: unknown, service: Service, rest: Rest, arrived: number): Promise<void> {
  const deadline = arrived + LIMITS.deadline;
  const interaction = readInteraction(sent);
  if (interaction === undefined) {
    return service.log.warn({}, 'an interaction from Discord could not be read and was passed over');
  }
  if (performance.now() >= deadline) {
    const account = { ...subjectOf(interaction, service.bot), outcome: 'failed' } as const;
    return record(service, account, arrived, { failure: 'expired', error: new Error('it waited too long') });
  }
  const answer = answerInteraction(interaction, service);
  const { payload, account } = answer;
  if (payload === undefined) return record(service, account, arrived, undefined);
  const delivery = await deliverResponse({ rest, log: service.log }, interaction, payload, deadline);
  if (delivery?.failure !== 'refused') {
    record(service, account, arrived, delivery);
    const isAccepted = delivery === undefined || delivery.failure === 'answered';
    return isAccepted ? afterwards(answer, interaction, service, rest) : undefined;
  }

  const incident = incidentId();
  record(service, { ...account, incident }, arrived, delivery);
  await deliverResponse({ rest, log: service.log }, interaction, instead(apology(incident), interaction), deadline);
}
