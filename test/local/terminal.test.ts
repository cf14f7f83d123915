import { describe, expect, it } from 'vitest';
import { runTerminal } from '../../src/local/terminal.ts';
import { aBot } from '../support/bot.ts';
import { linesIn, sink } from '../support/streams.ts';

const bot = aBot();

async function chat(...lines: readonly string[]): Promise<{ code: number; text: string }> {
  const output = sink();
  const code = await runTerminal(bot, linesIn(...lines), output.stream);
  return { code, text: output.text() };
}

describe('the terminal', () => {
  it('greets, answers each line, and ends with its input', async () => {
    const { code, text } = await chat('what had the port offered the pilots?', '/sources');
    expect(code).toBe(0);
    expect(text).toMatch(/^Scrutineer: ask a question, or \/help\./);
    expect(text.indexOf('The port had offered the pilots 4%. [1]')).toBeGreaterThan(0);
    expect(text.lastIndexOf('[Pilots vote]')).toBeGreaterThan(text.indexOf('The port had offered'));
  });

  it('passes over blank lines that are piped in', async () => {
    expect((await chat('', '  ', 'what was offered?')).text).toContain('4%');
  });

  it('says when there is no such command, and goes on', async () => {
    const { text } = await chat('/polls', '/sources');
    expect(text).toContain('There is no command /polls; try /help.\n');
    expect(text).toContain('[Pilots vote]');
  });

  it('leaves at once without input', async () => {
    const { code, text } = await chat();
    expect(code).toBe(0);
    expect(text.split('\n')).toHaveLength(3);
  });
});
