import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runEval } from '../../src/local/eval.ts';
import { aBot } from '../support/bot.ts';
import { catchConsole } from '../support/console.ts';
import { aGolden } from '../support/golden.ts';
import { aFolder } from '../support/knowledge.ts';

let printed = { out: '', err: '' };
beforeEach(() => {
  printed = catchConsole();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const passing = JSON.stringify(aGolden());
const failing = JSON.stringify(aGolden({ must_all: ['9%'] }, { id: 'q2', type: 'offer' }));

/** Runs eval over files of these texts, named a.jsonl, b.jsonl … */
async function evaluate(texts: readonly string[], flags: Parameters<typeof runEval>[2] = {}): Promise<number> {
  const names = texts.map((_, index) => `${'abc'[index]}.jsonl`);
  const folder = aFolder(Object.fromEntries(names.map((name, index) => [name, texts[index] ?? ''])));
  try {
    return await runEval(
      aBot(),
      names.map((name) => join(folder.path, name)),
      flags,
    );
  } finally {
    folder.remove();
  }
}

describe('eval', () => {
  it('prints the scores of a file per type, its failures, and leave-one-out', async () => {
    expect(await evaluate([`${passing}\n${failing}`])).toBe(0);
    expect(printed.err).toBe('');
    expect(printed.out).toMatch(/a\.jsonl\n\ntype +n +pass/);
    expect(printed.out).toMatch(/\nfact +1 +100\.0%/);
    expect(printed.out).toMatch(/\noffer +1 +0\.0%/);
    expect(printed.out).toContain(
      'did not pass:\nq2 [offer] incomplete: what had the port offered the pilots? -> offer-4\n',
    );
    expect(printed.out).toMatch(/\nLeave-one-out on asked_as: 7 example questions, left out in \d+ folds\n/);
    expect(printed.out).toMatch(/\naccuracy of the best candidate: \d+\.\d%\n$/);
  });

  it('prints several files each by itself, and then together', async () => {
    expect(await evaluate([passing, failing])).toBe(0);
    const together = printed.out.slice(printed.out.indexOf('all files together'));
    expect(printed.out).toMatch(/a\.jsonl\n[\s\S]*b\.jsonl\n/);
    expect(together).toMatch(/\nall +2 +50\.0%/);
  });

  it('lists no failures with --quiet', async () => {
    expect(await evaluate([failing], { quiet: true })).toBe(0);
    expect(printed.out).not.toContain('did not pass');
    expect(printed.out).toMatch(/\nall +1 +0\.0%/);
  });

  it('gives 2 for a malformed file, names its line, and scores nothing', async () => {
    expect(await evaluate([passing, `${passing}\nso?`])).toBe(2);
    expect(printed.err).toMatch(/b\.jsonl:2: not JSON/);
    expect(printed.out).toBe('');
  });

  it('gives 2 for a file that is not there, and says which', async () => {
    expect(await runEval(aBot(), ['/no/such.jsonl'], {})).toBe(2);
    expect(printed.err).toBe('There is no file /no/such.jsonl.\n');
  });

  it('gives 2 for a folder in place of a file', async () => {
    expect(await runEval(aBot(), ['/'], {})).toBe(2);
    expect(printed.err).toMatch(/^A file of questions cannot be read: EISDIR/);
  });
});
