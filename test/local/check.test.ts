import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runCheck } from '../../src/local/check.ts';
import { catchConsole } from '../support/console.ts';
import { aFolder, inFolder, validFiles } from '../support/knowledge.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const questions = 'night-work/questions.txt';
const asked =
  '# offer-4\nwhat was offered?\nhow much?\nwhich offer?\n# gap-turnout\nhow many voted?\nturnout?\nwho voted?\n';
const sound = { ...validFiles, [questions]: asked };

describe('check', () => {
  it('gives 0 and what the knowledge holds where all is in order', () => {
    const printed = catchConsole();
    expect(inFolder(sound, (path) => runCheck(path, {}))).toBe(0);
    expect(printed).toEqual({ out: expect.stringMatching(/^The knowledge is in order/), err: '' });
  });

  it('gives 1 and every problem by file, line and column, with its rule', () => {
    const printed = catchConsole();
    const files = { ...sound, 'redirects.yaml': '\nold: gone\n', [questions]: `${asked}How much\n` };
    expect(inFolder(files, (path) => runCheck(path, {}))).toBe(1);
    expect(printed.err).toMatch(/\/night-work\/questions\.txt:9:1: .* \[questions-stand-once\]\n/);
    expect(printed.err).toMatch(/\/redirects\.yaml:2:1: "old" leads to "gone", .* \[ids-are-not-reused\]\n/);
    expect(printed.err).toMatch(/2 problems in the knowledge; nothing was loaded\.\n$/);
  });

  it('warns of what is for a person to judge, and gives 0', () => {
    const printed = catchConsole();
    expect(inFolder(validFiles, (path) => runCheck(path, {}))).toBe(0);
    expect(printed.err).toMatch(
      /\/night-work\/claims\.yaml:1:7: warning: has 1 example question; .* \[entries-have-examples\]\n/,
    );
    expect(printed.out).toMatch(/2 warnings: for a person to judge\.\n$/);
  });

  it('asks the example questions with --deep', () => {
    const printed = catchConsole();
    const files = { ...sound, [questions]: `${asked}what did the port offer the pilots\n` };
    expect(inFolder(files, (path) => runCheck(path, { deep: true }))).toBe(0);
    expect(printed.out).toMatch(/^The knowledge is in order/);
  });

  it('lists its rules with --rules, each with what holds when it is kept', () => {
    const printed = catchConsole();
    expect(runCheck('/no/such/folder', { rules: true })).toBe(0);
    expect(printed.out).toMatch(/^citations-exist: Every citation names a source/m);
    expect(printed.out).toMatch(/^entries-are-found \(a warning, with --deep\): Every entry/m);
  });

  it('mends with --fix what is safe: renamed ids wherever they stand, and questions that stand twice', () => {
    const files = {
      ...sound,
      'redirects.yaml': 'the-offer: offer-4\n',
      'night-work/gaps.yaml': (validFiles['night-work/gaps.yaml'] ?? '').replace('[offer-4]', '[the-offer]'),
      [questions]: asked.replace('# offer-4\n', '# the-offer\n').replace('turnout?\n', 'turnout?\nTurnout\n'),
    };
    const folder = aFolder(files);
    const printed = catchConsole();
    // The heading keeps the folder from loading: the rest shows only when that is mended.
    expect(runCheck(folder.path, {})).toBe(1);
    expect(printed.err).toMatch(/1 of them can be mended with --fix\.\n$/);
    expect(runCheck(folder.path, { fix: true })).toBe(0);
    expect(printed.out).toMatch(/^Mended 3 problems\.\nThe knowledge is in order/);
    expect(readFileSync(join(folder.path, questions), 'utf8')).toBe(asked);
    expect(readFileSync(join(folder.path, 'night-work/gaps.yaml'), 'utf8')).toContain('[offer-4]');
    folder.remove();
  });
});
