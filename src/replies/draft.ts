import { inWords, isInferred } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Citation } from '../knowledge/schema.ts';
import { citesOfChart, type DraftChart, numberedChart } from './chart/chart.ts';
import { citationLines } from './plain.ts';
import type { Action, Block, CitedSource, Fact, Reply } from './reply.ts';

/** A fact whose citations are not numbered yet. */
export type DraftFact = Omit<Fact, 'cites'> & { readonly cites: readonly Citation[] };

/** A block whose citations are not numbered yet. */
export type Draft =
  | { readonly kind: 'statement'; readonly text: string; readonly cites: readonly Citation[] }
  | {
      readonly kind: 'quotation';
      readonly paragraphs: readonly string[];
      readonly speaker: string;
      readonly cites: readonly Citation[];
    }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly DraftFact[] }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'copy'; readonly text: string };

/** A citation with its source's title and date. */
export function citedSource(knowledge: Knowledge, cite: Citation): CitedSource {
  const source = knowledge.sources.get(cite.source);
  if (!source) throw new Error(`no source ${cite.source}`);
  return {
    ...cite,
    title: source['container-title'] ? `${source['container-title']}, ${source.title}` : source.title,
    date: source.dated ?? inWords(source.issued),
    inferred: isInferred(source.issued),
  };
}

type Rest = Omit<Reply, 'blocks' | 'citations' | 'actions' | 'charts' | 'version' | 'private'> & {
  readonly actions?: readonly Action[];
  readonly charts?: readonly DraftChart<Citation>[];
  readonly private?: boolean;
};

const same = (one: Citation, other: Citation): boolean =>
  one.source === other.source && one.paragraph === other.paragraph;

const citesOfDraft = (draft: Draft): readonly Citation[] => {
  if (draft.kind === 'facts') return draft.rows.flatMap((row) => row.cites);
  return draft.kind === 'statement' || draft.kind === 'quotation' ? draft.cites : [];
};

/** Each place once, in order of appearance, but those of one source together. */
function inOrder(cites: readonly Citation[]): Citation[] {
  const places = cites.filter((cite, index) => cites.findIndex((other) => same(cite, other)) === index);
  const sources = [...new Set(places.map((place) => place.source))];
  return sources.flatMap((source) => places.filter((place) => place.source === source));
}

/** Numbers the citations of drafted blocks, each place once, those of one source together, and makes the reply. */
export function finishReply(knowledge: Knowledge, drafts: readonly Draft[], { charts = [], ...rest }: Rest): Reply {
  const places = inOrder([...drafts.flatMap(citesOfDraft), ...charts.flatMap(citesOfChart)]);
  const numbered = (cites: readonly Citation[]): number[] =>
    [...new Set(cites.map((cite) => places.findIndex((place) => same(cite, place)) + 1))].sort((a, b) => a - b);
  const blocks = drafts.map((draft): Block => {
    switch (draft.kind) {
      case 'statement':
      case 'quotation':
        return { ...draft, cites: numbered(draft.cites) };
      case 'facts':
        return { ...draft, rows: draft.rows.map((row) => ({ ...row, cites: numbered(row.cites) })) };
      default:
        return draft;
    }
  });
  const citations = places.map((place) => citedSource(knowledge, place));
  const drawn = charts.map((chart) => {
    const numbers = numbered(citesOfChart(chart)).sort((one, other) => one - other);
    return numberedChart(chart, numbered, citationLines(citations, numbers));
  });
  return {
    ...rest,
    blocks,
    citations,
    actions: rest.actions ?? [],
    ...(drawn.length === 0 ? {} : { charts: drawn }),
    version: knowledge.version,
    private: rest.private ?? false,
  };
}
