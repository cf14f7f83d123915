import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { beforeAll, describe, expect, it } from 'vitest';
import { abilities } from '../../commands/index.ts';
import { createBot } from '../../src/bot.ts';
import { breaches } from '../../src/discord/limits.ts';
import { respond } from '../../src/discord/responding/respond.ts';
import { discordMessage } from '../../src/replies/discord.ts';
import {
  botMessage,
  chooseData,
  interactionEvent,
  menuData,
  pressData,
  slashData,
  typingData,
} from '../support/discord/events.ts';
import { USER_ID } from '../support/discord/identities.ts';
import { LIVE_MENTION } from '../support/discord/strict.ts';
import { ferries } from '../support/ferries.ts';
import { hostile } from '../support/hostile.ts';

/** No input takes longer to answer, in milliseconds, on a machine with nothing else to do. */
const LONGEST = 50;
/** Machines that run tests are slower, and run other things beside: the best of three is held against so many times as much. */
const SLOWER = 3;

const bot = createBot(ferries(), abilities);
const options = { question: 'ask', text: 'check', about: 'quote', union: 'ballots', as_of: 'ballots', role: 'offer' };
const typed = {
  question: 'ask',
  speaker: 'quote',
  about: 'quote',
  union: 'ballots',
  as_of: 'ballots',
  role: 'offer',
  dispute: 'offer',
};

/** Every way in, each with what it gives back. */
const ways: readonly (readonly [name: string, send: (text: string) => unknown])[] = [
  ['a message to the bot', (text) => discordMessage(bot.ask(text), 'channel')],
  ['a reply to the bot', (text) => discordMessage(bot.ask('and in 2012?', text), 'channel')],
  ...Object.entries(options).map(
    ([option, name]) => [`/${name} ${option}`, (text: string) => sent(2, slashData(name, { [option]: text }))] as const,
  ),
  ...Object.entries(typed).map(
    ([option, name]) =>
      [`typing /${name} ${option}`, (text: string) => sent(4, typingData(name, option, text))] as const,
  ),
  ['Find the source', (text) => sent(2, menuData('Find the source', { content: text }))],
  ['a forged button', (text) => sent(3, pressData(text.slice(0, 100)))],
  ['a forged option', (text) => sent(3, chooseData('menu:1', text.slice(0, 100)))],
  ['a forged argument', (text) => sent(3, pressData(`dated:2011-10-10:${text.slice(0, 80)}`))],
];

function sent(type: number, data: object): unknown {
  const interaction = { ...interactionEvent(type, data, 'guild', 0, USER_ID), message: botMessage() };
  return respond(bot, interaction as unknown as Parameters<typeof respond>[1])?.payload;
}

/** The least of three times, in milliseconds. */
function timeOf(run: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
  return Math.min(...times);
}

describe('hostile input', () => {
  beforeAll(() => {
    for (const [, send] of ways) for (let turn = 0; turn < 3; turn++) send('who is balloting over the offer of 5%?');
  });

  it.each(Object.entries(hostile))('%s: gets a calm answer by every way in, and soon', (_, text) => {
    for (const [name, send] of ways) {
      const answer = JSON.parse(JSON.stringify(send(text))) as { type?: number; data?: object };
      if (answer.type === InteractionResponseType.ApplicationCommandAutocompleteResult) continue;
      const message = (answer.data ?? answer) as { content: string; flags: number; allowed_mentions: object };
      expect(breaches(message), name).toEqual([]);
      expect(message.content, name).not.toMatch(LIVE_MENTION);
      expect(message.content, name).not.toMatch(/undefined|\[object|NaN/);
      expect(message.allowed_mentions, name).toEqual({ parse: [], replied_user: false });
    }
    for (const [name, send] of ways)
      expect(
        timeOf(() => send(text)),
        name,
      ).toBeLessThan(LONGEST * SLOWER);
  });

  it('that means nothing is answered in private where the place allows', () => {
    for (const text of [hostile['emoji only'], hostile['an instruction'], hostile['masked links, nested']]) {
      const { data } = sent(2, slashData('ask', { question: String(text) })) as { data: { flags: number } };
      expect(data.flags & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
    }
  });

  it('with a forged custom id gets one short sentence', () => {
    for (const id of [
      'show:',
      'show:__proto__',
      'v9:show:a',
      'sides:🎉',
      'menu:1',
      'dated::',
      'ballots:2011-10-10:nobody',
    ]) {
      const { data } = sent(3, pressData(id)) as { data: { content: string; flags: number } };
      expect(data.content.length, id).toBeLessThan(80);
      expect(data.flags & MessageFlags.Ephemeral, id).toBe(MessageFlags.Ephemeral);
    }
  });
});
