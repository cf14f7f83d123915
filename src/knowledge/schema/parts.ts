import { z } from 'zod';

/** Ids are file-safe slugs: lower case, digits and single hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is a slug: lower-case letters, digits and single hyphens');

export const text = z.string().trim().min(1, 'nothing is written here yet');
export const words = z.array(text).default([]);
export const ids = z.array(slug).default([]);

/** The id that everything in the knowledge has. */
export const id = slug.describe('Its own id: a slug that nothing else has or ever had.');

/** What `npm run draft` writes into an entry for the person who finishes it. An entry that still has it does not load. */
export const draftMarks = {
  draft: z
    .never('finish the entry, then remove this line')
    .optional()
    .describe('The entry was proposed from a text and waits for a person: finish it, then remove this line.'),
  reads: z
    .never("the article's words, to write the entry from; remove this line when it is written in ours")
    .optional()
    .describe('What the text says, to write the entry from. Remove this line when that is done.'),
};

/** Where a statement stands: a source and the number of the paragraph in it, counted from 1. */
export const citation = z.strictObject({
  source: slug.describe('The id of a source in sources.yaml.'),
  paragraph: z.int().min(1).describe('The number of the paragraph in it, counted from 1; blank lines do not count.'),
});

export const cites = z
  .array(citation)
  .min(1, 'every entry cites at least one source and paragraph')
  .describe('Where it stands: source and paragraph, the best first.');

/**
 * A number that is compared: percent, pounds (`gbp`) or a count, with what it is a figure `of`.
 * `qualifier` keeps the source's hedge: "around 10%" is not 10%.
 */
export const figure = z
  .strictObject({
    percent: z.number().optional().describe('In percent: 8.9 is 8.9%.'),
    gbp: z.number().optional().describe('In pounds: 2000000000 is £2 billion.'),
    count: z.number().optional().describe('A number of people or things.'),
    per: z.enum(['hour', 'week', 'month', 'year']).optional().describe('The time an amount of money is for.'),
    years: z
      .number()
      .gt(1, 'over how many years, where it is more than one; leave it out for one')
      .optional()
      .describe('The years a rise or a rate runs over, where it is more than one: "6.5% over three years" is 3.'),
    qualifier: z
      .enum(['around', 'over', 'under', 'at-least', 'up-to'])
      .optional()
      .describe('The hedge of the source: "around 10%" is not 10%.'),
    of: text.describe('What it is a figure of, so that it is not compared with another matter.'),
  })
  .refine((f) => [f.percent, f.gbp, f.count].filter((n) => n !== undefined).length === 1, {
    error: 'a figure has exactly one of percent, gbp or count',
  });

/** What every named thing has. */
export const named = {
  id,
  name: text.describe('Its name, as replies write it.'),
  aliases: words.describe(
    'What people call it: short forms, nicknames, likely misspellings. No alias may mean two things.',
  ),
};

export type Citation = z.infer<typeof citation>;
export type Figure = z.infer<typeof figure>;
