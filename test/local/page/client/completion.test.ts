import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsFor, optionsIn, optionsLeft, wantedAt } from '../../../../src/local/page/client/completion.ts';
import type { KnownCommand, KnownOption } from '../../../../src/local/page/known.ts';
import { anyText } from '../../../support/any-text.ts';

const option = (name: string, more: Partial<KnownOption> = {}): KnownOption => ({
  name,
  description: `the ${name}`,
  required: false,
  suggests: false,
  choices: [],
  ...more,
});

const offer: KnownCommand = {
  name: 'offer',
  description: 'what was offered',
  options: [
    option('dispute', { suggests: true }),
    option('role'),
    option('in', { choices: [{ name: 'Pounds', value: 'gbp' }] }),
  ],
};
const ask: KnownCommand = {
  name: 'ask',
  description: 'a question',
  options: [option('question', { required: true }), option('as_of')],
};
const help: KnownCommand = { name: 'help', description: 'help', options: [] };
const commands = [ask, offer, help];

const names = (line: string): string[] => {
  const wanted = wantedAt(line, commands);
  return wanted ? itemsFor(line, wanted, commands).map(({ name }) => name) : [];
};

describe('what can be completed at the end of a line', () => {
  it('is nothing in a plain question, or after a command that there is none of', () => {
    expect(wantedAt('what was offered? /offer', commands)).toBeUndefined();
    expect(wantedAt('/polls as', commands)).toBeUndefined();
    expect(wantedAt('', commands)).toBeUndefined();
  });

  it('is a command after a slash, those that begin so', () => {
    expect(names('/')).toEqual(['/ask', '/offer', '/help']);
    expect(names('/O')).toEqual(['/offer']);
  });

  it('is an option after the command, and those that are left after a value', () => {
    expect(names('/offer ')).toEqual(['dispute', 'role', 'in']);
    expect(names('/offer ro')).toEqual(['role']);
    expect(names('/offer role:new teachers ')).toEqual(['dispute', 'in']);
    expect(names('/help ')).toEqual([]);
  });

  it('is the value of the option that is being written', () => {
    expect(wantedAt('/offer role:new te', commands)).toMatchObject({ what: 'value', typed: 'new te' });
    expect(names('/offer in:po')).toEqual(['Pounds']);
  });

  it('is the first option for words that name none, as the line is read', () => {
    expect(wantedAt('/ask which unions', commands)).toMatchObject({ what: 'value', typed: 'which unions' });
    expect(optionsIn('/ask which unions', ask)).toEqual({ question: 'which unions' });
  });
});

describe('choosing', () => {
  const chosen = (line: string, index = 0) => {
    const wanted = wantedAt(line, commands);
    return wanted ? itemsFor(line, wanted, commands)[index]?.line : undefined;
  };

  it('a command begins it, with its first option if that is required', () => {
    expect(chosen('/as')).toBe('/ask question:');
    expect(chosen('/off')).toBe('/offer ');
    expect(chosen('/he')).toBe('/help');
  });

  it('an option or a value puts it in place of what was typed of it', () => {
    expect(chosen('/offer role:new di')).toBeUndefined();
    expect(chosen('/offer di')).toBe('/offer dispute:');
    expect(chosen('/offer role:new in:pou')).toBe('/offer role:new in:Pounds ');
  });

  it('makes a line that goes on from what was typed before, whatever that was', () => {
    fc.assert(
      fc.property(fc.constantFrom('/', '/offer ', '/offer role:', '/ask ', ''), anyText(), (start, typed) => {
        const line = start + typed;
        const wanted = wantedAt(line, commands);
        const items = wanted ? itemsFor(line, wanted, commands) : [];
        const before = wanted && 'start' in wanted ? line.slice(0, wanted.start) : '';
        for (const item of items) expect(item.line.startsWith(before)).toBe(true);
      }),
    );
  });

  it('never offers an option twice', () => {
    const line = '/offer role:new dispute:2002 ';
    expect(optionsLeft(line, offer).map(({ name }) => name)).toEqual(['in']);
  });
});
