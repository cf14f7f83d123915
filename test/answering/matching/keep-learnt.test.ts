import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { indexKnowledge } from '../../../src/answering/index-knowledge.ts';
import { createAnalyse } from '../../../src/answering/interpretation/analyse.ts';
import { learnOnce } from '../../../src/answering/matching/keep-learnt.ts';
import { learn } from '../../../src/answering/matching/learn.ts';
import { aHarbour } from '../../support/harbour.ts';

const harbour = aHarbour();
const learnt = learn(harbour);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'learnt-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The one file that is kept, after it was learnt once. */
function keptFile(): string {
  learnOnce(harbour, folder);
  const [name = '', ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  return join(folder, name);
}

const changedAtItsEnd = (whole: Buffer): Buffer =>
  Buffer.concat([whole.subarray(0, -1), Buffer.of((whole.at(-1) ?? 0) ^ 1)]);

describe('what was learnt from a knowledge', () => {
  it('is read back as it was learnt', () => {
    keptFile();
    expect(learnOnce(harbour, folder)).toEqual(learnt);
  });

  it('is read, not learnt again, while code and knowledge are the same', () => {
    const file = keptFile();
    const before = readFileSync(file);
    utimesSync(file, 1, 1);
    learnOnce(harbour, folder);
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('finds the same entries when read as when learnt', () => {
    keptFile();
    const [fresh, read] = [indexKnowledge(harbour), indexKnowledge(harbour, learnOnce(harbour, folder))];
    const analyse = createAnalyse(fresh.names);
    for (const question of [...harbour.questions.values()].flat())
      expect(read.matcher.match(analyse(question)).likeliest(5)).toEqual(
        fresh.matcher.match(analyse(question)).likeliest(5),
      );
  });

  it.each([
    ['empty', () => Buffer.alloc(0)],
    ['cut short', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
    ['changed in one byte', changedAtItsEnd],
    ['of something else', () => Buffer.from('<!doctype html><title>not what was learnt</title>')],
  ])('is learnt again where the file is %s, and kept whole again', (_, damage) => {
    const file = keptFile();
    const whole = readFileSync(file);
    writeFileSync(file, damage(whole));
    expect(learnOnce(harbour, folder)).toEqual(learnt);
    expect(readFileSync(file)).toEqual(whole);
  });

  it('of another version of the knowledge is another file', () => {
    keptFile();
    learnOnce({ ...harbour, version: 'another' }, folder);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('is kept of the last four only, whole files alone', () => {
    for (let version = 0; version < 6; version++) learnOnce({ ...harbour, version: `v${version}` }, folder);
    expect(readdirSync(folder)).toHaveLength(4);
    expect(readdirSync(folder).every((name) => /^[0-9a-f]{32}\.learnt$/.test(name))).toBe(true);
  });

  it('that a process began to write and left is removed after a day', () => {
    for (const [name, age] of [
      ['a.learnt.1', 2],
      ['b.learnt.2', 0],
    ] as const) {
      writeFileSync(join(folder, name), 'half');
      const written = Date.now() / 1000 - age * 86_400;
      utimesSync(join(folder, name), written, written);
    }
    learnOnce(harbour, folder);
    expect(readdirSync(folder)).toHaveLength(2);
    expect(readdirSync(folder)).toContain('b.learnt.2');
  });

  it('is learnt all the same where nothing can be kept', () => {
    const file = join(folder, 'no folder');
    writeFileSync(file, '');
    expect(learnOnce(harbour, file)).toEqual(learnt);
    expect(readdirSync(folder)).toEqual(['no folder']);
  });
});
