import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runExport } from '../../src/local/export.ts';
import { catchConsole } from '../support/console.ts';
import { aFolder, aKnowledge } from '../support/knowledge.ts';

let printed = { out: '', err: '' };
beforeEach(() => {
  printed = catchConsole();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('export', () => {
  it('writes the files of a format into a folder, made if it is not there', () => {
    const { path, remove } = aFolder({});
    const out = join(path, 'given/away');
    expect(runExport(aKnowledge(), { format: 'csv', out })).toBe(0);
    expect(runExport(aKnowledge(), { format: 'jsonld', out })).toBe(0);
    expect(readdirSync(out)).toContain('entries.csv');
    expect(JSON.parse(readFileSync(join(out, 'knowledge.jsonld'), 'utf8'))).toHaveProperty('@graph');
    expect(printed.out).toContain(`wrote ${join(out, 'knowledge.jsonld')}\n`);
    remove();
  });

  it('gives 2 where it is not said how or where, or cannot be written there', () => {
    expect(runExport(aKnowledge(), { format: 'pdf', out: '/tmp' })).toBe(2);
    expect(runExport(aKnowledge(), { format: 'csv' })).toBe(2);
    expect(printed.err).toMatch(/^Say how and where to: npm run export -- --format jsonld or csv --out DIR\n/);
    expect(runExport(aKnowledge(), { format: 'csv', out: '/dev/null/x' })).toBe(2);
    expect(printed.err).toMatch(/\nNothing can be written to \/dev\/null\/x: /);
  });
});
