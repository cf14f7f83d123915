import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { z } from 'zod';
import { parseYaml, validate } from '../../src/knowledge/yaml-file.ts';

const text = `# a comment
- id: one
  cites: [{ source: a, paragraph: 1 }, { source: b, paragraph: 0 }]
- id: two
  colour: red
`;
const yaml = parseYaml('things.yaml', text);

describe('a YAML file', () => {
  it('gives its value', () => {
    expect(yaml.value).toEqual([
      {
        id: 'one',
        cites: [
          { source: 'a', paragraph: 1 },
          { source: 'b', paragraph: 0 },
        ],
      },
      { id: 'two', colour: 'red' },
    ]);
  });

  it.each([
    ['a value', [0, 'id'], 2, 7],
    ['a value in a flow list', [0, 'cites', 1, 'paragraph'], 3, 64],
    ['an entry', [1], 4, 3],
    ['the deepest parent of what is not there', [1, 'cites', 0], 4, 3],
    ['the whole', [], 2, 1],
  ])('knows the place of %s', (_, path, line, column) => {
    expect(yaml.at(path)).toEqual({ file: 'things.yaml', line, column });
  });

  it('knows the place of a key', () => {
    expect(yaml.at([1], 'colour')).toEqual({ file: 'things.yaml', line: 5, column: 3 });
  });

  it('of bad syntax has no value, and a problem where it goes wrong', () => {
    const bad = parseYaml('bad.yaml', '- id: one\n  name: [unclosed\n- id: two\n');
    expect(bad.value).toBeUndefined();
    expect(bad.problems[0]).toMatchObject({ file: 'bad.yaml', message: expect.stringMatching(/^not valid YAML: /) });
    expect(bad.problems[0]?.line).toBeGreaterThan(1);
  });

  it.each([
    ['a ": " in a text', 'statement: The guild says: no', 2, 'put the whole text in quotes'],
    ['a text that opens with a quotation', 'statement: "No", says the guild', 2, 'put the whole text in quotes'],
    ['a text that opens with brackets', 'title: [Vote] of pilots', 2, 'put the whole text in quotes'],
    ['a text that opens with a mark of YAML’s own', 'says: @all', 2, 'put the whole text in quotes'],
    ['a ": " in braces', 'terms: { says: once: 4%, claim: a }', 2, 'put the text in quotes'],
    ['a forgotten comma', 'cites: [{ source: a paragraph: 2 }]', 2, 'write a comma'],
    ['a tab', '\tname: a', 2, 'with spaces and not tabs'],
    ['a field twice', 'id: b', 2, 'keep one of the two'],
    ['a text that is not further in than its field', 'text: >-\n  No ship', 3, 'each line further in than its field'],
  ])('with %s has one problem, which says what to do', (_, line, at, remedy) => {
    const indent = line.startsWith('\t') ? '' : '  ';
    const { problems } = parseYaml('bad.yaml', `- id: a\n${indent}${line}\n  holds: 2001\n`);
    expect(problems.map((problem) => problem.line)).toEqual([at]);
    expect(problems[0]?.message).toContain(remedy);
  });

  it('that says a key twice is refused', () => {
    const { problems } = parseYaml('twice.yaml', 'id: one\nname: a\nid: two\n');
    expect(problems).toEqual([expect.objectContaining({ file: 'twice.yaml', line: 3, column: 1 })]);
  });

  it('gives any value that was written to one, as both parsers read it', () => {
    const scalar = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        scalar,
        fc.array(tie('value')),
        fc.dictionary(fc.stringMatching(/^[a-z_]{1,9}$/), tie('value')),
      ),
    }));
    fc.assert(
      fc.property(fc.array(value), (written) => {
        const text = stringify(written);
        expect(parseYaml('written.yaml', text).value).toEqual(parseDocument(text).toJS());
      }),
    );
  });

  it.each(['2022-10-16', '0x1F', '012', '1e3', 'yes', 'No', '~', '12:30', '<<', '=', '.5', '1_000', '+1'])(
    'reads the bare word %s as YAML 1.2 has it, whichever parser reads it',
    (word) => {
      const text = `- ${word}\n- { key: ${word} }\n`;
      expect(parseYaml('words.yaml', text).value).toEqual(parseDocument(text).toJS());
    },
  );

  it('that is empty is an empty list', () => {
    expect(parseYaml('empty.yaml', '').value).toEqual([]);
  });
});

describe('a value held against a schema', () => {
  const thing = z.strictObject({
    id: z.string(),
    cites: z.array(z.strictObject({ source: z.string(), paragraph: z.int().min(1) })),
  });
  const check = (index: number) => validate(thing, yaml, [index], (yaml.value as unknown[])[index]);

  it('has a problem at the place of each fault, with the name of the field', () => {
    const { value, problems } = check(0);
    expect(value).toBeUndefined();
    expect(problems).toEqual([
      { file: 'things.yaml', line: 3, column: 64, message: expect.stringMatching(/^cites\.1\.paragraph: /) },
    ]);
  });

  it('has an unknown field named at its key', () => {
    expect(check(1).problems).toContainEqual({
      file: 'things.yaml',
      line: 5,
      column: 3,
      message: 'unknown field "colour"; remove it or write one that the schema knows',
    });
  });

  it('comes back parsed when it is right', () => {
    const good = parseYaml('good.yaml', '- { id: a, cites: [] }');
    expect(validate(thing, good, [0], (good.value as unknown[])[0])).toEqual({
      value: { id: 'a', cites: [] },
      problems: [],
    });
  });
});
