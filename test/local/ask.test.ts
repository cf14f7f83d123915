import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askOf, runAsk } from '../../src/local/ask.ts';
import { aBot } from '../support/bot.ts';
import { catchConsole } from '../support/console.ts';

const bot = aBot();
let printed = { out: '', err: '' };
beforeEach(() => {
  printed = catchConsole();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('ask', () => {
  it('prints the reply to a question, with its citations', async () => {
    expect(await runAsk(bot, 'what had the port offered the pilots?', {})).toBe(0);
    expect(printed.out).toContain('The port had offered the pilots 4%. [1]');
    expect(printed.out).toMatch(/\n\[1\] \[Pilots vote\], 7 May 2001, ¶ 2\n/);
  });

  it('runs a line that begins with / as a command', async () => {
    expect(await runAsk(bot, '/sources', {})).toBe(0);
    expect(printed.out).toContain('[Pilots vote]');
  });

  it('gives 2 for a command there is not, and lists those there are', async () => {
    expect(await runAsk(bot, '/polls', {})).toBe(2);
    expect(printed.err).toMatch(/^There is no command \/polls\. There are: \/ask, .*\/help\.\n$/);
  });

  it('gives 2 without a question, and says what to write', async () => {
    expect(await runAsk(bot, '  ', {})).toBe(2);
    expect(printed.err).toMatch(/^Ask something: npm run ask -- "/);
    expect(printed.out).toBe('');
  });

  it('says with --explain how it was understood, why it decided so, and the reply', async () => {
    expect(await runAsk(bot, 'what had the port offered the pilots?', { explain: true })).toBe(0);
    expect(printed.out).toMatch(/^question: what had the port offered the pilots\?\nread as: /);
    expect(printed.out).toMatch(/\ndecided: answer, because .*offer-4/);
    expect(printed.out).toMatch(/\nreply \(answer, \d\.\d\d\):\nThe port had offered the pilots 4%\./);
  });
});

describe('asking line by line', () => {
  const ask = askOf(bot);

  it('answers questions as of a day', () => {
    expect(ask('what had the port offered the pilots?', '2001-06-01').outcome).toBe('answer');
    expect(ask('what had the port offered the pilots?', '2000-01-01').outcome).toBe('none');
  });

  it('runs commands', () => {
    expect(ask('/sources')).toEqual(
      bot.commands.find(({ definition }) => definition.name === 'sources')?.run({}, bot.context),
    );
  });

  it('takes a command there is not for a question', () => {
    expect(ask('/what had the port offered the pilots?').entries).toEqual(['offer-4']);
  });
});
