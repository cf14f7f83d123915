import { describe, expect, it } from 'vitest';
import { fieldOf, kinds } from '../../../src/curation/scaffold/kinds.ts';
import { jsonSchemas } from '../../../src/knowledge/json-schemas.ts';

/** What a source's text gives by itself, what stands in questions.txt, and what only drafts have. */
const notAsked = ['paragraphs', 'sha256', 'asked_as', 'draft', 'reads'];

describe.each(Object.entries(kinds))('a new %s', (_, kind) => {
  it('is asked for every field of its schema, and no other', () => {
    const fields = Object.keys(kind.schema.shape).filter((name) => !notAsked.includes(name));
    expect(kind.fields.map(({ name }) => name).sort()).toEqual(fields.sort());
  });

  it('is told of each field what it is for', () => {
    for (const { name } of kind.fields) expect(fieldOf(kind, name).isFor).not.toBe('');
  });

  it('goes into a kind of file that there is', () => {
    expect(jsonSchemas.has(kind.file.replace('.yaml', ''))).toBe(true);
  });
});

it.each([
  [
    'a figure',
    'around 5% of inflation | a-claim',
    { figure: { percent: 5, qualifier: 'around', of: 'inflation' }, claim: 'a-claim' },
  ],
  ['in words', 'flat or falling | a-claim', { says: 'flat or falling', claim: 'a-claim' }],
])('inflation is typed as %s', (_, typed, value) => {
  expect(kinds.offer?.fields.find(({ name }) => name === 'inflation')?.read(typed)).toEqual({ value });
});

it('what must be there is known from the schema', () => {
  const { claim } = kinds;
  if (!claim) throw new Error('no claims');
  expect(['id', 'statement', 'holds', 'cites'].map((name) => fieldOf(claim, name).needed)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['about', 'claimed_by', 'figures'].map((name) => fieldOf(claim, name).needed)).toEqual([false, false, false]);
});
