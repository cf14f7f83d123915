import type { Account } from './account.ts';
import type { Delivery } from './delivering/attempts.ts';
import { describe } from './failures.ts';
import type { Service } from './service/service.ts';

/**
 * Counts one thing asked and logs it, in one line, once its reply was delivered or given up. Suggestions and pings are
 * logged only if something went wrong with them. `arrived` is when it came in, by `performance.now()`.
 */
export function record(
  service: Pick<Service, 'log' | 'metrics'>,
  account: Account,
  arrived: number,
  delivery: Delivery,
): void {
  const milliseconds = performance.now() - arrived;
  const lost = delivery !== undefined && delivery.failure !== 'answered';
  service.metrics.count(account, lost, milliseconds / 1000);
  const { level, message } = sayingOf(account, delivery);
  if (level === 'info' && (account.kind === 'suggestions' || account.kind === 'ping')) return;
  const { fault, ...plain } = account;
  const wrong = delivery === undefined ? {} : { failure: delivery.failure, ...describe(delivery.error) };
  service.log[level]({ ...plain, ms: Math.round(milliseconds * 10) / 10, ...fault, ...wrong }, message);
}

interface Saying {
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
}

function sayingOf({ outcome, kind }: Account, delivery: Delivery): Saying {
  const failure = delivery?.failure;
  if (failure === 'refused') return { level: 'error', message: 'Discord refused a response' };
  if (failure === 'expired') return { level: 'warn', message: 'a response would have come, or came, too late' };
  if (outcome === 'failed') return { level: 'error', message: 'something asked could not be answered' };
  if (failure === undefined) return { level: 'info', message: 'answered' };
  if (failure === 'answered') return { level: 'info', message: 'Discord had a response to this already' };
  if (kind === 'message' && (failure === 'forbidden' || failure === 'gone'))
    return { level: 'info', message: 'a message cannot be answered where it stands' };
  return { level: 'warn', message: 'a response did not reach Discord' };
}
