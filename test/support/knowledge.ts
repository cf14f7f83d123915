import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Locate } from '../../src/knowledge/problem.ts';
import * as schema from '../../src/knowledge/schema.ts';
import { sha256Of } from '../../src/knowledge/verification/texts.ts';

/** The text of the only source of the small knowledge, a paragraph a line. */
export const pilotsText = [
  'Harbour pilots at Tidewater voted on Monday to refuse night work over pay.',
  'The Pilots’ Guild, which has around 1,200 members, wants £3 million; the port offered four percent.',
  '“We will not bring another ship in after dark,” said its leader, Ada Quill, “until the offer is 9.5%.”',
].join('\n');

/** Input of a schema with the fields that matter to a test; the rest is filled in. */
type Fields<S extends z.ZodType> = Partial<z.input<S>>;

const pilots = 'pilots-2001';

/** A source: "pilots-2001", three paragraphs. */
export const aSource = (fields: Fields<typeof schema.source> = {}): schema.Source =>
  schema.source.parse({
    id: pilots,
    type: 'article-newspaper',
    title: '[Pilots vote]',
    issued: '2001-05-07',
    paragraphs: 3,
    sha256: sha256Of(pilotsText),
    ...fields,
  });

/** A union: the Pilots' Guild. */
export const anOrganisation = (fields: Fields<typeof schema.organisation> = {}): schema.Organisation =>
  schema.organisation.parse({ id: 'pilots-guild', name: "Pilots' Guild", kind: 'union', ...fields });

/** A person: Ada Quill, who leads the Pilots' Guild. */
export const aPerson = (fields: Fields<typeof schema.person> = {}): schema.Person =>
  schema.person.parse({
    id: 'ada-quill',
    name: 'Ada Quill',
    roles: [{ title: 'leader', of: 'pilots-guild', during: '2001-05', cites: [{ source: pilots, paragraph: 3 }] }],
    ...fields,
  });

/** A group: pilots. */
export const aGroup = (fields: Fields<typeof schema.group> = {}): schema.Group =>
  schema.group.parse({ id: 'pilots', name: 'pilots', ...fields });

/** A place: Tidewater. */
export const aPlace = (fields: Fields<typeof schema.place> = {}): schema.Place =>
  schema.place.parse({ id: 'tidewater', name: 'Tidewater', ...fields });

/** A topic: pay. */
export const aTopic = (fields: Fields<typeof schema.topic> = {}): schema.Topic =>
  schema.topic.parse({ id: 'pay', name: 'pay', ...fields });

/** A dispute: night work at Tidewater. */
export const aDispute = (fields: Fields<typeof schema.dispute> = {}): schema.Dispute =>
  schema.dispute.parse({
    id: 'night-work',
    name: 'night work at Tidewater',
    period: '2001-05',
    summary: 'Pilots refuse night work.',
    employer_side: [],
    ...fields,
  });

/** A claim: the port offered 4%. */
export const aClaim = (fields: Fields<typeof schema.claim> = {}): schema.Claim => ({
  ...schema.claim.parse({
    id: 'offer-4',
    statement: 'The port had offered the pilots 4%.',
    holds: '2001-05',
    figures: [{ percent: 4, of: 'the offer' }],
    cites: [{ source: pilots, paragraph: 2 }],
    ...fields,
  }),
  kind: 'claim',
  dispute: 'night-work',
});

/** A quotation: Ada Quill on ships after dark. */
export const aQuotation = (fields: Fields<typeof schema.quotation> = {}): schema.Quotation => ({
  ...schema.quotation.parse({
    id: 'quill-after-dark',
    speakers: ['ada-quill'],
    spoken_by: "Ada Quill, leader of the Pilots' Guild",
    gist: 'Quill rules out night work.',
    holds: '2001-05',
    parts: [
      { text: 'We will not bring another ship in after dark', cites: [{ source: pilots, paragraph: 3 }] },
      { text: 'until the offer is 9.5%.', cites: [{ source: pilots, paragraph: 3 }] },
    ],
    ...fields,
  }),
  kind: 'quotation',
  dispute: 'night-work',
});

/** A gap of the dispute: how many voted. */
export const aGap = (fields: Fields<typeof schema.gap> = {}): schema.Gap => ({
  ...schema.gap.parse({
    id: 'gap-turnout',
    statement: 'The sources do not say how many voted.',
    nearby: ['offer-4'],
    ...fields,
  }),
  kind: 'gap',
  dispute: 'night-work',
});

/** A ballot: the pilots' vote. */
export const aBallot = (fields: Fields<typeof schema.ballot> = {}): schema.Ballot => ({
  ...schema.ballot.parse({
    id: 'pilots-vote',
    union: 'pilots-guild',
    kind: 'formal',
    action: 'refusing night work',
    places: ['tidewater'],
    stages: [{ date: '2001-05-07', status: 'held', claim: 'offer-4' }],
    see: [],
    ...fields,
  }),
  dispute: 'night-work',
});

