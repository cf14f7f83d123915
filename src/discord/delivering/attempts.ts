import { type Failure, failureOf } from '../failures.ts';
import { pause } from '../running/pauses.ts';

/** How delivery ended: nothing if Discord took it, else what kind of failure it was, and the error for the log. */
export type Delivery = undefined | { readonly failure: Failure; readonly error: unknown };

/** Pauses between attempts, in milliseconds. Where discord.js tries again by itself, it does so at once. */
const PAUSES = [150, 400, 900];

/** What makes another attempt worth while, besides that there is time for it. */
export interface Persistence {
  /** When there is no more time, by `performance.now()`; always some unless given. */
  readonly deadline?: number;
  /** Failures that pass; those at the network's or Discord's end unless given. */
  readonly passing?: readonly Failure[];
}

/**
 * What follows the response to an interaction can reach Discord before that response has been taken in, and is then told
 * that its token is worth nothing; which soon passes.
 */
export const AFTER_RESPONSE: Persistence = { passing: ['transient', 'expired'] };

/** Sends something, a few times if it does not arrive for a failure that passes. Never rejects. */
export async function attempt(
  send: () => Promise<unknown>,
  { deadline = Number.POSITIVE_INFINITY, passing = ['transient'] }: Persistence = {},
  pauses: readonly number[] = PAUSES,
): Promise<Delivery> {
  const delivery = await attemptOnce(send);
  const [next, ...later] = pauses;
  if (delivery === undefined || !passing.includes(delivery.failure)) return delivery;
  if (next === undefined || performance.now() + next >= deadline) return delivery;
  await pause(next);
  return attempt(send, { deadline, passing }, later);
}

/** The same, once. */
export const attemptOnce = (send: () => Promise<unknown>): Promise<Delivery> =>
  send().then(
    () => undefined,
    (error: unknown) => ({ failure: failureOf(error), error }),
  );
