import { createHash } from 'node:crypto';
import type { Citation } from '../schema.ts';

/** The source texts by source id, a text as its list of paragraphs. */
export type Texts = ReadonlyMap<string, readonly string[]>;

/** Something that the texts do not bear out. */
export interface Finding {
  /** The entry or source it is about, and what in it. */
  readonly id: string;
  readonly path: readonly PropertyKey[];
  /** What is wrong, and what the texts have instead. */
  readonly message: string;
}

/** The paragraphs of a text: its lines that are not blank, in order. */
export const paragraphsOf = (text: string): string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '');

/** The paragraph a citation names; undefined if the texts have no such source or paragraph. */
export const paragraphAt = (texts: Texts, { source, paragraph }: Citation): string | undefined =>
  texts.get(source)?.[paragraph - 1];

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** A citation as messages name it: "2022-10-ballots, paragraph 5". */
export const citeInWords = ({ source, paragraph }: Citation): string => `${source}, paragraph ${paragraph}`;

/** Several citations as messages name them, each once. */
export const citesInWords = (cites: readonly Citation[]): string => [...new Set(cites.map(citeInWords))].join('; ');

/** Every paragraph of the texts with its citation. */
export const everyParagraph = (texts: Texts): { cite: Citation; text: string }[] =>
  [...texts].flatMap(([source, paragraphs]) =>
    paragraphs.map((text, index) => ({ cite: { source, paragraph: index + 1 }, text })),
  );
