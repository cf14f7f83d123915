import { z } from 'zod';
import { edtfDate } from './dates.ts';

/** Ids are file-safe slugs: lower case, digits and single hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is a slug: lower-case letters, digits and single hyphens');

const text = z.string().trim().min(1);
const words = z.array(text).default([]);
const ids = z.array(slug).default([]);

/** Where a statement stands: a source and the number of the paragraph in it, counted from 1. */
export const citation = z.strictObject({ source: slug, paragraph: z.int().min(1) });
const cites = z.array(citation).min(1, 'every entry cites at least one source and paragraph');

/**
 * A number that is compared: percent, pounds (`gbp`) or a count, with what it is a figure `of`.
 * `qualifier` keeps the source's hedge: "around 10%" is not 10%.
 */
export const figure = z
  .strictObject({
    percent: z.number().optional(),
    gbp: z.number().optional(),
    count: z.number().optional(),
    per: z.enum(['hour', 'week', 'month', 'year']).optional(),
    qualifier: z.enum(['around', 'over', 'under', 'at-least', 'up-to']).optional(),
    of: text,
  })
  .refine((f) => [f.percent, f.gbp, f.count].filter((n) => n !== undefined).length === 1, {
    error: 'a figure has exactly one of percent, gbp or count',
  });

/** A newspaper article or other text, in CSL-JSON's field names. `sha256` is of the text the entries were checked against. */
export const source = z.strictObject({
  id: slug,
  type: z.enum(['article-newspaper', 'webpage', 'report', 'speech', 'interview', 'broadcast']),
  title: text,
  'container-title': text.optional(),
  author: text.optional(),
  URL: z.url().optional(),
  issued: edtfDate,
  /** The date as the reader is told it, where the plain form of `issued` would say too much or too little ("early 2002"). */
  dated: text.optional(),
  /** From what an inferred date was inferred. */
  why: text.optional(),
  /** What readers call it ("the morning paper's one", "the older article"). */
  aliases: words,
  paragraphs: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'the SHA-256 of the text, 64 hexadecimal digits'),
});

const named = { id: slug, name: text, aliases: words };

/** A union, department, government or other body. */
export const organisation = z.strictObject({
  ...named,
  kind: z.enum(['union', 'department', 'government', 'body', 'publication']),
  abbreviation: text.optional(),
  /** Groups whom a union represents. */
  represents: ids,
});

/** A person, with the roles the sources give them and the time for which they give it. */
export const person = z.strictObject({
  ...named,
  roles: z.array(z.strictObject({ title: text, of: slug, during: edtfDate, cites })).min(1),
});

/** A kind of people the dispute is about: night crews, apprentices, managers. */
export const group = z.strictObject({ ...named, within: ids });

/** A place: a nation, a town. `within` names the larger places. */
export const place = z.strictObject({ ...named, within: ids });

/** A subject people ask about, with the everyday words they use for it. */
export const topic = z.strictObject(named);

const entry = {
  id: slug,
  /** People, organisations, groups and places it is about, beyond those its words name. */
  about: ids,
  topics: ids,
  /** The time it holds for. */
  holds: edtfDate,
  asked_as: words,
};

/** One statement in our own words. `claimed_by`: who says so, if it is their claim rather than the source's report. */
export const claim = z.strictObject({
  ...entry,
  statement: text.max(400),
  claimed_by: slug.optional(),
  figures: z.array(figure).default([]),
  cites,
  /** Two sources, or two places of one, that differ on this matter: each reading with where it stands. */
  readings: z.array(z.strictObject({ statement: text.max(300), cites })).default([]),
  /** A quotation that bears the claim and is shown with it. */
  borne_by: slug.optional(),
});

/** One paragraph of a quotation, word for word, and each place it is printed. */
export const quotationPart = z.strictObject({
  text,
  cites,
  /** The same words as another source prints them ("five percent", "5%"). */
  also_printed: z.array(z.strictObject({ text, cites })).default([]),
});

/** Words somebody is quoted as saying: whole, in order, a part for each paragraph. `fragment`: the source quotes only a phrase. */
export const quotation = z.strictObject({
  ...entry,
  /** People or a body; more than one for a joint statement. */
  speakers: z.array(slug).min(1),
  /** How the speaker is named with the words: "Ann Other, General Secretary of the Example Union". */
  spoken_by: text,
  occasion: text.optional(),
  fragment: z.boolean().default(false),
  /** For a fragment: the sentence it stands in, in our own words, without the quotation. */
  gist: text.max(300),
  parts: z.array(quotationPart).min(1),
});

/** A union's vote of its members. What is said of it at each date stands in claims. */
export const ballot = z.strictObject({
  id: slug,
  union: slug,
  kind: z.enum(['formal', 'indicative', 'survey', 're-ballot']),
  /** What members are asked to back: "a strike", "action short of a strike". */
  action: text,
  over: text.optional(),
  electorate: text.optional(),
  places: ids,
  stages: z
    .array(
      z.strictObject({
        date: edtfDate,
        status: z.enum(['threatened', 'expected', 'announced', 'open', 'held']),
        claim: slug,
      }),
    )
    .min(1),
  /** Claims that hold its results, or say where sources differ about it. */
  see: ids,
});

/** One line of a cell: what it says, short, and the claim (or quotation) that says it in full and cites it. */
const cell = z.array(z.strictObject({ says: text.max(140), claim: slug })).default([]);

/** What an employer side offered. A cell of the comparison that is left out is "not stated". */
export const offer = z.strictObject({
  id: slug,
  name: text,
  made_by: slug,
  date: edtfDate,
  parts: z.array(z.strictObject({ group: slug, figure, claim: slug })).default([]),
  /** What is said of the offer as a whole, beyond its parts. */
  terms: cell,
  funding: cell,
  inflation: z.array(z.strictObject({ figure, claim: slug })).default([]),
  asked_for: cell,
  described: cell,
  outcome: cell,
});

/** Something readers ask that the sources are known not to say. */
export const gap = z.strictObject({
  ...entry,
  holds: edtfDate.optional(),
  /** "The sources do not say …", whole. */
  statement: text.max(300),
  /** Claims or quotations that are the nearest the sources come. */
  nearby: ids,
  /** Names (people, bodies, places) that no source mentions and this gap answers for. */
  names: words,
});

/** A dispute: its name, the time the sources cover, and what people call it. */
export const dispute = z.strictObject({
  ...named,
  period: edtfDate,
  summary: text.max(400),
  employer_side: ids,
});

/** Old id to new id, for entries that were renamed. */
export const redirects = z.record(slug, slug);

export type Citation = z.infer<typeof citation>;
export type Figure = z.infer<typeof figure>;
export type Source = z.infer<typeof source>;
export type Organisation = z.infer<typeof organisation>;
export type Person = z.infer<typeof person>;
export type Group = z.infer<typeof group>;
export type Place = z.infer<typeof place>;
export type Topic = z.infer<typeof topic>;
export type Dispute = z.infer<typeof dispute>;
export type Ballot = z.infer<typeof ballot> & { dispute: string };
export type Offer = z.infer<typeof offer> & { dispute: string };
export type OfferCell = z.infer<typeof cell>;
export type QuotationPart = z.infer<typeof quotationPart>;
export type Claim = z.infer<typeof claim> & { kind: 'claim'; dispute: string };
export type Quotation = z.infer<typeof quotation> & { kind: 'quotation'; dispute: string };
/** A gap of the whole knowledge has no dispute. */
export type Gap = z.infer<typeof gap> & { kind: 'gap'; dispute?: string };
/** What a question can be answered with. */
export type Entry = Claim | Quotation | Gap;
