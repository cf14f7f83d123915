import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How many questions, presses and messages in so many seconds: of one person, and in one channel whoever asks. */
export const ALLOWANCES = {
  person: { points: 10, duration: 20 },
  channel: { points: 60, duration: 20 },
} as const;

/** That somebody has to wait. */
export interface Refusal {
  /** Seconds until they are welcome again, 1 or more. */
  readonly seconds: number;
  /** Whose allowance is used up. */
  readonly of: keyof typeof ALLOWANCES;
  /** The first refusal since they were last welcome: who was told once need not be told again. */
  readonly first: boolean;
}

/** Keeps one person, or one channel, from taking the bot away from everybody else. */
export interface Courtesy {
  /** Counts one thing asked by a person in a channel. Gives nothing if they are welcome. Never rejects, never waits. */
  readonly admit: (person: string, channel: string) => Promise<Refusal | undefined>;
}

/** Counts in this process's memory alone: another process, behind the same address or with other shards, counts for itself. */
export function createCourtesy(): Courtesy {
  const persons = new RateLimiterMemory(ALLOWANCES.person);
  const channels = new RateLimiterMemory(ALLOWANCES.channel);
  return {
    admit: async (person, channel) =>
      (await refusal(persons, 'person', person)) ?? (await refusal(channels, 'channel', channel)),
  };
}

async function refusal(limiter: RateLimiterMemory, of: Refusal['of'], key: string): Promise<Refusal | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (spent) {
    if (!(spent instanceof RateLimiterRes)) throw spent;
    return {
      seconds: Math.max(1, Math.ceil(spent.msBeforeNext / 1000)),
      of,
      first: spent.consumedPoints === ALLOWANCES[of].points + 1,
    };
  }
}

/** What somebody who has to wait is told: why, and when to come back. */
export function comeBack({ seconds, of }: Refusal): string {
  const why = of === 'person' ? 'You have asked a lot in a short time.' : 'A lot was asked in this channel just now.';
  return `${why} Please come back in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`;
}
