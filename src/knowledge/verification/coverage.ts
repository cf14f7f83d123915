import { plainValue } from '../figures.ts';
import { citesOf, type Knowledge } from '../knowledge.ts';
import { figuresIn, quotedIn } from '../passages.ts';
import type { Citation, Claim, Entry, Quotation } from '../schema.ts';
import { hasFigure } from './figures.ts';
import { passagesOf } from './quotations.ts';
import { paragraphAt, type Texts } from './texts.ts';
import { fold, standsIn } from './verbatim.ts';

/** Something of a text that no entry which cites its paragraph has. */
export interface LeftOut {
  readonly paragraph: number;
  /** The words in quotation marks, or the figure, as printed. */
  readonly text: string;
}

/** What one source's text bears out, and what of it is in no entry. */
export interface SourceReport {
  readonly id: string;
  readonly paragraphs: number;
  /** Quoted passages found in it, counting each paragraph that an entry cites for one. */
  readonly passages: number;
  /** Typed figures of claims found in it. */
  readonly figures: number;
  /** The paragraphs that no entry cites. */
  readonly uncited: readonly number[];
  /** Words it has in quotation marks that no entry has. */
  readonly unquoted: readonly LeftOut[];
  /** Figures outside quotation marks that no claim has typed. */
  readonly untyped: readonly LeftOut[];
}

const isClaim = (entry: Entry): entry is Claim => entry.kind === 'claim';
const isQuotation = (entry: Entry): entry is Quotation => entry.kind === 'quotation';

const allCites = (entry: Entry): readonly Citation[] =>
  isQuotation(entry) ? passagesOf(entry).flatMap(({ cites }) => cites) : citesOf(entry);

const withoutEnd = (text: string): string => fold(text).replace(/[.,;:!?]+$/, '');

/** The passages of a paragraph in quotation marks that none of the entries has, as a quotation or between marks of its own. */
function unquotedIn(paragraph: string, entries: readonly Entry[]): string[] {
  const had = entries.flatMap((entry) =>
    isQuotation(entry) ? passagesOf(entry).map(({ text }) => text) : isClaim(entry) ? [entry.statement] : [],
  );
  return quotedIn(paragraph)
    .map(({ text }) => text)
    .filter((text) => !had.some((other) => fold(other).includes(withoutEnd(text))));
}

/** The figures of a paragraph, outside its quotation marks, that none of the claims has typed. */
function untypedIn(paragraph: string, entries: readonly Entry[]): string[] {
  const typed = new Set(entries.filter(isClaim).flatMap(({ figures }) => figures.map(plainValue)));
  const quoted = quotedIn(paragraph);
  return figuresIn(paragraph)
    .filter(({ value, start, end }) => {
      const inQuotation = quoted.some((words) => words.start <= start && end <= words.end);
      return !inQuotation && !typed.has(value);
    })
    .map(({ start, end }) => paragraph.slice(start, end).trim());
}

/** Reports on the text of a source. */
export function reportOf(id: string, knowledge: Knowledge, texts: Texts): SourceReport {
  const entries = [...knowledge.entries.values()];
  const within = (cites: readonly Citation[]): Citation[] => cites.filter(({ source }) => source === id);
  const textOf = (cite: Citation): string => paragraphAt(texts, cite) ?? '';
  const passages = entries
    .filter(isQuotation)
    .flatMap(passagesOf)
    .flatMap(({ text, cites }) => within(cites).filter((cite) => standsIn(text, textOf(cite))));
  const figures = entries
    .filter(isClaim)
    .flatMap((claim) =>
      claim.figures.filter((figure) => within(citesOf(claim)).some((cite) => hasFigure(textOf(cite), figure))),
    );
  const paragraphs = (texts.get(id) ?? []).map((text, index) => ({
    number: index + 1,
    text,
    citing: entries.filter((entry) => within(allCites(entry)).some(({ paragraph }) => paragraph === index + 1)),
  }));
  const left = (find: (text: string, citing: readonly Entry[]) => string[]): LeftOut[] =>
    paragraphs.flatMap(({ number, text, citing }) =>
      find(text, citing).map((found) => ({ paragraph: number, text: found })),
    );
  return {
    id,
    paragraphs: paragraphs.length,
    passages: passages.length,
    figures: figures.length,
    uncited: paragraphs.filter(({ citing }) => citing.length === 0).map(({ number }) => number),
    unquoted: left(unquotedIn),
    untyped: left(untypedIn),
  };
}
