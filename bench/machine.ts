import { cpus, loadavg, totalmem } from 'node:os';

/** What the measurements were made on, and how busy it was with other things. */
export const machine = (): string => {
  const [processor] = cpus();
  const load = loadavg()[0] ?? 0;
  return `${cpus().length} × ${processor?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, load ${load.toFixed(1)} before the run`;
};
