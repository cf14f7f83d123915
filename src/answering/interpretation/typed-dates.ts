import { type Span, spanOf } from '../../knowledge/dates.ts';
import type { Engine } from '../engine.ts';
import { fold } from './text.ts';
import { timesIn } from './time.ts';

/** The times that a typed value names: one EDTF date ("2022-10"), or those that its words name ("spring 2023"). */
export function datesNamed({ index }: Engine, value: string): Span[] {
  const date = spanOf(value.trim());
  return date ? [date] : timesIn(fold(value), index.known.last).map(({ span }) => span);
}

/** The last day that a typed date means, in EDTF or in words; undefined if it is no date. */
export const dayOf = (engine: Engine, value: string): string | undefined => datesNamed(engine, value)[0]?.last;
