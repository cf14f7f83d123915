import { randomUUID } from 'node:crypto';
import { altText } from '../../replies/chart/alt.ts';
import type { Chart } from '../../replies/chart/chart.ts';

/** A picture that goes with a message: its address, and what it shows in words. */
export interface Attachment {
  readonly url: string;
  readonly alt: string;
}

/** Charts that wait for a browser to come for their pictures. */
export interface Shelf {
  readonly put: (chart: Chart) => Attachment;
  /** Gives a chart once, by the last part of its address. */
  readonly take: (name: string) => Chart | undefined;
}

/** More than a page shows at once; the oldest goes for the newest. */
const ROOM = 32;
/** A browser comes at once or not at all, in milliseconds. */
const PATIENCE = 60_000;

/** Nothing stays on it: a chart may show what somebody earns. */
export function shelf(): Shelf {
  const waiting = new Map<string, Chart>();
  return {
    put: (chart) => {
      const name = `${randomUUID()}.png`;
      waiting.set(name, chart);
      const [oldest] = waiting.keys();
      if (waiting.size > ROOM && oldest !== undefined) waiting.delete(oldest);
      setTimeout(() => waiting.delete(name), PATIENCE).unref();
      return { url: `/pictures/${name}`, alt: altText(chart) };
    },
    take: (name) => {
      const chart = waiting.get(name);
      waiting.delete(name);
      return chart;
    },
  };
}
