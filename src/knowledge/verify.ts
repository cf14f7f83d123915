import type { Knowledge } from './knowledge.ts';
import type { Entry, Source } from './schema.ts';
import { copyChecker } from './verification/copies.ts';
import { reportOf, type SourceReport } from './verification/coverage.ts';
import { figureFindings } from './verification/figures.ts';
import { offerFindings } from './verification/offer-words.ts';
import { onlyOf } from './verification/only.ts';
import { quotationFindings } from './verification/quotations.ts';
import { type Finding, paragraphsOf, sha256Of, type Texts } from './verification/texts.ts';

/** The knowledge held against the texts: what they do not bear out, and what each does. */
export interface Verification {
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceReport[];
}

/** What of a text differs from what `sources.yaml` recorded of it. */
function textFindings(source: Source, text: string): Finding[] {
  const count = paragraphsOf(text).length;
  const sum = sha256Of(text);
  const lines = text.replaceAll('\r\n', '\n').trimEnd();
  const onlyLineEnds = [lines, `${lines}\n`].some((other) => sha256Of(other) === source.sha256);
  const differs = `the text is not the one the entries were checked against${onlyLineEnds ? ', though only its line ends differ' : ''}: its SHA-256 is ${sum}`;
  const counts = `the text has ${count} paragraphs, where sources.yaml says ${source.paragraphs}`;
  return [
    ...(sum === source.sha256 ? [] : [{ id: source.id, path: ['sha256'], message: differs }]),
    ...(count === source.paragraphs ? [] : [{ id: source.id, path: ['paragraphs'], message: counts }]),
  ];
}

function entryFindings(entry: Entry, texts: Texts): Finding[] {
  if (entry.kind === 'claim') return figureFindings(entry, texts);
  return entry.kind === 'quotation' ? quotationFindings(entry, texts) : [];
}

/**
 * Holds the knowledge against the texts it was read from: the texts are the recorded ones, every quotation and figure stands in
 * the paragraphs cited for it, and nothing in our own words is copied.
 * @param written the whole text of each source by its id; entries that cite a source without one are findings.
 * @param source the only source to hold it against, if not all.
 */
export function verify(knowledge: Knowledge, written: ReadonlyMap<string, string>, source?: string): Verification {
  const texts: Texts = new Map([...written].map(([id, text]) => [id, paragraphsOf(text)]));
  const held = source === undefined ? knowledge : onlyOf(knowledge, source);
  const ofTexts = [...held.sources.values()].flatMap((one) => textFindings(one, written.get(one.id) ?? ''));
  const copies = copyChecker(texts);
  const ofEntries = [...held.entries.values()].flatMap((entry) => [...entryFindings(entry, texts), ...copies(entry)]);
  // An offer's cells quote from any source, so they are held against the texts only when all are.
  const ofOffers =
    source === undefined
      ? [...knowledge.offers.values()].flatMap((offer) => offerFindings(knowledge, offer, texts))
      : [];
  return {
    findings: [...ofTexts, ...ofEntries, ...ofOffers],
    sources: [...held.sources.keys()].map((id) => reportOf(id, knowledge, texts)),
  };
}
