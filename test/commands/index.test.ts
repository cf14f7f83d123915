import { describe, expect, it } from 'vitest';
import { help } from '../../commands/help.ts';
import { commands, presses } from '../../commands/index.ts';
import { sources } from '../../commands/sources.ts';
import { createEngine } from '../../src/answering/engine.ts';
import { plainText } from '../../src/replies/plain.ts';
import { aHarbour } from '../support/harbour.ts';

const context = { engine: createEngine(aHarbour()) };

describe('the commands', () => {
  it('are each there once, led by the one that takes a question', () => {
    expect(commands.map(({ definition }) => definition.name)).toEqual([
      'ask',
      'offer',
      'ballots',
      'timeline',
      'quote',
      'check',
      'sources',
      'help',
    ]);
    expect(presses.map(({ name }) => name)).toEqual([
      'show',
      'pick',
      'cites',
      'cite',
      'quote',
      'sides',
      'dated',
      'ballots',
    ]);
  });

  it('complete every option that is said to complete itself, and run without any option', () => {
    for (const { definition, run, complete } of commands) {
      for (const option of definition.options ?? []) {
        if (!('autocomplete' in option) || !option.autocomplete) continue;
        const choices = complete?.(option.name, '', context);
        expect(choices?.length, `${definition.name} ${option.name}`).toBeGreaterThan(0);
        expect(choices?.length).toBeLessThanOrEqual(25);
      }
      expect(['answer', 'none', 'clarify']).toContain(run({}, context).outcome);
    }
  });

  it('number citations without a hole, and refer to none that is not there', () => {
    for (const { run } of commands) {
      const { blocks, citations } = run({}, context);
      const cited = blocks.flatMap((block) =>
        block.kind === 'facts' ? block.rows.flatMap((row) => row.cites) : 'cites' in block ? block.cites : [],
      );
      expect([...new Set(cited)].sort((a, b) => a - b)).toEqual(citations.map((_, at) => at + 1));
    }
  });
});

describe('/help', () => {
  it('says what it is about, how to ask, and that it is a program that takes no side', () => {
    const text = plainText(help.run({}, context));
    expect(text).toContain('night work at Tidewater and tugs at Tidewater from 2 texts');
    for (const { definition } of commands.filter((command) => command !== help))
      expect(text).toContain(`/${definition.name}: `);
    expect(text).toContain('I am a program, not a person; I take no side');
  });

  it('is for the asker alone', () => {
    expect(help.run({}, context).private).toBe(true);
  });
});

describe('/sources', () => {
  it('lists every text with its date, and from what an inferred date was inferred', () => {
    const lines = plainText(sources.run({}, context)).split('\n');
    expect(lines).toContain('[Pilots vote]: 7 May 2001; 3 paragraphs');
    expect(lines).toContain(
      '[Clerks join in]: September 2001 (inferred: It speaks of the end of summer.); 4 paragraphs',
    );
  });

  it('gives them as references to copy, with what is not their own marked', () => {
    const text = plainText(sources.run({ style: 'harvard' }, context));
    expect(text).toContain('As references: Harvard\n(2001) ‘[Pilots vote]’, 7 May. [title supplied.]\n\n');
    expect(text).toContain('[title supplied, date inferred.]');
    expect(plainText(sources.run({ style: 'Chicago' }, context))).toContain('As references: Chicago (author-date)');
    expect(plainText(sources.run({ style: 'mla' }, context))).toMatch(/^I know no style “mla”\. I know Harvard, APA, /);
  });

  it('says which version of the knowledge it is', () => {
    expect(plainText(sources.run({}, context))).toContain('Knowledge version 00000000.');
  });
});
