import { z } from 'zod';
import * as schema from '../../knowledge/schema.ts';
import { cites, columns, figure, list, type Reader, words, yesOrNo } from './readers.ts';

/** A field that is asked for; what it is for is said by the schema. */
export interface Field {
  readonly name: string;
  readonly read: Reader;
  /** How it is typed, where that is not plain text. */
  readonly typed?: string;
  /** Whether a line is one of several. */
  readonly many?: boolean;
}

/** A kind of thing that can be added to the knowledge. */
export interface Kind {
  /** The file it stands in. */
  readonly file: string;
  /** Whether that file is in a dispute's folder: always, never, or as its author wishes. */
  readonly inDispute: 'always' | 'never' | 'either';
  readonly schema: z.ZodObject;
  readonly fields: readonly Field[];
  /** Whether people ask for it, so that it has example questions. */
  readonly asked?: boolean;
}

const text = (name: string): Field => ({ name, read: words });
const ids = (name: string): Field => ({ name, read: list, typed: 'with commas between' });
const where: Field = { name: 'cites', read: cites, typed: 'source:paragraph, with commas between' };
const rows = (name: string, ...readers: readonly (readonly [name: string, read: Reader])[]): Field => ({
  name,
  read: columns(...readers),
  typed: `${readers.map(([column]) => column).join(' | ')}; a line each`,
  many: true,
});
const cell = (name: string): Field => rows(name, ['says', words], ['claim', words]);
const figures: Field = { name: 'figures', read: figure, typed: '"around 10% of inflation"; a line each', many: true };
/** "4.6% of inflation | the-claim", or in words where the source gives no figure: "flat or falling | the-claim". */
const inflation: Field = {
  name: 'inflation',
  read: (typed) => {
    const hasFigure = /\d/.test(typed.split('|')[0] ?? '');
    return columns(hasFigure ? ['figure', figure] : ['says', words], ['claim', words])(typed);
  },
  typed: 'figure | claim, or what is said of it without a figure | claim; a line each',
  many: true,
};
const about = [ids('about'), ids('topics'), text('holds')];

/** Everything that can be added, by what it is called. */
export const kinds: Readonly<Record<string, Kind>> = {
  claim: {
    file: 'claims.yaml',
    inDispute: 'always',
    asked: true,
    schema: schema.claim,
    fields: [
      ...[text('id'), text('statement'), text('claimed_by'), ...about, figures, where],
      ...[
        {
          ...rows('readings', ['statement', words], ['claimed_by', words], ['cites', cites]),
          typed: 'statement | claimed_by | cites; a line each; claimed_by may be empty',
        },
        text('borne_by'),
      ],
    ],
  },
  quotation: {
    file: 'quotations.yaml',
    inDispute: 'always',
    asked: true,
    schema: schema.quotation,
    fields: [
      ...[text('id'), ids('speakers'), text('spoken_by'), text('occasion')],
      ...[{ name: 'fragment', read: yesOrNo, typed: 'yes or no' }, text('gist'), ...about],
      rows('parts', ['text', words], ['cites', cites]),
    ],
  },
  gap: {
    file: 'gaps.yaml',
    inDispute: 'either',
    asked: true,
    schema: schema.gap,
    fields: [text('id'), text('statement'), ...about, ids('nearby'), ids('names')],
  },
  ballot: {
    file: 'ballots.yaml',
    inDispute: 'always',
    schema: schema.ballot,
    fields: [
      ...['id', 'union', 'kind', 'action', 'over', 'electorate'].map(text),
      ...[ids('places'), rows('stages', ['date', words], ['status', words], ['claim', words]), ids('see')],
    ],
  },
  walkout: {
    file: 'walkouts.yaml',
    inDispute: 'always',
    schema: schema.walkout,
    fields: [
      ...['id', 'by', 'kind', 'date', 'status', 'says', 'claim'].map(text),
      rows('later', ['status', words], ['date', words], ['says', words], ['claim', words]),
    ],
  },
  offer: {
    file: 'offers.yaml',
    inDispute: 'always',
    schema: schema.offer,
    fields: [
      ...['id', 'name', 'made_by', 'date'].map(text),
      rows('parts', ['group', words], ['figure', figure], ['claim', words]),
      ...[cell('terms'), cell('funding'), inflation],
      ...['asked_for', 'described', 'outcome'].map(cell),
    ],
  },
  source: {
    file: 'sources.yaml',
    inDispute: 'never',
    schema: schema.source,
    fields: [
      ...['id', 'type', 'title', 'container-title', 'author', 'URL', 'issued', 'dated', 'why'].map(text),
      ids('aliases'),
    ],
  },
  dispute: {
    file: 'dispute.yaml',
    inDispute: 'never',
    schema: schema.dispute,
    fields: [
      text('id'),
      text('name'),
      ids('aliases'),
      text('period'),
      text('summary'),
      ids('employer_side'),
      ids('places'),
    ],
  },
  organisation: {
    file: 'organisations.yaml',
    inDispute: 'never',
    schema: schema.organisation,
    fields: [...['id', 'name', 'abbreviation', 'kind'].map(text), ids('aliases'), ids('represents')],
  },
  person: {
    file: 'people.yaml',
    inDispute: 'never',
    schema: schema.person,
    fields: [
      ...[text('id'), text('name'), ids('aliases')],
      {
        ...rows('roles', ['title', words], ['of', words], ['during', words], ['cites', cites]),
        typed: 'title | of | during | cites; a line each; of may be empty: "street trader | | 2031-05 | source:3"',
      },
    ],
  },
  group: {
    file: 'groups.yaml',
    inDispute: 'never',
    schema: schema.group,
    fields: [text('id'), text('name'), ids('aliases'), ids('within')],
  },
  place: {
    file: 'places.yaml',
    inDispute: 'never',
    schema: schema.place,
    fields: [text('id'), text('name'), ids('aliases'), ids('within')],
  },
  topic: {
    file: 'topics.yaml',
    inDispute: 'never',
    schema: schema.topic,
    fields: [text('id'), text('name'), ids('aliases')],
  },
};

/** The names of all fields of all kinds, each once. */
export const fieldNames: readonly string[] = [
  ...new Set(Object.values(kinds).flatMap(({ fields }) => fields.map(({ name }) => name))),
];

/** What the schema says of a field: what it is for, which values it can have if not any, and whether it must be there. */
export function fieldOf(
  { schema: { shape } }: Kind,
  name: string,
): { readonly isFor: string; readonly choices: readonly string[]; readonly needed: boolean } {
  const field = shape[name] as z.ZodType;
  const value = field instanceof z.ZodDefault ? field.unwrap() : field;
  const choices = value instanceof z.ZodEnum ? value.options.map(String) : [];
  return { isFor: field.description ?? '', choices, needed: !field.safeParse(undefined).success };
}

/** What is wrong with a value of a field; undefined if nothing is. */
export function faultOf({ schema: { shape } }: Kind, name: string, value: unknown): string | undefined {
  const result = (shape[name] as z.ZodType).safeParse(value);
  if (result.success) return undefined;
  // Of several lines, which: the first is 1.
  const placeOf = (path: readonly PropertyKey[]): string =>
    path.map((step) => (typeof step === 'number' ? String(step + 1) : `${String(step)}: `)).join(' ');
  return result.error.issues.map(({ path, message }) => `${placeOf(path)}${message}`).join('; ');
}
