import { quotedIn } from '../passages.ts';
import type { Citation, Quotation } from '../schema.ts';
import { nearestPassage, type Passage } from './nearest.ts';
import { citeInWords, citesInWords, everyParagraph, type Finding, paragraphAt, type Texts } from './texts.ts';
import { fold, standsIn } from './verbatim.ts';

/** Words that a quotation entry says stand in a paragraph. */
export interface Passages {
  /** Which part of the entry: "part 2", "part 3 as also printed". */
  readonly label: string;
  /** Where it stands in the entry. */
  readonly path: readonly PropertyKey[];
  readonly text: string;
  readonly cites: readonly Citation[];
}

/** Every piece of text a quotation prints, with the paragraphs it cites for it. */
export const passagesOf = (quotation: Quotation): Passages[] =>
  quotation.parts.flatMap(({ text, cites, also_printed }, index) => [
    { label: `part ${index + 1}`, path: ['parts', index], text, cites },
    ...also_printed.map((other, nth) => ({
      ...other,
      label: `part ${index + 1} as also printed`,
      path: ['parts', index, 'also_printed', nth],
    })),
  ]);

/** Where the texts have words, exactly. */
const whereFound = (words: string, texts: Texts): Citation[] =>
  everyParagraph(texts).flatMap(({ cite, text }) => (standsIn(words, text) ? [cite] : []));

function nearestAnywhere(words: string, cited: Citation, texts: Texts): (Passage & { cite: Citation }) | undefined {
  const isCited = (cite: Citation): boolean => cite.source === cited.source && cite.paragraph === cited.paragraph;
  return everyParagraph(texts)
    .flatMap(({ cite, text }) => {
      const passage = nearestPassage(words, text);
      return passage ? [{ ...passage, cite }] : [];
    })
    .sort((one, other) => one.edits - other.edits || Number(isCited(other.cite)) - Number(isCited(one.cite)))[0];
}

const orNothing = (words: string): string => (words === '' ? 'nothing' : `"${words}"`);

/** The first words of a text, enough to know it by. */
function opening(text: string): string {
  const words = text.split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 7).join(' ')} …` : text;
}

const plainWords = (text: string): string =>
  ` ${(
    fold(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}£%]+/gu) ?? []
  ).join(' ')} `;

/** Whether a paragraph has words in several pairs of quotation marks, with "she said" between them. */
function isInterrupted(words: string, paragraph: string): boolean {
  const quoted = quotedIn(paragraph).map(({ text }) => text);
  return quoted.length > 1 && plainWords(quoted.join(' ')).includes(plainWords(words));
}

/** What the texts have for words that are not where they are said to be. */
function remedy(words: string, cited: Citation, texts: Texts): string {
  const found = whereFound(words, texts);
  if (found.length > 0) return `they stand in ${citesInWords(found)}; cite that`;
  if (isInterrupted(words, paragraphAt(texts, cited) ?? ''))
    return 'the text interrupts them (“…,” she said. “…”); make it two parts that cite the same paragraph, one for each pair of quotation marks';
  const near = nearestAnywhere(words, cited, texts);
  if (!near) return 'no text has anything like them; remove them or find their source';
  return `the nearest passage is "${near.text}" (${citeInWords(near.cite)}), which has ${orNothing(near.theirs)} where the entry has ${orNothing(near.ours)}`;
}

/**
 * Checks that each part of a quotation, and each other printing of it, stands word for word in every paragraph it cites.
 * @returns a finding for each paragraph that has not the words, with where they are or what comes nearest.
 */
export const quotationFindings = (quotation: Quotation, texts: Texts): Finding[] =>
  passagesOf(quotation).flatMap(({ label, path, text, cites }) =>
    cites.flatMap((cite) => {
      if (standsIn(text, paragraphAt(texts, cite) ?? '')) return [];
      const message = `${label} ("${opening(text)}") is not in ${citeInWords(cite)}: ${remedy(text, cite, texts)}`;
      return [{ id: quotation.id, path, message }];
    }),
  );
