import { afterEach, describe, expect, it } from 'vitest';
import { runGateway } from '../../../src/discord/gateway/gateway.ts';
import { createService } from '../../../src/discord/service/service.ts';
import { botMessage } from '../../support/discord/events.ts';
import { GUILD_CHANNEL_ID, USER_ID } from '../../support/discord/identities.ts';
import { startDiscord, TOKEN, until } from '../../support/discord/stand-in.ts';
import { stubBot } from '../../support/discord/stub-bot.ts';

const ALONE = 64;
const QUIET = 4;

let endings: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of endings.reverse()) await end();
  endings = [];
});

/** The stub bot on a stand-in of Discord, with its log lines. */
async function ready() {
  const discord = await startDiscord();
  const lines: string[] = [];
  const write = (details: object, message: string) => void lines.push(`${message} ${JSON.stringify(details)}`);
  const stop = new AbortController();
  const log = { info: () => undefined, warn: write, error: write };
  const ended = runGateway({ token: TOKEN, api: discord.api, service: createService(stubBot, log), stop: stop.signal });
  endings.push(async () => {
    stop.abort();
    await ended;
    await discord.stop();
    expect(discord.world.problems).toEqual([]);
  });
  await discord.ready();
  return { discord, lines };
}

/** Custom ids of all buttons under a message, and values of all options. */
const idsUnder = ({ components }: { components?: unknown }): string[] =>
  [...JSON.stringify(components ?? []).matchAll(/"(?:custom_id|value)":"([^"]*)"/g)].map(([, id]) => String(id));

const somebodyElse = { id: '1100000000000000099', permissions: '0' };
const moderator = { id: '1100000000000000098', permissions: String(1 << 13) };

describe('a command in the menu of a message', () => {
  it('is registered, for everywhere, and takes what the message says', async () => {
    const { discord } = await ready();
    expect(discord.world.commands.at(-1)).toMatchObject({ name: 'Shout it', type: 3, contexts: [0, 1, 2] });
    const { data } = await discord.use('Shout it', { content: '> **pay** <@123456789012345678>' });
    expect(data).toMatchObject({ content: 'PAY\n\n-# Entry shout.', flags: ALONE | QUIET });
  });

  it('reads no addresses', async () => {
    const { discord } = await ready();
    const { data } = await discord.use('Shout it', { content: 'pay, see https://example.org/pay?a=b and more' });
    expect(data.content).toBe('PAY, SEE AND MORE\n\n-# Entry shout.');
  });

  it('reads what a message forwards and shows', async () => {
    const { discord } = await ready();
    const forwarded = { content: 'forwarded', embeds: [{ title: 'a title', description: '*words*' }] };
    const from = { type: 1, channel_id: GUILD_CHANNEL_ID, message_id: USER_ID };
    const message = { content: '', message_reference: from, message_snapshots: [{ message: forwarded }] };
    const { data } = await discord.use('Shout it', message);
    expect(data.content).toBe('FORWARDED A TITLE WORDS\n\n-# Entry shout.');
  });

  it('that the bot no longer has gets a calm private sentence', async () => {
    const { discord } = await ready();
    const { data } = await discord.use('Old one', { content: 'a' });
    expect(data).toMatchObject({ content: expect.stringMatching(/no longer have this command/), flags: ALONE | QUIET });
  });
});

describe('pressing', () => {
  it('answers whoever pressed alone, who can then share it', async () => {
    const { discord } = await ready();
    const { type, data } = await discord.press('again:a');
    expect([type, data.flags]).toEqual([4, ALONE | QUIET]);
    expect((await discord.choose('again:b')).data.content).toBe('Again: b');
  });

  it('answers openly in a direct message, where nobody reads along', async () => {
    const { discord } = await ready();
    expect((await discord.press('again:a', { scene: 'dm' })).data.flags).toBe(QUIET);
  });

  it('replaces the question which of several things was meant, for who asked, and for nobody else', async () => {
    const { discord } = await ready();
    const asked = await discord.slash('echo', { text: 'a' });
    const message = botMessage({ components: asked.data.components });
    const own = await discord.press('settle:b', { message });
    expect(own).toMatchObject({ type: 7, data: { content: 'Settled: b', flags: QUIET } });
    expect(idsUnder(own.data)).toEqual([`remove:${USER_ID}`]);

    const other = await discord.press('settle:b', { message, by: somebodyElse });
    expect(other).toMatchObject({ type: 4, data: { flags: ALONE | QUIET } });
    const alone = await discord.press('settle:b', { message: botMessage({ flags: ALONE }), by: somebodyElse });
    expect(alone.type).toBe(7);
  });
});

