import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runLearn } from '../../src/local/learn.ts';
import { catchConsole } from '../support/console.ts';

let printed = { out: '', err: '' };
beforeEach(() => {
  printed = catchConsole();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('learning ahead', () => {
  it('learns from a folder that loads, and says nothing', () => {
    expect(runLearn('test/fixtures/ferries/knowledge')).toBe(0);
    expect(printed).toEqual({ out: '', err: '' });
  });

  it('does not stand in the way of installing where a folder does not load, and says what to do', () => {
    expect(runLearn(mkdtempSync(join(tmpdir(), 'empty-')))).toBe(0);
    expect(printed.err).toMatch(/^\d+ problems? in .*, nothing was learnt: npm run check lists them\.\n$/);
  });
});
