import { setTimeout as sleep } from 'node:timers/promises';

const FIRST = 1000;
const LONGEST = 60_000;

/**
 * How long to wait before trying again after the given number of failures (1 or more), in milliseconds: a second, then
 * twice as long each time up to a minute, less up to a quarter by chance so that many bots do not return at once.
 */
export function backoff(failures: number, chance: number = Math.random()): number {
  const full = Math.min(FIRST * 2 ** (failures - 1), LONGEST);
  return Math.round(full * (1 - chance / 4));
}

/** Waits, or stops waiting when the signal says so. Never rejects. */
export async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
}
