import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { aFolder, pilotsText, validFiles } from '../support/knowledge.ts';

/** Starting a program takes seconds where cores are few. */
vi.setConfig({ testTimeout: 60_000 });

const folder = aFolder({ ...validFiles, 'pilots-2001.txt': pilotsText });
afterAll(folder.remove);

const run = (shell: string) =>
  spawnSync('bash', ['-c', shell.replaceAll('RUN', `"${process.execPath}" --import tsx src/main.ts`)], {
    encoding: 'utf8',
    env: { ...process.env, KNOWLEDGE_DIR: folder.path, DISCORD_TOKEN: '' },
  });

it('a new entry of piped lines is written and checked', () => {
  const lines = 'gap-cost\nThe sources do not say what it costs.\n\n\n\n\n\nwhat does it cost?\n';
  const { status, stdout } = run(`printf '${lines}' | RUN new gap --dispute night-work`);
  expect(stdout).toMatch(/^wrote .*\/night-work\/gaps\.yaml:5\nwrote .*questions\.txt:4\nThe knowledge is in order/);
  expect(status).toBe(0);
});

it('a draft is written, and keeps the folder from loading until it is finished', () => {
  expect(run(`RUN draft "${join(folder.path, 'pilots-2001.txt')}" --write --dispute night-work`).status).toBe(0);
  expect(readFileSync(join(folder.path, 'night-work/quotations.yaml'), 'utf8')).toContain('draft: true');
  const { status, stderr } = run('RUN check');
  expect(stderr).toMatch(/night-work\/quotations\.yaml:2:10: draft: finish the entry/);
  expect(status).toBe(1);
});

it('nothing is said of it where nobody reads on', () => {
  expect(run('RUN stats --knowledge test/fixtures/ferries/knowledge | head -n 0').stderr).toBe('');
});
