import { altText } from '../../replies/chart/alt.ts';
import type { Chart } from '../../replies/chart/chart.ts';
import { drawn } from '../../replies/chart/pictures.ts';
import { describe } from '../failures.ts';
import { exceeds, LIMITS } from '../limits.ts';
import type { Log } from '../log.ts';

/** A file that goes with a message, as discord.js and an HTTP response take it. */
export interface Picture {
  readonly name: string;
  readonly data: Uint8Array;
  readonly contentType: 'image/png';
}

/** A message as Discord takes it, and the files that its attachments speak of; none if there is nothing to draw. */
export interface Illustrated {
  readonly message: object;
  readonly pictures: readonly Picture[];
}

/** How long words wait for their pictures, in milliseconds: the first of them all takes a second, and Discord waits for three. */
export const PATIENCE = 2000;

/**
 * Draws the charts of a message. Those that are not done by then, by `performance.now()`, or cannot be drawn, are left
 * out, with a line in the log for each. Never rejects.
 */
export async function illustrated(
  { charts = [], ...message }: { readonly charts?: readonly Chart[] },
  log: Log,
  until = performance.now() + PATIENCE,
  draw: (chart: Chart, theme: 'dark') => Promise<Uint8Array> = drawn,
): Promise<Illustrated> {
  if (charts.length === 0) return { message, pictures: [] };
  const tooLate = AbortSignal.timeout(Math.max(0, Math.round(until - performance.now())));
  const done = await Promise.all(
    charts.map((chart) =>
      inTime(draw(chart, 'dark'), tooLate).catch((error: unknown) => {
        log.warn(describe(error), 'a picture could not be drawn in time; its words went out without it');
        return undefined;
      }),
    ),
  );
  const shown = charts.flatMap((chart, index) => {
    const data = done[index];
    return data === undefined ? [] : [{ data, alt: cutAlt(altText(chart)) }];
  });
  return illustratedBy(message, shown);
}

/** A message with these pictures, as PNG, and their alt texts. */
export function illustratedBy(
  message: object,
  shown: readonly { readonly data: Uint8Array; readonly alt: string }[],
): Illustrated {
  const nameOf = (index: number) => `chart-${index + 1}.png`;
  return {
    message: {
      ...message,
      attachments: shown.map(({ alt }, index) => ({ id: String(index), filename: nameOf(index), description: alt })),
    },
    pictures: shown.map(({ data }, index) => ({ name: nameOf(index), data, contentType: 'image/png' })),
  };
}

/** What the promise gives; rejects as it does, or if the signal aborts first. */
function inTime<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    promise.then(resolve, reject);
  });
}

/** The same message without its attachments, for where pictures are not taken. */
export function wordsAlone(message: object): object {
  const { attachments: _, ...words } = message as { attachments?: unknown };
  return words;
}

/** An alt text as long as Discord takes it. */
function cutAlt(alt: string): string {
  if (!exceeds(alt, LIMITS.alt)) return alt;
  return `${[...alt].slice(0, LIMITS.alt - 1).join('')}…`;
}
