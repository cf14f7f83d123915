import { inWords, isInferred } from '../../knowledge/dates.ts';
import { citesOf, claimantsOf, type Knowledge, nameOf } from '../../knowledge/knowledge.ts';
import type { Citation, Entry, Source } from '../../knowledge/schema.ts';
import type { Draft } from '../../replies/draft.ts';

/** How a source is dated, and where the date is inferred, from what. */
export function datedBecause(source: Source): string {
  const date = source.dated ?? inWords(source.issued);
  return isInferred(source.issued) ? `${date} (inferred: ${source.why ?? 'the text prints no date'})` : date;
}

/** Where an entry stands, in full: each source with its date and why, and under it each paragraph with what it is. */
export function placesDrafts(knowledge: Knowledge, entry: Entry): Draft[] {
  const cites = citesOf(entry).filter(
    (cite, index, all) => all.findIndex((other) => isSamePlace(cite, other)) === index,
  );
  const sources = [...new Set(cites.map((cite) => cite.source))];
  return sources.flatMap((id): Draft[] => {
    const source = knowledge.sources.get(id);
    if (!source) return [];
    const rows = cites
      .filter((cite) => cite.source === id)
      .map((cite) => ({ label: `¶ ${cite.paragraph}`, value: natureOf(knowledge, cite), cites: [cite] }));
    return [
      {
        kind: 'heading',
        text: source['container-title'] ? `${source['container-title']}, ${source.title}` : source.title,
      },
      { kind: 'facts', rows: [{ label: 'Date', value: datedBecause(source), cites: [] }, ...rows] },
    ];
  });
}

const isSamePlace = (one: Citation, other: Citation): boolean =>
  one.source === other.source && one.paragraph === other.paragraph;

/** What a paragraph is, by what the knowledge takes from it: words on record, a claim reported, or the source's own account. */
function natureOf(knowledge: Knowledge, place: Citation): string {
  const there = [...knowledge.entries.values()].filter((entry) =>
    citesOf(entry).some((cite) => isSamePlace(cite, place)),
  );
  const quoted = there.flatMap((entry) => (entry.kind === 'quotation' ? [entry.spoken_by] : []));
  if (quoted.length > 0) return `quotes ${listed(quoted)}`;
  const claimants = there.flatMap((entry) =>
    entry.kind === 'claim' ? claimantsOf(entry).map((id) => nameOf(knowledge, id)) : [],
  );
  return claimants.length > 0 ? `reports what ${listed(claimants)} said` : 'the source’s own report';
}

const listed = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format([...new Set(names)]);