/** A walkout: a day without pilots, planned for 1 October. */
export const aWalkout = (fields: Fields<typeof schema.walkout> = {}): schema.Walkout => ({
  ...schema.walkout.parse({
    id: 'pilots-out',
    by: 'pilots-guild',
    date: '2001-10-01',
    status: 'planned',
    says: 'a day without pilots',
    claim: 'offer-4',
    ...fields,
  }),
  dispute: 'night-work',
});

/** An offer: 4% for pilots. */
export const anOffer = (fields: Fields<typeof schema.offer> = {}): schema.Offer => ({
  ...schema.offer.parse({
    id: 'offer-2001',
    name: 'offer of 2001',
    made_by: 'pilots-guild',
    date: '2001-05',
    parts: [{ group: 'pilots', figure: { percent: 4, of: 'the offer' }, claim: 'offer-4' }],
    ...fields,
  }),
  dispute: 'night-work',
});

const byId = <T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]));

/** What a test puts into a knowledge in place of the small one's own. */
export interface Contents {
  readonly sources?: readonly schema.Source[];
  readonly organisations?: readonly schema.Organisation[];
  readonly people?: readonly schema.Person[];
  readonly groups?: readonly schema.Group[];
  readonly places?: readonly schema.Place[];
  readonly topics?: readonly schema.Topic[];
  readonly disputes?: readonly schema.Dispute[];
  readonly entries?: readonly schema.Entry[];
  readonly ballots?: readonly schema.Ballot[];
  readonly walkouts?: readonly schema.Walkout[];
  readonly offers?: readonly schema.Offer[];
  readonly redirects?: Readonly<Record<string, string>>;
  readonly questions?: Readonly<Record<string, readonly string[]>>;
}

/** A small knowledge that keeps every rule and that {@link pilotsText} bears out, with some of its contents replaced. */
export const aKnowledge = (contents: Contents = {}): Knowledge => ({
  version: '00000000',
  sources: byId(contents.sources ?? [aSource()]),
  organisations: byId(contents.organisations ?? [anOrganisation()]),
  people: byId(contents.people ?? [aPerson()]),
  groups: byId(contents.groups ?? [aGroup()]),
  places: byId(contents.places ?? [aPlace()]),
  topics: byId(contents.topics ?? [aTopic()]),
  disputes: byId(contents.disputes ?? [aDispute()]),
  entries: byId(contents.entries ?? [aClaim(), aQuotation(), aGap()]),
  ballots: byId(contents.ballots ?? [aBallot()]),
  walkouts: byId(contents.walkouts ?? []),
  offers: byId(contents.offers ?? [anOffer()]),
  redirects: new Map(Object.entries(contents.redirects ?? {})),
  questions: new Map(Object.entries(contents.questions ?? { 'offer-4': ['what was offered?'] })),
});

/** Says where something would stand as `id/path`, so that a test sees what a rule points at. */
export const locate: Locate = (id, path = ['id']) => ({ file: [id, ...path].join('/'), line: 1, column: 1 });

/** The files of a small valid knowledge folder, by their paths in it. */
export const validFiles: Readonly<Record<string, string>> = {
  'sources.yaml': `- id: ${pilots}
  type: article-newspaper
  title: "[Pilots vote]"
  issued: 2001-05-07
  paragraphs: 3
  sha256: ${sha256Of(pilotsText)}
`,
  'organisations.yaml': `- id: pilots-guild
  name: Pilots' Guild
  kind: union
`,
  'topics.yaml': `- id: pay
  name: pay
`,
  'night-work/dispute.yaml': `id: night-work
name: night work at Tidewater
period: 2001-05
summary: Pilots refuse night work.
employer_side: []
`,
  'night-work/claims.yaml': `- id: offer-4
  statement: The port had offered the pilots 4%.
  about: [pilots-guild]
  topics: [pay]
  holds: 2001-05
  figures: [{ percent: 4, of: the offer }]
  cites: [{ source: ${pilots}, paragraph: 2 }]
`,
  'night-work/gaps.yaml': `- id: gap-turnout
  statement: The sources do not say how many voted.
  nearby: [offer-4]
`,
  'night-work/questions.txt': `# offer-4
what was offered?
`,
};

/**
 * Writes files into a new temporary folder.
 * @param files what each holds, by its path in the folder.
 */
export function aFolder(files: Readonly<Record<string, string>>): {
  readonly path: string;
  readonly remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'scrutineer-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs something on a temporary folder of these files, and removes it. */
export function inFolder<T>(files: Readonly<Record<string, string>>, run: (path: string) => T): T {
  const folder = aFolder(files);
  try {
    return run(folder.path);
  } finally {
    folder.remove();
  }
}
