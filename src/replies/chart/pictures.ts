import type { Worker } from 'node:worker_threads';
import { startThread } from '../../threads.ts';
import type { Chart } from './chart.ts';
import type { ThemeName } from './theme.ts';
import type { Commission, Delivered } from './thread.ts';

/** Pictures kept, some 40 kB each. */
const KEPT = 64;
/** More that wait to be drawn are refused: their words have gone out by the time they would be done. */
const QUEUE = 32;
/** Milliseconds without a picture after which the thread ends: it takes as much memory as all the rest of the bot. */
export const IDLE = 5 * 60_000;

interface Waiting {
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (fault: Error) => void;
}

/** The drawing thread, and who waits for a picture of it. */
interface Studio {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  /** Ends the thread unless it is refreshed. */
  readonly idle: NodeJS.Timeout;
}

let studio: Studio | undefined;
let commissions = 0;
const kept = new Map<string, Promise<Uint8Array>>();

/** Starts the thread. It keeps no process alive unless somebody waits for a picture, and is started anew when it has ended. */
function open(): Studio {
  const waiting = new Map<number, Waiting>();
  const worker = startThread(import.meta.resolve('./thread.ts'));
  const idle = setTimeout(() => {
    if (waiting.size === 0) close(new Error('the drawing thread was ended'));
  }, IDLE);
  const opened = { worker, waiting, idle };
  worker.unref();
  idle.unref();
  worker.on('message', (delivered: Delivered) => {
    const { resolve, reject } = waiting.get(delivered.id) ?? {};
    waiting.delete(delivered.id);
    if (waiting.size === 0) worker.unref();
    if ('png' in delivered) resolve?.(delivered.png);
    else reject?.(new Error(delivered.fault));
  });
  const close = (fault: Error) => {
    if (studio === opened) studio = undefined;
    clearTimeout(idle);
    void worker.terminate();
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
  };
  worker.on('error', close);
  worker.on('exit', (code) => close(new Error(`the drawing thread ended with ${code}`)));
  return opened;
}

/** Has a chart drawn. The process stays alive for it. */
function commission(chart: Chart, theme: ThemeName): Promise<Uint8Array> {
  studio ??= open();
  const { worker, waiting, idle } = studio;
  idle.refresh();
  if (waiting.size >= QUEUE) return Promise.reject(new Error(`${QUEUE} pictures wait to be drawn already`));
  return new Promise((resolve, reject) => {
    const id = commissions++;
    waiting.set(id, { resolve, reject });
    worker.ref();
    worker.postMessage({ id, chart, theme } satisfies Commission);
  });
}

/** Whether a chart shows what somebody told of themselves: such a picture is not kept. */
const isPersonal = (chart: Chart): boolean =>
  chart.kind === 'bars' && chart.groups.some(({ bars }) => bars.some(({ series }) => series === 'own'));

/**
 * Draws a chart as a PNG, in a thread of its own so that nothing waits for it; some 100 ms, and a second more for the first in five minutes.
 * A chart drawn before is given from memory, as long as its data (and so the knowledge behind it) are the same.
 * Rejects if it cannot be drawn or too many wait.
 */
export function drawn(chart: Chart, theme: ThemeName): Promise<Uint8Array> {
  if (isPersonal(chart)) return commission(chart, theme);
  const key = JSON.stringify([theme, chart]);
  const before = kept.get(key);
  if (before) return before;
  const picture = commission(chart, theme);
  kept.set(key, picture);
  picture.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return picture;
}
