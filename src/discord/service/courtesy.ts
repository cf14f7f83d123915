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
  /** Counts one thing asked by a person in a channel. Gives nothing if they are welcome. */
  readonly admit: (person: string, channel: string) => Refusal | undefined;
}

/** Counts in this process's memory alone: another process, behind the same address or with other shards, counts for itself. */
export function createCourtesy(): Courtesy {
  const persons = limiter('person');
  const channels = limiter('channel');
  return { admit: (person, channel) => persons(person) ?? channels(channel) };
}

/** What somebody asked since they were last welcome again. */
interface Tally {
  count: number;
  /** When it is forgotten, by `performance.now()`. */
  readonly until: number;
}

/**
 * Counts by key, each from the first thing asked until the duration is over. Nothing is timed: tallies lie in the newer
 * of two maps, and when that is as old as they last, all that is in the older one is over and goes at once.
 */
function limiter(of: Refusal['of']): (key: string) => Refusal | undefined {
  const { points } = ALLOWANCES[of];
  const lasting = ALLOWANCES[of].duration * 1000;
  let newer = new Map<string, Tally>();
  let older = newer;
  let begun = performance.now();

  const tallyOf = (key: string, now: number): Tally => {
    const known = newer.get(key) ?? older.get(key);
    if (known !== undefined && now < known.until) return known;
    const tally = { count: 0, until: now + lasting };
    newer.set(key, tally);
    return tally;
  };

  return (key) => {
    const now = performance.now();
    if (now >= begun + lasting) {
      older = newer;
      newer = new Map();
      begun = now;
    }
    const tally = tallyOf(key, now);
    tally.count += 1;
    if (tally.count <= points) return undefined;
    return { seconds: Math.ceil((tally.until - now) / 1000), of, first: tally.count === points + 1 };
  };
}

/** What somebody who has to wait is told: why, and when to come back. */
export function comeBack({ seconds, of }: Refusal): string {
  const why = of === 'person' ? 'You have asked a lot in a short time.' : 'A lot was asked in this channel just now.';
  return `${why} Please come back in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`;
}
