import { citesOf, claimantsOf, type Knowledge } from '../knowledge/knowledge.ts';
import type { Entry } from '../knowledge/schema.ts';
import { tableLines } from '../text-table.ts';

const exampleCount = ({ questions }: Knowledge, id: string): number => questions.get(id)?.length ?? 0;

function disputeRow(knowledge: Knowledge, label: string, dispute: string | undefined): string[] {
  const entries = [...knowledge.entries.values()].filter((entry) => entry.dispute === dispute);
  const ofKind = (kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind).length;
  const here = (things: Iterable<{ readonly dispute: string }>) =>
    [...things].filter((thing) => thing.dispute === dispute).length;
  return [
    label,
    ...[ofKind('claim'), ofKind('quotation'), ofKind('gap')].map(String),
    ...[here(knowledge.ballots.values()), here(knowledge.offers.values())].map(String),
    String(entries.reduce((sum, { id }) => sum + exampleCount(knowledge, id), 0)),
  ];
}

function sourceRow(knowledge: Knowledge, id: string, paragraphs: number): string[] {
  const citing = [...knowledge.entries.values()].map((entry) => citesOf(entry).filter(({ source }) => source === id));
  const cited = new Set(citing.flat().map(({ paragraph }) => paragraph));
  return [id, String(paragraphs), String(cited.size), String(citing.filter((cites) => cites.length > 0).length)];
}

/** The examples an entry has: fewest, median, most, and the entries that have the fewest. */
function examplesLines(knowledge: Knowledge): string[] {
  const counts = [...knowledge.entries.keys()]
    .map((id) => ({ id, count: exampleCount(knowledge, id) }))
    .sort((one, other) => one.count - other.count);
  if (counts.length === 0) return [];
  const [fewest, median, most] = [0, Math.floor(counts.length / 2), counts.length - 1].map((at) => counts[at]?.count);
  const least = counts.slice(0, 5).map(({ id, count }) => `${id} (${count})`);
  return [
    `example questions an entry: fewest ${fewest}, median ${median}, most ${most}`,
    `entries with the fewest: ${least.join(', ')}`,
  ];
}

function claimsLine({ entries }: Knowledge): string {
  const claims = [...entries.values()].flatMap((entry) => (entry.kind === 'claim' ? [entry] : []));
  const figures = claims.reduce((sum, claim) => sum + claim.figures.length, 0);
  const attributed = claims.filter((claim) => claimantsOf(claim).length > 0).length;
  const differing = claims.filter((claim) => claim.readings.length > 0).length;
  return `claims: ${claims.length}, of which ${attributed} are attributed to somebody and ${differing} have more than one reading; typed figures: ${figures}`;
}

/** What a knowledge holds, as text: by dispute, by source, and how it is asked for. */
export function statsText(knowledge: Knowledge): string {
  const disputes = [...knowledge.disputes.keys()];
  return [
    `version ${knowledge.version}`,
    '',
    ...tableLines([
      ['dispute', 'claims', 'quotations', 'gaps', 'ballots', 'offers', 'example questions'],
      ...disputes.map((id) => disputeRow(knowledge, id, id)),
      disputeRow(knowledge, 'of no one dispute', undefined),
    ]),
    '',
    ...tableLines([
      ['source', 'paragraphs', 'cited', 'entries that cite it'],
      ...[...knowledge.sources.values()].map(({ id, paragraphs }) => sourceRow(knowledge, id, paragraphs)),
    ]),
    '',
    claimsLine(knowledge),
    `people: ${knowledge.people.size}; bodies: ${knowledge.organisations.size}; groups: ${knowledge.groups.size}; places: ${knowledge.places.size}; topics: ${knowledge.topics.size}`,
    ...examplesLines(knowledge),
  ].join('\n');
}
