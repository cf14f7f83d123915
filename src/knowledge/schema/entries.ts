import { z } from 'zod';
import { edtfDate } from '../dates.ts';
import { cites, draftMarks, figure, id, ids, slug, text, words } from './parts.ts';

const entry = {
  ...draftMarks,
  id,
  about: ids.describe('Ids of the people, bodies, groups and places it is about, beyond those its words name.'),
  topics: ids.describe('Ids of its topics.'),
  holds: edtfDate.describe('The time for which the source says it, as an EDTF date or interval.'),
  asked_as: words.describe('A few ways to ask for it; the many stand in questions.txt.'),
};

/** One statement in our own words. `claimed_by`: who says so, if it is their claim rather than the source's report. */
export const claim = z.strictObject({
  ...entry,
  statement: text
    .max(400)
    .describe('One matter in our own words, whole without its question: who, what and when are in it.'),
  claimed_by: slug.optional().describe('The id of whoever asserts it, if it is not what the source reports as fact.'),
  figures: z.array(figure).default([]).describe('Its figures, typed; each is written in the statement too.'),
  cites,
  readings: z
    .array(
      z.strictObject({
        statement: text.max(300).describe('What the one source, place or side says, in our own words.'),
        claimed_by: slug.optional().describe('The id of whoever asserts it, where rivals differ rather than sources.'),
        cites,
      }),
    )
    .default([])
    .describe('Where two sources, two places of one, or two sides differ on this matter: each with where it stands.'),
  borne_by: slug.optional().describe('The id of a quotation that bears the claim and is shown with it.'),
});

/** One paragraph of a quotation, word for word, and each place it is printed. */
export const quotationPart = z.strictObject({
  text: text.describe('The words of one paragraph, exactly as printed, none left out.'),
  cites,
  also_printed: z
    .array(z.strictObject({ text: text.describe('The words as that source prints them.'), cites }))
    .default([])
    .describe('The same words as another source prints them ("five percent", "5%").'),
});

/** Words somebody is quoted as saying: whole, in order, a part for each paragraph. `fragment`: the source quotes only a phrase. */
export const quotation = z.strictObject({
  ...entry,
  speakers: z
    .array(slug)
    .min(1, 'write the id of whoever says it')
    .describe('Ids of who says it: a person or a body, all of them for a joint statement.'),
  spoken_by: text.describe(
    'How the speaker is named with the words: "Ann Other, General Secretary of the Example Union".',
  ),
  occasion: text.optional().describe('On what occasion, if the source says so.'),
  fragment: z.boolean().default(false).describe('Whether the source quotes only a phrase.'),
  gist: text
    .max(300)
    .describe('What it says in our own words; for a fragment the sentence it stands in, without the quotation.'),
  parts: z.array(quotationPart).min(1).describe('The words, a part for each paragraph they run over, in order.'),
});

/** Something readers ask that the sources are known not to say. */
export const gap = z.strictObject({
  ...entry,
  holds: edtfDate.optional().describe('The time it is a gap for, if not for all of it.'),
  statement: text.max(300).describe('"The sources do not say …", whole by itself.'),
  nearby: ids.describe('Ids of the claims or quotations that are the nearest the sources come.'),
  names: words.describe('Names (people, bodies, places) that no source mentions and this gap answers for.'),
});

export type QuotationPart = z.infer<typeof quotationPart>;
export type Claim = z.infer<typeof claim> & { kind: 'claim'; dispute: string };
export type Quotation = z.infer<typeof quotation> & { kind: 'quotation'; dispute: string };
/** A gap of the whole knowledge has no dispute. */
export type Gap = z.infer<typeof gap> & { kind: 'gap'; dispute?: string };
/** What a question can be answered with. */
export type Entry = Claim | Quotation | Gap;
