import { chartLines } from '../replies/chart/text.ts';
import { plainText } from '../replies/plain.ts';
import type { Reply } from '../replies/reply.ts';

/** A reply as the terminal shows it: its text, and under it its charts, drawn in characters. */
export const shownText = (reply: Reply): string =>
  [plainText(reply), ...(reply.charts ?? []).map(chartLines).filter((lines) => lines.length > 0)]
    .map((part) => (typeof part === 'string' ? part : part.join('\n')))
    .join('\n\n');
