import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaches, choiceBreaches, type Outgoing } from '../../src/discord/limits.ts';
import { definitionBreaches } from '../../src/discord/registration/definition-limits.ts';
import { validChoices } from '../../src/discord/responding/choices.ts';

const button = (custom_id: string, label = 'Go') => ({ type: 2, style: 2, custom_id, label }) as const;
const row = (...components: ReturnType<typeof button>[]) => ({ type: 1, components }) as const;
const many = (count: number) => Array.from({ length: count }, (_, index) => button(`go:${index}`));

describe('a message', () => {
  it.each([
    ['of 2,000 code points', { content: '😀'.repeat(2000) }],
    ['with five rows of one', { content: 'a', components: many(5).map((one) => row(one)) }],
  ])('%s is fine', (_, message) => {
    expect(breaches(message)).toEqual([]);
  });

  it.each([
    ['without content', {}, 'content is empty'],
    ['of white space', { content: ' \n' }, 'content is empty'],
    ['of 2,001 code points', { content: 'a'.repeat(2001) }, 'content is 2001'],
    ['with six rows', { content: 'a', components: many(6).map((one) => row(one)) }, '6 rows'],
    ['with an empty row', { content: 'a', components: [row()] }, 'row 1 is empty'],
    ['with six buttons in a row', { content: 'a', components: [row(...many(6))] }, '6 buttons'],
    ['with one custom id twice', { content: 'a', components: [row(button('a'), button('a'))] }, 'used twice'],
    ['with a long custom id', { content: 'a', components: [row(button('a'.repeat(101)))] }, 'custom id is 101'],
    ['with a long label', { content: 'a', components: [row(button('a', 'b'.repeat(81)))] }, 'label is 81'],
    ['with an embed', { content: 'a', embeds: [{ title: 'a' }] }, 'embeds of which no limit is checked'],
    ['with a poll', { content: 'a', poll: {} }, 'poll of which'],
    ['with its text in components', { content: 'a', flags: 1 << 15 }, 'text in components'],
    [
      'with a link that opens nothing',
      { content: 'a', components: [{ type: 1, components: [{ type: 2, style: 5, label: 'a', url: 'javascript:a' }] }] },
      'does not open',
    ],
    ['with an empty label', { content: 'a', components: [row(button('a', ' '))] }, 'label is empty'],
  ])('%s is a breach', (_, message, complaint) => {
    expect(breaches(message as Outgoing).join('; ')).toContain(complaint);
  });

  it('with a menu of one value twice, or beside a button, is a breach', () => {
    const option = { label: 'a', value: 'b' };
    const menu = { type: 3 as const, custom_id: 'm', options: [option, option] };
    const found = breaches({ content: 'a', components: [{ type: 1, components: [menu, button('c')] }] }).join('; ');
    expect(found).toContain('option value b is used twice');
    expect(found).toContain('a menu beside something else');
  });
});

describe('choices', () => {
  it('are made valid whatever they were', () => {
    const choices = [
      { name: '', value: 'a' },
      { name: 'b', value: ' ' },
      { name: 'c', value: 'x'.repeat(101) },
      { name: 'd'.repeat(101), value: 'd' },
      { name: 'e', value: 'd' },
      ...Array.from({ length: 40 }, (_, index) => ({ name: `name ${index}`, value: `value ${index}` })),
    ];
    const valid = validChoices(choices);
    expect(valid).toHaveLength(25);
    expect(valid[0]).toEqual({ name: `${'d'.repeat(99)}…`, value: 'd' });
    expect(choiceBreaches(valid)).toEqual([]);
  });
});

describe('any choices', () => {
  it('are valid once they were made so', () => {
    const choice = fc.record({
      name: fc.string({ maxLength: 150 }),
      value: fc.string({ unit: 'grapheme', maxLength: 150 }),
    });
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 60 }), (some) => {
        expect(choiceBreaches(validChoices(some))).toEqual([]);
      }),
    );
  });
});

describe('definitions', () => {
  type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody;
  const good: Definition = { name: 'ask', description: 'Asks' };
  const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'Text', ...more });
  const withOptions = (...options: object[]) => [{ ...good, options }] as Definition[];

  it('that keep to the rules are fine', () => {
    const options = withOptions(
      option('text', { required: true, autocomplete: true }),
      option('as_of', { choices: [] }),
    );
    expect(definitionBreaches(options)).toEqual([]);
  });

  it.each<[string, Definition[], string]>([
    ['a capital in a name', [{ ...good, name: 'Ask' }], 'lower-case'],
    ['a space in a name', [{ ...good, name: 'ask me' }], 'lower-case'],
    ['a name too long', [{ ...good, name: 'a'.repeat(33) }], 'lower-case'],
    ['no description', [{ ...good, description: '' }], 'description is empty'],
    ['a description too long', [{ ...good, description: 'a'.repeat(101) }], 'description is 101'],
    ['one name twice', [good, good], '/ask is defined twice'],
    ['required after optional', withOptions(option('a'), option('b', { required: true })), 'b stands after'],
    ['one option twice', withOptions(option('a'), option('a')), 'option a is defined twice'],
    ['26 options', withOptions(...Array.from({ length: 26 }, (_, index) => option(`o${index}`))), '26 options'],
    [
      'choices and autocomplete',
      withOptions(option('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })),
      'exclude',
    ],
    [
      'a choice value too long',
      withOptions(option('a', { choices: [{ name: 'x', value: 'x'.repeat(101) }] })),
      'value is 101',
    ],
  ])('with %s are a breach', (_, definitions, complaint) => {
    expect(definitionBreaches(definitions).join('; ')).toContain(complaint);
  });

  it('of more than 8,000 characters in all are a breach, and the longest locale counts', () => {
    const choices = Array.from({ length: 20 }, (_, index) => ({
      name: `${index}`.padEnd(95, 'n'),
      value: `${index}`.padEnd(95, 'v'),
    }));
    const fat = withOptions(...['a', 'b'].map((name) => option(name, { choices })));
    expect(definitionBreaches(fat)).toEqual([]);
    const localised = choices.map((choice) => ({ ...choice, name_localizations: { de: 'ü'.repeat(100) } }));
    const fatter = withOptions(
      ...['a', 'b'].map((name) => option(name, { choices: localised })),
      option('c', { choices }),
    );
    expect(definitionBreaches(fatter).join()).toMatch(/characters in all/);
  });
});
