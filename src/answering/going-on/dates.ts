import { inWords, knownSpan } from '../../knowledge/dates.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';

/** A date from which one can look at what the sources say: the last day that a source can be of. */
export interface SourceDate {
  /** An ISO day. */
  readonly day: string;
  /** In words. */
  readonly name: string;
  /** The title of the source, or of the first of that date. */
  readonly title: string;
}

const kept = new WeakMap<Knowledge, readonly SourceDate[]>();

/** The dates of the sources, latest first, each once; remembered, as they are the same in every answer. */
export function datesOf(knowledge: Knowledge): readonly SourceDate[] {
  const dates = kept.get(knowledge) ?? readDates(knowledge);
  kept.set(knowledge, dates);
  return dates;
}

function readDates(knowledge: Knowledge): SourceDate[] {
  const dates = [...knowledge.sources.values()].map((source) => ({
    day: knownSpan(source.issued).last,
    name: source.dated ?? inWords(source.issued),
    title: source.title,
  }));
  return dates
    .filter((date, index) => dates.findIndex(({ day }) => day === date.day) === index)
    .sort((one, other) => other.day.localeCompare(one.day));
}
