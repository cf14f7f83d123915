import { z } from 'zod';
import { edtfDate } from '../dates.ts';
import { draftMarks, figure, id, ids, slug, text } from './parts.ts';

const claimed = slug.describe('The id of the claim (or quotation) that says it in full and cites it.');

/** A union's vote of its members. What is said of it at each date stands in claims. */
export const ballot = z.strictObject({
  ...draftMarks,
  id,
  union: slug.describe('The id of the union whose members are asked.'),
  kind: z
    .enum(['formal', 'indicative', 'consultative', 'survey', 're-ballot'])
    .describe(
      'A formal ballot, an indicative one (whether members would act), a consultative one (whether they accept an offer), a survey, or a re-ballot.',
    ),
  action: text.describe(
    'What members are asked to back: "a strike", "action short of a strike", "acceptance of the offer".',
  ),
  over: text.optional().describe('Over what.'),
  electorate: text.optional().describe('Who is asked, in words.'),
  places: ids.describe('Ids of the places where it is held.'),
  stages: z
    .array(
      z.strictObject({
        date: edtfDate.describe('When it was known to stand so.'),
        status: z.enum(['threatened', 'expected', 'announced', 'open', 'held']).describe('How it stood.'),
        claim: claimed,
      }),
    )
    .min(1)
    .describe('How it stood and when, in order of time; a later source adds one and changes none.'),
  see: ids.describe('Ids of the claims that hold its results, or say where sources differ about it.'),
});

const walkoutStatus = z
  .enum(['planned', 'held', 'called-off'])
  .describe(
    'Whether it was planned when the source was written, had been held (or had begun), or had been called off.',
  );
const saysOfWalkout = text
  .max(140)
  .describe('What the timeline says of it, short: "four national walkouts by then", "an overtime ban begins".');

/** A walkout, several told of together, or action short of a strike (an overtime ban, a work-to-rule), as held or as planned. */
export const walkout = z.strictObject({
  ...draftMarks,
  id,
  by: slug.describe('The id of the union whose members walk out, or act short of that.'),
  kind: z
    .enum(['strike', 'short-of-strike'])
    .default('strike')
    .describe('A strike, or action short of one: an overtime ban, a work-to-rule.'),
  date: edtfDate.describe('The day, or from when to when; of several, the day by which they had been held.'),
  status: walkoutStatus,
  says: saysOfWalkout,
  claim: claimed,
  later: z
    .array(
      z.strictObject({
        status: walkoutStatus,
        date: edtfDate.optional().describe('The day, if it is not the one above.'),
        says: saysOfWalkout.optional(),
        claim: claimed,
      }),
    )
    .default([])
    .describe(
      'What later sources say of the same walkout, in order; each stands in place of what is above it. A new one changes none.',
    ),
});

/** One line of a cell: what it says, short, and the claim (or quotation) that says it in full and cites it. */
const cell = z
  .array(z.strictObject({ says: text.max(140).describe('What the line says, short.'), claim: claimed }))
  .default([]);

/** Inflation as a figure or, where the source gives none, in words: "flat or falling". */
const inflation = z
  .strictObject({
    figure: figure.optional(),
    says: text.max(140).optional().describe('What the source says of it without a figure, short: "flat or falling".'),
    claim: claimed,
  })
  .refine(({ figure, says }) => (figure === undefined) !== (says === undefined), {
    error: 'write one of figure and says',
  });

/** What an employer side offered. A cell of the comparison that is left out is "not stated". */
export const offer = z.strictObject({
  ...draftMarks,
  id,
  name: text.describe('What it is called, with its year.'),
  made_by: slug.describe('The id of who made it.'),
  date: edtfDate.describe('When it was made, as an EDTF date.'),
  parts: z
    .array(z.strictObject({ group: slug.describe('The id of the group it is for.'), figure, claim: claimed }))
    .default([])
    .describe('What was offered to whom.'),
  terms: cell.describe('What is said of the offer as a whole, beyond its parts.'),
  funding: cell.describe('How it is paid for.'),
  inflation: z.array(inflation).default([]).describe('Inflation at the time, as the sources give it.'),
  asked_for: cell.describe('What was asked for, and by whom.'),
  described: cell.describe('How each side described it.'),
  outcome: cell.describe('What became of it.'),
});

export type Ballot = z.infer<typeof ballot> & { dispute: string };
export type Offer = z.infer<typeof offer> & { dispute: string };
export type Walkout = z.infer<typeof walkout> & { dispute: string };
export type OfferCell = z.infer<typeof cell>;