describe('sharing', () => {
  it('takes a private answer away and shows it, as it stands, to everyone; who shared it can take it back', async () => {
    const { discord } = await ready();
    const secret = await discord.use('Shout it', { content: 'pay @everyone' });
    expect(idsUnder(secret.data)).toEqual(['share']);
    expect((await discord.press('share', { message: botMessage({ ...secret.data }) })).type).toBe(6);
    const shared = await until(() => discord.world.below[0], 'nothing was shown');
    expect(shared.body).toMatchObject({ content: secret.data.content, flags: QUIET });
    expect(idsUnder(shared.body)).toEqual([`remove:${USER_ID}`]);
    expect(discord.world.removed).toEqual([shared.token]);
  });

  it('is done once, however often and fast the button is pressed', async () => {
    const { discord, lines } = await ready();
    const secret = await discord.use('Shout it', { content: 'pay' });
    const message = botMessage({ ...secret.data });
    const pressed = await discord.pressTimes(3, 'share', { message });
    expect(pressed.map(({ type }) => type)).toEqual([6, 6, 6]);
    await discord.press('share', { message });
    await discord.requested(/^DELETE/, 4);
    await discord.slash('echo', { text: 'a' });
    expect(discord.world.below).toHaveLength(1);
    expect(lines).toEqual([]);
  });

  it('shows the pictures as well, and the words alone where Discord does not give one', async () => {
    const { discord, lines } = await ready();
    const secret = await discord.use('Shout it', { content: 'pay' });
    const picture = { id: '1', filename: 'chart-1.png', content_type: 'image/png', size: 8, description: 'Bar chart' };
    const given = { ...picture, url: 'data:image/png;base64,iVBORw0KGgo=' };
    const withheld = { ...picture, url: `${discord.api}/attachments/1/2/chart-2.png` };
    await discord.press('share', { message: botMessage({ ...secret.data, attachments: [given, withheld] }) });
    await discord.requested(/^POST \/webhooks/);
    const [shared] = discord.world.below;
    expect(shared?.body.attachments).toEqual([{ id: '0', filename: 'chart-1.png', description: 'Bar chart' }]);
    expect(shared?.files[0]?.size).toBe(8);
    expect(lines).toEqual([expect.stringMatching(/^a picture could not be fetched.*"status":401/)]);
  });

  it('leaves the answer and its button where they are if Discord does not take it away, with a line in the log', async () => {
    const { discord, lines } = await ready();
    const message = botMessage({ ...(await discord.use('Shout it', { content: 'pay' })).data });
    discord.rule({ match: /^DELETE/, mischief: { do: 'status', status: 403, code: 50013 } });
    await discord.press('share', { message });
    await until(() => lines[0], 'no log line');
    expect(lines).toEqual([expect.stringMatching(/^an answer could not be shown to everyone.*"forbidden"/)]);
    await discord.press('share', { message });
    await discord.requested(/^POST \/webhooks/);
    expect(discord.world.below).toHaveLength(1);
  });

  it('gives the answer back, button and all, if Discord takes it away and does not show it', async () => {
    const { discord, lines } = await ready();
    const secret = await discord.use('Shout it', { content: 'pay' });
    discord.rule({ match: /^POST \/webhooks/, times: 2, mischief: { do: 'status', status: 503 } });
    await discord.press('share', { message: botMessage({ ...secret.data }) });
    const back = await until(() => discord.world.below[0]?.body, 'nothing was given back');
    expect(back).toMatchObject({ content: secret.data.content, flags: ALONE | QUIET });
    expect(idsUnder(back)).toEqual(['share']);
    expect(lines).toEqual([expect.stringMatching(/^an answer could not be shown to everyone/)]);
    await discord.press('share', { message: botMessage({ ...back }) });
    await discord.requested(/^POST \/webhooks/, 4);
    expect(discord.world.below.map(({ body }) => body.flags)).toEqual([ALONE | QUIET, QUIET]);
  });

  it('is done although Discord fails after it took the answer away', async () => {
    const { discord, lines } = await ready();
    const secret = await discord.use('Shout it', { content: 'pay' });
    discord.rule({ match: /^DELETE/, mischief: { do: 'accept-then', status: 502 } });
    await discord.press('share', { message: botMessage({ ...secret.data }) });
    await discord.requested(/^POST \/webhooks/);
    expect(discord.world.below).toHaveLength(1);
    expect(lines).toEqual([]);
  });

  it('of more than Discord takes is an apology, and nothing is shown', async () => {
    const { discord } = await ready();
    const { data } = await discord.press('share', { message: botMessage({ content: 'a'.repeat(2001), flags: ALONE }) });
    expect(data).toMatchObject({ content: expect.stringMatching(/in the log as/), flags: ALONE | QUIET });
    expect([discord.world.below, discord.world.removed]).toEqual([[], []]);
  });

  it('is not offered for what is open already, nor for a sentence about the bot itself', async () => {
    const { discord } = await ready();
    expect(idsUnder((await discord.slash('echo', { text: 'a' })).data)).toEqual(['again:a', `remove:${USER_ID}`]);
    expect(idsUnder((await discord.slash('renamed')).data)).toEqual([]);
  });
});

