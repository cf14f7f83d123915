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

/** The dates of the sources, latest first, each once. */
export function datesOf(knowledge: Knowledge): SourceDate[] {
  const dates = [...knowledge.sources.values()].map((source) => ({
    day: knownSpan(source.issued).last,
    name: source.dated ?? inWords(source.issued),
    title: source.title,
  }));
  return dates
    .filter((date, index) => dates.findIndex(({ day }) => day === date.day) === index)
    .sort((one, other) => other.day.localeCompare(one.day));
}
