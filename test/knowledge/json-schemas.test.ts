import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/knowledge/json-schemas.ts';
import { parseYaml } from '../../src/knowledge/yaml-file.ts';

const knowledgeFiles = ['knowledge', 'test/fixtures/ferries/knowledge'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name)),
);

type Node = { readonly [key: string]: unknown };

/** Every named field of a schema, however deep. */
function* fieldsOf(node: unknown): Generator<[string, Node]> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties') yield* Object.entries(value as Record<string, Node>);
    yield* fieldsOf(value);
  }
}

describe('the JSON Schemas for editors', () => {
  it.each([...jsonSchemas])('%s.json in schemas/ is as `npm run schemas` writes it', (name, text) => {
    expect(readFileSync(`schemas/${name}.json`, 'utf8')).toBe(text);
  });

  it.each([...jsonSchemas])('explain the fields of %s.yaml', (_, text) => {
    const unexplained = [...fieldsOf(JSON.parse(text))].filter(([, field]) => field.description === undefined);
    expect(unexplained.map(([name]) => name).filter((name) => name !== 'figure')).toEqual([]);
  });

  it('let an editor see that a draft is not finished', () => {
    const fields = Object.fromEntries(fieldsOf(JSON.parse(jsonSchemas.get('claims') ?? '')));
    expect(fields.draft).toMatchObject({ not: {} });
  });
});

describe('every knowledge file', () => {
  it.each(knowledgeFiles)('%s names its schema in its first line', (file) => {
    const [first = ''] = readFileSync(file, 'utf8').split('\n');
    const named = /^# yaml-language-server: \$schema=(.*)$/.exec(first)?.[1] ?? '';
    expect(resolve(dirname(file), named)).toBe(resolve('schemas', `${basename(file, '.yaml')}.json`));
  });

  it('has its schema in the settings of the editor as well', () => {
    const settings = parseYaml('settings.json', readFileSync('.vscode/settings.json', 'utf8')).value as {
      'yaml.schemas': Record<string, string>;
    };
    for (const name of jsonSchemas.keys())
      expect(settings['yaml.schemas'][`./schemas/${name}.json`]).toMatch(
        new RegExp(`^\\*\\*/knowledge/.*${name}\\.yaml$`),
      );
  });
});