describe('removing', () => {
  it('is for who asked and for whoever may manage messages', async () => {
    const { discord } = await ready();
    for (const by of [undefined, moderator]) {
      const { type } = await discord.press(`remove:${USER_ID}`, by && { by });
      expect(type).toBe(6);
    }
    await discord.requested(/^DELETE \/webhooks\/.*@original$/, 2);
    expect(discord.world.removed).toHaveLength(2);
  });

  it('is refused to others, in private', async () => {
    const { discord } = await ready();
    const { data } = await discord.press(`remove:${USER_ID}`, { by: somebodyElse });
    expect(data).toMatchObject({ content: expect.stringMatching(/^Only who asked/), flags: ALONE | QUIET });
    expect(discord.world.removed).toEqual([]);
  });

  it('of a reply to a message goes by who wrote that message', async () => {
    const { discord } = await ready();
    const reply = await discord.say({ content: 'what about pay?', scene: 'dm' });
    expect(idsUnder(reply)).toEqual([`remove:${USER_ID}`]);
  });

  it('is not done where Discord took no response to the press', async () => {
    const { discord, lines } = await ready();
    const message = botMessage({ content: 'a', flags: ALONE });
    for (const id of [`remove:${USER_ID}`, 'share']) await discord.pressLate(id, { message });
    await until(() => lines[1], 'no log lines');
    await discord.slash('echo', { text: 'a' });
    expect([discord.world.below, discord.world.removed]).toEqual([[], []]);
  });

  it('is tried again if Discord fails, and a message gone already is as it should be', async () => {
    const { discord, lines } = await ready();
    discord.rule({ match: /^DELETE/, times: 3, mischief: { do: 'status', status: 503 } });
    await discord.press(`remove:${USER_ID}`);
    await discord.requested(/^DELETE/, 4);
    discord.rule({ match: /^DELETE/, mischief: { do: 'status', status: 404, code: 10008 } });
    await discord.press(`remove:${USER_ID}`);
    await discord.requested(/^DELETE/, 5);
    expect(lines).toEqual([]);
  });

  it('waits for Discord to know of the response that it follows', async () => {
    const { discord, lines } = await ready();
    discord.rule({ match: /^DELETE/, mischief: { do: 'status', status: 404, code: 10015 } });
    await discord.press(`remove:${USER_ID}`);
    await until(() => discord.world.removed[0], 'nothing was removed');
    expect(lines).toEqual([]);
  });
});
