import { altText } from '../replies/chart/alt.ts';
import type { Chart } from '../replies/chart/chart.ts';
import { drawn, prepareToDraw } from '../replies/chart/pictures.ts';
import { describe } from './failures.ts';
import { exceeds, LIMITS } from './limits.ts';
import type { Log } from './log.ts';

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

/** How long words wait for their pictures, in milliseconds: hardly to be noticed, and well inside the three seconds. */
const PATIENCE = 1000;

/** Draws the charts of a message. Those that are not done in time, or cannot be drawn, are left out. Never rejects. */
export async function illustrated(
  { charts = [], ...message }: { readonly charts?: readonly Chart[] },
  draw: (chart: Chart, theme: 'dark') => Promise<Uint8Array> = drawn,
): Promise<Illustrated> {
  if (charts.length === 0) return { message, pictures: [] };
  const tooLate = AbortSignal.timeout(PATIENCE);
  const done = await Promise.all(charts.map((chart) => inTime(draw(chart, 'dark'), tooLate)));
  const shown = charts.flatMap((chart, index) => {
    const data = done[index];
    return data === undefined ? [] : [{ data, alt: cutAlt(altText(chart)) }];
  });
  const nameOf = (index: number) => `chart-${index + 1}.png`;
  return {
    message: {
      ...message,
      attachments: shown.map(({ alt }, index) => ({ id: String(index), filename: nameOf(index), description: alt })),
    },
    pictures: shown.map(({ data }, index) => ({ name: nameOf(index), data, contentType: 'image/png' })),
  };
}

/** Gets everything ready that draws, so that the first chart is not too late either. */
export function getReadyToDraw(log: Log): void {
  prepareToDraw().catch((error: unknown) =>
    log.warn(describe(error), 'pictures cannot be drawn; replies go out as words alone'),
  );
}

/** What the promise gives, or undefined if it rejects or the signal aborts first. */
function inTime<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value | undefined> {
  return new Promise((resolve) => {
    const giveUp = () => resolve(undefined);
    signal.addEventListener('abort', giveUp, { once: true });
    promise.then(resolve, giveUp);
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
