import type { Log } from '../../../src/discord/log.ts';

/** A log that keeps its lines, as JSON, to look through. */
export function logbook(): { readonly lines: string[]; readonly log: Log } {
  const lines: string[] = [];
  const write = (level: string) => (details: object, message: string) => {
    lines.push(JSON.stringify({ ...details, level, said: message }));
  };
  return { lines, log: { info: write('info'), warn: write('warn'), error: write('error') } };
}
