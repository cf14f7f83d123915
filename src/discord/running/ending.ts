/** How a run ends: once, with an exit code, for whatever reason comes first. */
export interface Ending {
  /** Ends the run. Only the first call counts, and gives true. */
  readonly end: (code: number) => boolean;
  /** Aborted as soon as the run ends, so that whoever waits stops waiting. */
  readonly signal: AbortSignal;
  /** Resolves to the exit code when the run ends. */
  readonly code: Promise<number>;
  /** Lets go of the process's signals. */
  readonly release: () => void;
}

/** Exit codes: all done; an unforeseen fault; a setting that only a person can mend (EX_CONFIG, so no supervisor need restart). */
export const EXIT = { done: 0, fault: 1, settings: 78 } as const;

/**
 * The ending of a run: SIGTERM, SIGINT or the given signal end it with 0, `end` with any code.
 * A second SIGINT finds no listener and kills the process, as somebody in a hurry expects.
 */
export function endingOf(stop?: AbortSignal): Ending {
  const controller = new AbortController();
  let resolve: (code: number) => void = () => undefined;
  const code = new Promise<number>((settle) => {
    resolve = settle;
  });
  const release = () => {
    process.off('SIGTERM', asked);
    process.off('SIGINT', asked);
    stop?.removeEventListener('abort', asked);
  };
  const end = (exit: number): boolean => {
    if (controller.signal.aborted) return false;
    controller.abort();
    release();
    resolve(exit);
    return true;
  };
  const asked = () => {
    end(EXIT.done);
  };
  process.once('SIGTERM', asked);
  process.once('SIGINT', asked);
  stop?.addEventListener('abort', asked, { once: true });
  if (stop?.aborted) asked();
  return { end, signal: controller.signal, code, release };
}
