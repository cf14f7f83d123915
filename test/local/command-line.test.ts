import { describe, expect, it } from 'vitest';
import type { Bot, Options } from '../../src/command.ts';
import { parseCommandLine, runLine } from '../../src/local/command-line.ts';
import { finishReply } from '../../src/replies/draft.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { aBot } from '../support/bot.ts';
import { aKnowledge } from '../support/knowledge.ts';

describe('a typed command', () => {
  const parse = (line: string) => parseCommandLine(line, ['dispute', 'role', 'as_of']);

  it('has a name and options as Discord shows them', () => {
    expect(parse('/offer role:experienced dispute:2022')).toEqual({
      name: 'offer',
      options: { role: 'experienced', dispute: '2022' },
    });
  });

  it('takes a value to run to the next option', () => {
    expect(parse('/offer role: new teachers  as_of: 20 October 2022 ')?.options).toEqual({
      role: 'new teachers',
      as_of: '20 October 2022',
    });
  });

  it('keeps a colon that follows no option’s name', () => {
    expect(parse('/offer role:so: 10:30 http://a')?.options).toEqual({ role: 'so: 10:30 http://a' });
  });

  it('takes words before any option by themselves', () => {
    expect(parse('/ask who is voting? as_of:2022')?.options).toEqual({ '': 'who is voting?', as_of: '2022' });
  });

  it('does not mind case', () => {
    expect(parse('/OFFER Role:Heads')).toEqual({ name: 'offer', options: { role: 'Heads' } });
  });

  it.each(['which unions are voting?', 'and/or', '/', '/ offer'])('is not %j', (line) => {
    expect(parse(line)).toBeUndefined();
  });
});

describe('running a line', () => {
  const seen: Options[] = [];
  const reply: Reply = finishReply(aKnowledge(), [], { outcome: 'none', entries: [], score: 0 });
  const real = aBot();
  const bot: Bot = {
    ...real,
    commands: real.commands.map((command) => ({
      ...command,
      run: (options) => {
        seen.push(options);
        return reply;
      },
    })),
    ask: () => ({ ...reply, score: 0.5 }),
  };

  it('asks what does not begin with /', () => {
    expect(runLine(bot, ' who is voting?')).toMatchObject({ score: 0.5 });
  });

  it('runs a command with its options', () => {
    expect(runLine(bot, ' /offer role:heads')).toBe(reply);
    expect(seen.at(-1)).toEqual({ role: 'heads' });
  });

  it('takes bare words for the first option', () => {
    runLine(bot, '/ask who is voting? as_of:2022');
    expect(seen.at(-1)).toEqual({ question: 'who is voting?', as_of: '2022' });
  });

  it('names a command there is not', () => {
    expect(runLine(bot, '/polls now')).toEqual({ unknown: 'polls' });
    expect(runLine(bot, '/')).toEqual({ unknown: '' });
  });
});
