import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { Config } from '../src/config.ts';
import { mode } from '../src/mode.ts';
import { modes, usage } from '../src/modes.ts';
import { catchConsole } from './support/console.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const config = { KNOWLEDGE_DIR: 'kept' } as Config;

describe('what the program can be started as', () => {
  it.each(Object.entries(modes))(
    '%s is an npm script of that name, or goes after `npm start --`',
    (name, { usage }) => {
      if (usage === `npm start -- ${name}`) return;
      expect(usage).toMatch(new RegExp(`^npm (?:run )?${name}\\b`));
      expect(scripts[name]).toBe(`node --import tsx src/main.ts${name === 'start' ? '' : ` ${name}`}`);
    },
  );

  it('is listed whole in the usage', () => {
    for (const { usage: call, does } of Object.values(modes)) {
      expect(usage).toContain(`  ${call} `);
      expect(usage).toContain(` ${does}\n`);
    }
  });
});

describe('a mode', () => {
  const seen: unknown[] = [];
  const greet = mode({
    usage: 'npm run greet',
    does: 'greets',
    flags: { loud: { type: 'boolean' } },
    run: async ({ folder, words, flags }) => {
      seen.push({ folder, words, loud: flags.loud });
      return 3;
    },
  });

  it('is given the words and flags after its name, and gives its exit code', async () => {
    expect(await greet.run(['--loud', 'good', 'day'], config)).toBe(3);
    expect(seen.at(-1)).toEqual({ folder: 'kept', words: ['good', 'day'], loud: true });
  });

  it('is given another knowledge folder by --knowledge', async () => {
    await greet.run(['--knowledge', 'other'], config);
    expect(seen.at(-1)).toMatchObject({ folder: 'other', words: [] });
  });

  it('is not run when help is asked for', async () => {
    const before = seen.length;
    expect(await greet.run(['--help'], config)).toBeUndefined();
    expect(seen).toHaveLength(before);
  });

  it('says what its own help says, if it has one', async () => {
    const printed = catchConsole();
    const draw = mode({
      usage: 'npm run draw',
      does: 'draws',
      help: async ([what]) => `of ${what}`,
      run: async () => 3,
    });
    expect(await draw.run(['ships', '--help'], config)).toBe(0);
    expect(printed.out).toBe('npm run draw\ndraws\n\nof ships\n');
    vi.restoreAllMocks();
  });

  it('refuses a flag of another mode, and names it', async () => {
    await expect(greet.run(['--explain'], config)).rejects.toThrow("Unknown option '--explain'");
  });
});
