import type { APIApplicationCommand, RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { changesBetween, everywhere } from '../../../src/discord/registration/register.ts';

type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody;

const ask = everywhere({
  name: 'ask',
  description: 'Asks',
  options: [
    { type: 3, name: 'question', description: 'What', required: true, max_length: 300 },
    { type: 3, name: 'as_of', description: 'When', required: false, choices: [{ name: 'Now', value: 'now' }] },
  ],
});

/** A command as Discord gives it back, with its own ids and defaults, and sets in its own order. */
const stored = (definition: Definition, more: object = {}): APIApplicationCommand =>
  JSON.parse(
    JSON.stringify({
      id: '1',
      application_id: '2',
      version: '3',
      type: 1,
      nsfw: false,
      default_permission: true,
      dm_permission: true,
      default_member_permissions: null,
      name_localizations: null,
      ...definition,
      contexts: [2, 1, 0],
      integration_types: [1, 0],
      ...more,
    }),
  );

describe('registered commands', () => {
  it('agree with their definitions whatever Discord filled in or turned round', () => {
    const [question, asOf] = ask.options as [object, object];
    const { required: _, ...bare } = { required: undefined, ...asOf };
    expect(
      changesBetween([ask], [stored(ask, { options: [{ name_localizations: null, ...question }, bare] })]),
    ).toBeUndefined();
  });

  it.each([
    ['a description', { description: 'Other' }],
    ['a context', { contexts: [0] }],
    ['a localization', { name_localizations: { de: 'frage' } }],
    ['an option', { options: [] }],
    ['the order of options', { options: [...(ask.options ?? [])].reverse() }],
    ['permissions', { default_member_permissions: '0' }],
  ])('that differ in %s are changed', (_, more) => {
    expect(changesBetween([ask], [stored(ask, more)])).toEqual({ added: [], changed: ['/ask'], removed: [] });
  });

  it('that are new or gone are told apart', () => {
    const old = stored({ ...ask, name: 'old' });
    expect(changesBetween([ask], [old])).toEqual({ added: ['/ask'], changed: [], removed: ['/old'] });
  });

  it('can be used everywhere', () => {
    expect(ask).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
  });
});

describe('where a command can be used', () => {
  it('is everywhere, unless it says otherwise', () => {
    expect(ask).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
    const definition = { name: 'rule', description: 'Rules', contexts: [0], integration_types: [0] };
    expect(everywhere(definition)).toMatchObject({ contexts: [0], integration_types: [0] });
  });
});
