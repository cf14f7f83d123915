import { citesOf, type Knowledge } from './knowledge.ts';
import type { Citation, Entry, Source } from './schema.ts';
import { copyChecker } from './verification/copies.ts';
import { figureFindings, hasFigure } from './verification/figures.ts';
import { passagesOf, quotationFindings } from './verification/quotations.ts';
import { type Finding, paragraphAt, paragraphsOf, sha256Of, type Texts } from './verification/texts.ts';
import { standsIn } from './verification/verbatim.ts';

/** What one source's text bears out. */
export interface SourceReport {
  readonly id: string;
  readonly paragraphs: number;
  /** Quoted passages found in it, counting each paragraph that an entry cites for one. */
  readonly passages: number;
  /** Typed figures of claims found in it. */
  readonly figures: number;
  /** The paragraphs that no entry cites. */
  readonly uncited: readonly number[];
}

/** The knowledge held against the texts: what they do not bear out, and what each does. */
export interface Verification {
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceReport[];
}

/** What of a text differs from what `sources.yaml` recorded of it. */
function textFindings(source: Source, text: string): Finding[] {
  const place = `sources.yaml:${source.id}`;
  const count = paragraphsOf(text).length;
  const sum = sha256Of(text);
  const lines = text.replaceAll('\r\n', '\n').trimEnd();
  const onlyLineEnds = [lines, `${lines}\n`].some((other) => sha256Of(other) === source.sha256);
  return [
    ...(sum === source.sha256
      ? []
      : [
          {
            place,
            message: `the text is not the one the entries were checked against${onlyLineEnds ? ', though only its line ends differ' : ''}: its SHA-256 is ${sum}`,
          },
        ]),
    ...(count === source.paragraphs
      ? []
      : [{ place, message: `the text has ${count} paragraphs, where sources.yaml says ${source.paragraphs}` }]),
  ];
}

function entryFindings(entry: Entry, texts: Texts): Finding[] {
  if (entry.kind === 'claim') return figureFindings(entry, texts);
  return entry.kind === 'quotation' ? quotationFindings(entry, texts) : [];
}

const allCites = (entry: Entry): readonly Citation[] =>
  entry.kind === 'quotation' ? passagesOf(entry).flatMap(({ cites }) => cites) : citesOf(entry);

function reportOf(id: string, knowledge: Knowledge, texts: Texts): SourceReport {
  const entries = [...knowledge.entries.values()];
  const within = (cites: readonly Citation[]): Citation[] => cites.filter(({ source }) => source === id);
  const paragraph = (cite: Citation): string => paragraphAt(texts, cite) ?? '';
  const passages = entries
    .flatMap((entry) => (entry.kind === 'quotation' ? passagesOf(entry) : []))
    .flatMap(({ text, cites }) => within(cites).filter((cite) => standsIn(text, paragraph(cite))));
  const figures = entries
    .flatMap((entry) => (entry.kind === 'claim' ? entry.figures.map((figure) => ({ figure, entry })) : []))
    .filter(({ figure, entry }) => within(citesOf(entry)).some((cite) => hasFigure(paragraph(cite), figure)));
  const cited = new Set(entries.flatMap((entry) => within(allCites(entry)).map((cite) => cite.paragraph)));
  const numbers = (texts.get(id) ?? []).map((_, index) => index + 1);
  return {
    id,
    paragraphs: numbers.length,
    passages: passages.length,
    figures: figures.length,
    uncited: numbers.filter((number) => !cited.has(number)),
  };
}

/**
 * Holds the knowledge against the texts it was read from: the texts are the recorded ones, every quotation and figure stands in
 * the paragraphs cited for it, and nothing in our own words is copied.
 * @param written the whole text of each source by its id; entries that cite a source without one are findings.
 */
export function verify(knowledge: Knowledge, written: ReadonlyMap<string, string>): Verification {
  const texts: Texts = new Map([...written].map(([id, text]) => [id, paragraphsOf(text)]));
  const ofTexts = [...knowledge.sources.values()].flatMap((source) =>
    textFindings(source, written.get(source.id) ?? ''),
  );
  const copies = copyChecker(texts);
  const ofEntries = [...knowledge.entries.values()].flatMap((entry) => [
    ...entryFindings(entry, texts),
    ...copies(entry),
  ]);
  return {
    findings: [...ofTexts, ...ofEntries],
    sources: [...knowledge.sources.keys()].map((id) => reportOf(id, knowledge, texts)),
  };
}
