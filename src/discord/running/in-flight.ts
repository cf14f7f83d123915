import { pause } from './pauses.ts';

/** Handlers that are still at work. */
export interface InFlight {
  /** Counts a handler as at work until it settles. Its rejection is its own affair. */
  readonly track: (work: Promise<unknown>) => void;
  /** Waits until none is at work, or for so many milliseconds. Gives how many were still at work then. */
  readonly drain: (milliseconds: number) => Promise<number>;
}

/** An empty set of handlers at work. */
export function inFlight(): InFlight {
  const working = new Set<Promise<unknown>>();
  const settled = async () => {
    while (working.size > 0) await Promise.allSettled([...working]);
  };
  return {
    track: (work) => {
      working.add(work);
      const done = () => working.delete(work);
      work.then(done, done);
    },
    drain: async (milliseconds) => {
      const enough = new AbortController();
      await Promise.race([settled(), pause(milliseconds, enough.signal)]);
      enough.abort();
      return working.size;
    },
  };
}
