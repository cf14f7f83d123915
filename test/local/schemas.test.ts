import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { jsonSchemas } from '../../src/knowledge/json-schemas.ts';
import { runSchemas } from '../../src/local/schemas.ts';
import { catchConsole } from '../support/console.ts';
import { inFolder } from '../support/knowledge.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

it('writes the schema of each kind of file, and says once more that they are up to date', () =>
  inFolder({}, (path) => {
    const printed = catchConsole();
    expect(runSchemas({}, path)).toBe(0);
    expect(readdirSync(path).sort()).toEqual([...jsonSchemas.keys()].map((name) => `${name}.json`).sort());
    expect(runSchemas({}, path)).toBe(0);
    expect(printed.out).toMatch(new RegExp(`claims.json\n[^]*\nThe schemas in ${path} are up to date.\n$`));
  }));

it('with --check writes nothing and names those out of date', () =>
  inFolder({}, (path) => {
    const printed = catchConsole();
    runSchemas({}, path);
    const file = join(path, 'claims.json');
    writeFileSync(file, '{}');
    expect(runSchemas({ check: true }, path)).toBe(1);
    expect(printed.err).toBe(`${file} is out of date; run npm run schemas and commit it.\n`);
    expect(readFileSync(file, 'utf8')).toBe('{}');
  }));
