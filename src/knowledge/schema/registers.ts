import { z } from 'zod';
import { edtfDate } from '../dates.ts';
import { cites, draftMarks, id, ids, named, slug, text, words } from './parts.ts';

/** A newspaper article or other text, in CSL-JSON's field names. `sha256` is of the text the entries were checked against. */
export const source = z.strictObject({
  ...draftMarks,
  id: id.describe('Its id: the date and what it is about, as the file of its text is named.'),
  type: z
    .enum(['article-newspaper', 'webpage', 'report', 'speech', 'interview', 'broadcast'])
    .describe('What kind of text it is, as CSL-JSON names it.'),
  title: text.describe('Its title; one of our own in [square brackets] where the text carries none.'),
  'container-title': text.optional().describe('The newspaper, site or series it appeared in.'),
  author: text.optional().describe('Who wrote it, if the text says so.'),
  URL: z.url().optional().describe('Where it can be read.'),
  issued: edtfDate.describe('When it appeared, as an EDTF date; with ~ if inferred, and then with `why`.'),
  dated: text
    .optional()
    .describe('The date as the reader is told it, where `issued` would say too much or too little.'),
  why: text.optional().describe('From what an inferred date was inferred.'),
  aliases: words.describe('What readers call it ("the older article").'),
  paragraphs: z.int().min(1).describe('How many paragraphs (lines that are not blank) the text has.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'the SHA-256 of the text, 64 hexadecimal digits')
    .describe('The SHA-256 of the text the entries were checked against.'),
});

/** A union, department, government or other body. */
export const organisation = z.strictObject({
  ...draftMarks,
  ...named,
  kind: z.enum(['union', 'department', 'government', 'body', 'publication']).describe('What kind of body it is.'),
  abbreviation: text.optional().describe('Its short form in capitals, matched letter by letter.'),
  represents: ids.describe('Ids of the groups whom a union represents.'),
});

/**
 * A person, with the roles the sources give them and the time for which they give it. A role is an office in a body, or what somebody is without
 * one: "street trader".
 */
export const person = z.strictObject({
  ...draftMarks,
  ...named,
  roles: z
    .array(
      z.strictObject({
        title: text.describe('The title, as the source writes it.'),
        of: slug.optional().describe('The id of the body it is held in; left out where it is no office in a body.'),
        during: edtfDate.describe('The time for which the sources give it, as an EDTF date or interval.'),
        cites,
      }),
    )
    .default([])
    .describe('What the sources say they are: an office in a body, or their work; none if they do not say.'),
});

/** A kind of people the dispute is about: night crews, apprentices, managers. */
export const group = z.strictObject({
  ...draftMarks,
  ...named,
  within: ids.describe('Ids of the larger groups it is part of.'),
});

/** A place: a nation, a town. `within` names the larger places. */
export const place = z.strictObject({
  ...draftMarks,
  ...named,
  within: ids.describe('Ids of the larger places it lies in.'),
});

/** A subject people ask about, with the everyday words they use for it. */
export const topic = z.strictObject({ ...draftMarks, ...named });

/** A dispute: its name, the time the sources cover, and what people call it. */
export const dispute = z.strictObject({
  ...draftMarks,
  ...named,
  id: id.describe('Its id, which is the name of its folder.'),
  period: edtfDate.describe('The time that the sources cover, as an EDTF date or interval.'),
  summary: text.max(400).describe('What it is about, in a sentence or two of our own.'),
  employer_side: ids.describe('Ids of the bodies on the employer side.'),
  places: ids.describe('Ids of the places that all of it is in: its entries are about them without naming them.'),
});

/** Old id to new id, for entries that were renamed. */
export const redirects = z.record(slug, slug);

export type Source = z.infer<typeof source>;
export type Organisation = z.infer<typeof organisation>;
export type Person = z.infer<typeof person>;
export type Group = z.infer<typeof group>;
export type Place = z.infer<typeof place>;
export type Topic = z.infer<typeof topic>;
export type Dispute = z.infer<typeof dispute>;
