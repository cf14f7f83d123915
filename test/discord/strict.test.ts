import { describe, expect, it } from 'vitest';
import { everywhere } from '../../src/discord/registration/register.ts';
import { problemsOfCommands, problemsOfMessage, problemsOfResponse } from '../support/discord/strict.ts';

const silent = { parse: [], replied_user: false };
const good = { content: 'An answer', components: [], flags: 4, allowed_mentions: silent };
const choice = { name: 'a', value: 'b' };

describe('the stand-in', () => {
  it('takes what is right', () => {
    expect(
      problemsOfMessage({ ...good, nonce: '1', enforce_nonce: true, message_reference: { message_id: '1' } }),
    ).toEqual([]);
    expect(problemsOfResponse({ type: 4, data: good })).toEqual([]);
    expect(problemsOfResponse({ type: 8, data: { choices: [choice] } })).toEqual([]);
    expect(
      problemsOfCommands([everywhere({ name: 'ask', description: 'Asks', default_member_permissions: '0' })]),
    ).toEqual([]);
  });

  it.each([
    ['a text too long', { content: 'a'.repeat(2001) }, /2001/],
    ['a misspelt key', { contents: 'a' }, /unknown key contents/],
    ['a mention let through', { allowed_mentions: { parse: ['everyone'] } }, /allowed_mentions/],
    ['no word on mentions', { allowed_mentions: undefined }, /allowed_mentions/],
    ['a live mention', { content: 'hello <@123456789012345678>' }, /live mention/],
    ['a wrong type', { flags: 'many' }, /specification: data.flags/],
  ])('objects to %s', (_, more, complaint) => {
    expect(problemsOfResponse({ type: 4, data: { ...good, ...more } }).join('; ')).toMatch(complaint);
  });

  it('objects to 26 suggestions', () => {
    const choices = Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: `${index}` }));
    expect(problemsOfResponse({ type: 8, data: { choices } })).not.toEqual([]);
  });

  it('objects to a command that is not everywhere', () => {
    expect(problemsOfCommands([{ name: 'ask', description: 'Asks' }])).toEqual(['/ask is not everywhere']);
  });
});
