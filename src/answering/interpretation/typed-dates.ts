import { type Span, spanOf } from '../../knowledge/dates.ts';
import type { Engine } from '../engine.ts';
import { editDistance } from './spelling.ts';
import { fold } from './text.ts';
import { TIME_NAMES, timesIn } from './time.ts';

/** The times that a typed value names: one EDTF date ("2022-10"), or those that its words name ("spring 2023"). */
export function datesNamed({ index }: Engine, value: string): Span[] {
  const date = spanOf(value.trim());
  return date ? [date] : timesIn(fold(value).replace(/[a-z]{4,}/g, timeName), index.known.last).map(({ span }) => span);
}

/** The last day that a typed date means, in EDTF or in words; undefined if it is no date. */
export const dayOf = (engine: Engine, value: string): string | undefined => datesNamed(engine, value)[0]?.last;

/** The month or season that a word names with a slip in it; the word as it is if that could be several, or none. */
function timeName(word: string): string {
  const near = TIME_NAMES.filter((name) => editDistance(word, name, 1) <= 1);
  return near.length === 1 && !near.includes(word) ? (near[0] as string) : word;
}
