import { describe, expect, it } from 'vitest';
import { addressed } from '../../../src/discord/reading/addressed.ts';
import { messageEvent, type Posting } from '../../support/discord/events.ts';
import { BOT_ID, BOT_ROLE_ID } from '../../support/discord/identities.ts';

const read = (posting: Posting, more: object = {}) => {
  const event = { ...messageEvent(posting), ...more };
  return addressed(event as unknown as Parameters<typeof addressed>[0], BOT_ID);
};

describe('a message is addressed to the bot', () => {
  it('when it is sent directly', () => {
    expect(read({ content: ' pay? ', scene: 'dm' })).toEqual({ text: 'pay?', withheld: false });
  });

  it('when it mentions the bot, and its words are what is left without mentions, emoji and timestamps', () => {
    const content = `<@${BOT_ID}> what did <@!99> say in <#1> <a:neu:2> <t:3:R> about 5 < 6?`;
    expect(read({ content, mentionsBot: true })?.text).toBe('what did say in about 5 < 6?');
  });

  it('when it replies to the bot, whose words come along', () => {
    const posting = { content: 'and then?', repliesTo: '5\\. “\\*pay\\*”' };
    expect(read(posting)).toEqual({ text: 'and then?', previous: '5. “*pay*”', withheld: false });
  });
});

describe('a message is not addressed to the bot', () => {
  it.each<[string, Posting, object]>([
    ['it mentions nobody', { content: 'pay?' }, {}],
    ['it mentions everyone', { content: '@everyone pay?', mentionsEveryone: true }, {}],
    ['it mentions a role', { content: 'pay?', mentionedRoles: [BOT_ROLE_ID] }, {}],
    ['a bot wrote it', { content: 'pay?', mentionsBot: true, byBot: true }, {}],
    ['a webhook wrote it', { content: 'pay?', mentionsBot: true, byWebhook: true }, {}],
    ['it is a notice of the system', { content: 'pinned', mentionsBot: true }, { type: 6 }],
  ])('when %s', (_, posting, more) => {
    expect(read(posting, more)).toBeUndefined();
  });
});

describe('a reply with the mention off', () => {
  it('is withheld by Discord when its text is empty', () => {
    expect(read({ content: '', repliesTo: 'An answer' })?.withheld).toBe(true);
  });

  it('is not withheld when it is a picture', () => {
    expect(read({ content: '', repliesTo: 'An answer' }, { attachments: [{}] })?.withheld).toBe(false);
  });
});
