import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaches, choiceBreaches, type Outgoing } from '../../src/discord/limits.ts';
import { definitionBreaches } from '../../src/discord/registration/definition-limits.ts';
import { validChoices } from '../../src/discord/responding/choices.ts';
import { problemsOfResponse } from '../support/discord/strict.ts';

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

  const option = { label: 'a', value: 'b' };
  const menu = (custom_id: string, more: object = {}) => ({ type: 3, custom_id, options: [option], ...more });

  it.each([
    ['a menu of one value twice', [menu('m', { options: [option, option] })], 'option value b is used twice'],
    ['a menu of which more is to be chosen than it has', [menu('m', { max_values: 2 })], 'more options than it has'],
    ['a menu beside a button', [menu('m'), button('c')], 'a menu beside something else'],
    ['two menus', [menu('m'), menu('n')], 'a menu beside something else'],
    ['a menu of another kind', [{ type: 5, custom_id: 'm' }], 'of a kind that the bot does not use'],
    ['a button without a custom id', [{ type: 2, style: 2, label: 'a' }], 'no custom id'],
    ['a button without a label', [{ type: 2, style: 2, custom_id: 'a' }], 'no label'],
    [
      'a link with a custom id',
      [{ type: 2, style: 5, label: 'a', url: 'https://a.example', custom_id: 'a' }],
      'a link has',
    ],
  ])('with %s in a row is a breach, which Discord’s schema lets pass or has', (_, components, complaint) => {
    expect(breaches({ content: 'a', components: [{ type: 1, components }] } as Outgoing).join('; ')).toContain(
      complaint,
    );
  });
});

/** A length that is mostly fine, and often as much as goes, so that what is wrong in a message is one thing. */
const size = (most: number) => fc.constantFrom(1, 1, 1, 1, 2, 2, most, most, most, 0, most + 1);
const about = (most: number) => size(most).map((length) => 'a'.repeat(length));
const some = <Thing>(thing: fc.Arbitrary<Thing>, most: number) =>
  size(most).chain((count) => fc.array(thing, { minLength: count, maxLength: count }));
const unique = fc.uuid().chain((id) => about(64).map((text) => `${id}${text}`));
const short = fc.uuid();
const anyButton = fc.record({ type: fc.constant(2), style: fc.constant(2), custom_id: unique, label: about(80) });
const anyLink = fc.record({
  ...{ type: fc.constant(2), style: fc.constant(5), label: fc.constant('a') },
  url: about(494).map((path) => `https://a.example/${path}`),
});
const anyOption = fc.oneof(
  { weight: 50, arbitrary: fc.record({ label: short, value: short }) },
  { weight: 1, arbitrary: fc.record({ label: about(100), value: unique, description: about(100) }) },
);
const anyMenu = fc.record({
  ...{ type: fc.constant(3), custom_id: short, placeholder: about(150) },
  options: some(anyOption, 25),
});
const anyRow = fc.oneof(some(fc.oneof(anyButton, anyLink), 5), fc.tuple(anyMenu));
const anyMessage = fc.record({
  content: about(2000),
  components: some(
    anyRow.map((components) => ({ type: 1, components })),
    5,
  ),
});

describe('any message', () => {
  it('in which no breach is found is one that Discord’s own description takes', () => {
    let taken = 0;
    fc.assert(
      fc.property(anyMessage, (message) => {
        const isFine = breaches(message as unknown as Outgoing).length === 0;
        const objections = problemsOfResponse({ type: 4, data: message }).filter((one) => /^specification/.test(one));
        if (isFine) taken += 1;
        expect(isFine && objections.length > 0, objections.join('; ')).toBe(false);
      }),
      { numRuns: 1000 },
    );
    expect(taken).toBeGreaterThan(20);
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

  it('of commands in menus have names of their own kind, and neither a description nor options', () => {
    const menu = (name: string, more: object = {}) => ({ name, type: 3, ...more }) as unknown as Definition;
    expect(definitionBreaches([menu('Find it Here')])).toEqual([]);
    expect(definitionBreaches([menu('a', { description: 'A' })]).join()).toContain('shows no description');
    expect(definitionBreaches([menu('a', { options: [] })]).join()).toContain('asks for no options');
    expect(definitionBreaches([menu('a'.repeat(33))]).join()).toContain('name is 33');
    expect(definitionBreaches([menu('a', { type: 2 })]).join()).toContain('a menu that the bot does not use');
  });

  it('are at most 100 commands and 15 in menus', () => {
    const slash = Array.from({ length: 101 }, (_, at) => ({ ...good, name: `ask${at}` }));
    const menus = Array.from({ length: 16 }, (_, at) => ({ name: `Ask ${at}`, type: 3 }) as unknown as Definition);
    expect(definitionBreaches([...slash, ...menus])).toEqual([
      '101 commands, at most 100 go',
      '16 message commands, at most 15 go',
    ]);
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
