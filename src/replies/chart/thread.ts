import { parentPort } from 'node:worker_threads';
import type { Chart } from './chart.ts';
import { pngOf } from './draw.ts';
import type { ThemeName } from './theme.ts';

/** A picture asked of the drawing thread, and what it answers. */
export interface Commission {
  readonly id: number;
  readonly chart: Chart;
  readonly theme: ThemeName;
}
export type Delivered = { readonly id: number } & ({ readonly png: Uint8Array } | { readonly fault: string });

parentPort?.on('message', async ({ id, chart, theme }: Commission) => {
  const answer = (delivered: Delivered) => parentPort?.postMessage(delivered);
  try {
    answer({ id, png: await pngOf(chart, theme) });
  } catch (error) {
    answer({ id, fault: error instanceof Error ? error.message : String(error) });
  }
});
