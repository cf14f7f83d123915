import { describe, expect, it } from 'vitest';
import { abilities, commands, presses } from '../commands/index.ts';
import { createBot, engineFor } from '../src/bot.ts';
import type { Command } from '../src/command.ts';
import { plainText } from '../src/replies/plain.ts';
import { aHarbour } from './support/harbour.ts';

describe('a bot', () => {
  const bot = createBot(aHarbour(), abilities);

  it('answers plain text as /ask does', () => {
    const ask = commands.find(({ definition }) => definition.name === 'ask');
    for (const question of ['what were the pilots offered?', 'WCU turnout', 'list all ballots', ''])
      expect(bot.ask(question)).toEqual(ask?.run({ question }, bot.context));
  });

  it('hands on what it was given, over one engine', () => {
    expect(bot.commands).toBe(commands);
    expect(bot.presses).toBe(presses);
    expect(bot.context.engine.knowledge.disputes.has('night-work')).toBe(true);
  });

  it('greets with help', () => {
    expect(plainText(bot.ask('hello'))).toContain('I am a program, not a person');
  });
});

describe('an engine', () => {
  it('lets those commands answer plain questions that say they do', () => {
    expect([...engineFor(aHarbour(), commands).views.keys()]).toEqual([
      '/offer',
      '/ballots',
      '/timeline',
      '/sources',
      '/help',
    ]);
  });

  it('tells a command what was asked, as of which day', () => {
    const calls: unknown[] = [];
    const sources = commands.find(({ definition }) => definition.name === 'sources') as Command;
    const spy: Command = {
      ...sources,
      answers: (interpretation, asOf, context) => {
        calls.push([interpretation.text, asOf]);
        return sources.run({}, context);
      },
    };
    const engine = engineFor(aHarbour(), [spy]);
    const ask = commands.find(({ definition }) => definition.name === 'ask');
    ask?.run({ question: 'what are your sources?', as_of: '2001-06-01' }, { engine });
    expect(calls).toEqual([['what are your sources?', '2001-06-01']]);
  });
});
