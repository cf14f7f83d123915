import type { Knowledge } from '../knowledge.ts';
import type { Citation, Entry } from '../schema.ts';

/** What of an entry can be held against one source alone; undefined if it does not cite it. */
function onlyEntry(entry: Entry, source: string): Entry | undefined {
  const cites = (all: readonly Citation[]): Citation[] => all.filter((cite) => cite.source === source);
  if (entry.kind === 'gap') return undefined;
  if (entry.kind === 'claim') {
    const readings = entry.readings.map((reading) => ({ ...reading, cites: cites(reading.cites) }));
    const all = [...entry.cites, ...entry.readings.flatMap((reading) => reading.cites)];
    if (cites(all).length === 0) return undefined;
    // A figure may stand in the other source.
    const figures = cites(all).length === all.length ? entry.figures : [];
    return { ...entry, cites: cites(entry.cites), readings, figures };
  }
  const parts = entry.parts.map((part) => ({
    ...part,
    cites: cites(part.cites),
    also_printed: part.also_printed.map((other) => ({ ...other, cites: cites(other.cites) })),
  }));
  const cited = parts.some((part) => part.cites.length + part.also_printed.flatMap((other) => other.cites).length > 0);
  return cited ? { ...entry, parts } : undefined;
}

/** A knowledge with one of its sources alone, and of its entries what can be held against that. For verifying only. */
export function onlyOf(knowledge: Knowledge, source: string): Knowledge {
  const entries = [...knowledge.entries].flatMap(([id, entry]): [string, Entry][] => {
    const only = onlyEntry(entry, source);
    return only ? [[id, only]] : [];
  });
  const sources = [...knowledge.sources].filter(([id]) => id === source);
  return { ...knowledge, sources: new Map(sources), entries: new Map(entries) };
}
