import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runDiff } from '../../src/local/diff.ts';
import { aBot } from '../support/bot.ts';
import { catchConsole } from '../support/console.ts';
import { aGolden } from '../support/golden.ts';
import { aFolder, validFiles } from '../support/knowledge.ts';

let printed = { out: '', err: '' };
let removes: (() => void)[] = [];
beforeEach(() => {
  printed = catchConsole();
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const remove of removes) remove();
  removes = [];
});

const claims = 'night-work/claims.yaml';
const edited = {
  ...validFiles,
  [claims]: (validFiles[claims] ?? '').replaceAll('4', '5').replace('offer-5', 'offer-4'),
};

function folderOf(files: Readonly<Record<string, string>>): string {
  const { path, remove } = aFolder(files);
  removes.push(remove);
  return path;
}

/** A repository whose folder `known` held these files when it was tagged `before`. */
function repository(files: Readonly<Record<string, string>>): string {
  const root = folderOf(Object.fromEntries(Object.entries(files).map(([name, text]) => [`known/${name}`, text])));
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args]);
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'one');
  git('tag', 'before');
  return join(root, 'known');
}

const golden = (): string => join(folderOf({ 'q.jsonl': JSON.stringify(aGolden({ sources: [] })) }), 'q.jsonl');

describe('diff', () => {
  it('says what changed since another folder, and which golden questions get another answer', () => {
    expect(runDiff(folderOf(edited), [folderOf(validFiles)], { questions: [golden()] }, aBot)).toBe(0);
    expect(printed.out).toMatch(/^From \S+ \(version [0-9a-f]{8}\) to \S+ \(version [0-9a-f]{8}\): 1 changed\.\n/);
    expect(printed.out).toContain('\n  changed  claim offer-4: statement, figures\n');
    expect(printed.out).toMatch(/q\.jsonl: 1 of 1 get another answer: 1 worse\n {2}worse: q1 \[fact\] what had/);
  });

  it('takes a git revision for what the folder held then, and leaves the repository as it was', () => {
    const folder = repository(validFiles);
    writeFileSync(join(folder, claims), edited[claims] ?? '');
    const status = () => execFileSync('git', ['-C', folder, 'status', '--porcelain'], { encoding: 'utf8' });
    const unsaved = status();
    expect(runDiff(folder, ['before'], { questions: [] }, aBot)).toBe(0);
    expect(printed.out).toContain('From before (version ');
    expect(printed.out).toContain('  changed  claim offer-4: statement, figures\n');
    expect(status()).toBe(unsaved);
    expect(runDiff(folder, ['before', 'HEAD'], { questions: [] }, aBot)).toBe(0);
    expect(printed.out).toMatch(/to HEAD \(version [0-9a-f]{8}\): nothing\.\n$/);
  });

  it('does not list questions that are held back one by one', () => {
    const held = join(folderOf({ 'held-back.jsonl': JSON.stringify(aGolden({ sources: [] })) }), 'held-back.jsonl');
    expect(runDiff(folderOf(edited), [folderOf(validFiles)], { questions: [held] }, aBot)).toBe(0);
    expect(printed.out).toMatch(/held-back\.jsonl: 1 of 1 get another answer: 1 worse\n$/);
  });

  it('gives 2 where it is not said since when, or there is no such revision or folder', () => {
    expect(runDiff(folderOf(validFiles), [], {}, aBot)).toBe(2);
    expect(printed.err).toMatch(/^Say since when: npm run diff -- main/);
    expect(runDiff(repository(validFiles), ['nowhere'], {}, aBot)).toBe(2);
    expect(printed.err).toMatch(/There is no folder nowhere, and no such revision in the repository of /);
    expect(runDiff('/no/such', ['main'], {}, aBot)).toBe(2);
    expect(printed.err).toMatch(/There is no folder \/no\/such; /);
  });

  it('gives 1 with every problem where one of the two does not load', () => {
    const broken = { ...validFiles, 'redirects.yaml': 'old: gone\n' };
    expect(runDiff(folderOf(validFiles), [folderOf(broken)], {}, aBot)).toBe(1);
    expect(printed.err).toMatch(/redirects\.yaml:1:1: .* \[ids-are-not-reused\]\n/);
  });
});
