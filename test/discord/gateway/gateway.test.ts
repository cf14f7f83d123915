import { MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { drawn } from '../../../src/replies/chart/pictures.ts';
import { someBars } from '../../support/charts.ts';
import { BOT_ID, BOT_ROLE_ID, GUILD_CHANNEL_ID, USER_ID } from '../../support/discord/identities.ts';
import { until } from '../../support/discord/stand-in.ts';
import { stubRuns } from '../../support/discord/stub-run.ts';

const { ready, run, standIn, start } = stubRuns();

describe('commands', () => {
  it('are answered in a server, in a direct message and where only the user installed the bot', async () => {
    const { discord, lines } = await ready();
    for (const scene of ['guild', 'dm', 'foreign'] as const) {
      const { type, data } = await discord.slash('echo', { text: 'pay *rise*' }, { scene });
      expect(type).toBe(4);
      expect(data.content).toBe('You said: pay \\*rise\\*');
      expect(data.components?.[0]).toMatchObject({
        components: [
          { label: 'Again', custom_id: 'again:pay *rise*' },
          { label: 'Remove', custom_id: `remove:${USER_ID}` },
        ],
      });
    }
    expect(lines.filter((line) => !line.includes('"level":"info"'))).toEqual([]);
  });

  it('are answered to the asker alone where the reply is private', async () => {
    const { discord } = await ready();
    expect((await discord.slash('whisper')).data.flags).toBe(MessageFlags.Ephemeral | MessageFlags.SuppressEmbeds);
    expect((await discord.slash('echo', { text: 'a' })).data.flags).toBe(MessageFlags.SuppressEmbeds);
  });

  it('that the bot no longer has get a calm private sentence', async () => {
    const { discord } = await ready();
    const { data } = await discord.slash('renamed');
    expect(data.content).toMatch(/no longer have this command/);
    expect(data.flags).toBe(MessageFlags.Ephemeral | MessageFlags.SuppressEmbeds);
  });

  it('that fail tell the asker an id that stands in the log, and the log nothing of what was asked', async () => {
    const { discord, lines } = await ready();
    const { data } = await discord.slash('fail', { text: 'my secret' });
    const incident = /log as (\w{8})/.exec(data.content ?? '')?.[1];
    await until(() => lines.find((line) => line.includes(`"incident":"${incident}"`)), 'no log line');
    expect(lines.filter((line) => line.includes('"level":"error"'))).toHaveLength(1);
    expect(lines.join('\n')).not.toContain('secret');
    expect(data.flags).toBe(MessageFlags.Ephemeral | MessageFlags.SuppressEmbeds);
  });

  it('are registered once, and again only when a definition differs', async () => {
    const { discord, end, lines } = await ready();
    const puts = () => discord.world.requests.filter(({ method }) => method === 'PUT').length;
    await until(() => lines.find((line) => line.includes('commands registered')), 'no log line');
    await end();
    expect(puts()).toBe(1);

    const second = run(discord);
    await until(() => second.lines.find((line) => line.includes('registered as defined')), 'no log line');
    await second.end();
    expect(puts()).toBe(1);

    discord.world.commands = discord.world.commands.map((one) => ({ ...one, description: 'Another' })).slice(1);
    const third = run(discord);
    const line = await until(() => third.lines.find((text) => text.includes('commands registered')), 'no log line');
    expect(JSON.parse(line)).toMatchObject({
      added: ['/echo'],
      changed: ['/whisper', '/draw', '/fail', '“Shout it”'],
      removed: [],
    });
    expect(puts()).toBe(2);
  });
});

describe('pictures', () => {
  it('come with the words, and an alt text', async () => {
    const { discord } = await ready();
    await drawn(someBars, 'dark');
    const { data, files } = await discord.slash('draw');
    expect(data.content).toBe('In words: 4% and 6%.');
    expect(data.attachments?.[0]).toMatchObject({ description: expect.stringMatching(/Pilots: 4%; Clerks: 6%/) });
    const bytes = Buffer.from(await (files[0] as File).arrayBuffer());
    expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
    await discord.say({ content: 'draw', scene: 'dm' });
    expect(discord.world.messages[0]?.files).toHaveLength(1);
  });

  it.each([
    ['/callback', 50035, 400],
    ['/messages', 50013, 403],
  ])('that Discord does not take at %s are left out, and the words arrive', async (path, code, status) => {
    const { discord } = await ready();
    await drawn(someBars, 'dark');
    discord.rule({ match: new RegExp(`${path}$`), mischief: { do: 'status', status, code } });
    if (path === '/callback') {
      const { data, files } = await discord.slash('draw');
      expect([data.content, data.attachments, files]).toEqual(['In words: 4% and 6%.', undefined, []]);
    } else {
      const { content, attachments } = await discord.say({ content: 'draw', scene: 'dm' });
      expect([content, attachments]).toEqual(['In words: 4% and 6%.', undefined]);
    }
  });
});

describe('suggestions', () => {
  it('are at most 25', async () => {
    const { discord } = await ready();
    const choices = await discord.type('echo', 'text', 'neu');
    expect(choices).toHaveLength(25);
    expect(choices?.[0]).toEqual({ name: 'text neu 0', value: 'neu-0' });
  });

  it('are none when the command fails to make them or has none to make', async () => {
    const { discord, lines } = await ready();
    expect(await discord.type('fail', 'text', 'secret')).toEqual([]);
    expect(await discord.type('whisper', 'text', 'a')).toEqual([]);
    expect(lines.join('\n')).not.toContain('secret');
  });
});

describe('buttons', () => {
  it('are answered by the press that their custom id names', async () => {
    const { discord } = await ready();
    expect((await discord.press('again:a:b')).data.content).toBe('Again: a:b');
  });

  it('with a forged custom id get a calm private sentence', async () => {
    const { discord } = await ready();
    for (const forged of ['forged:1', 'again', ':', 'constructor:x', '__proto__:x']) {
      const { data } = await discord.press(forged);
      if (forged === 'again') expect(data.content).toBe('Again:');
      else
        expect(data).toMatchObject({ flags: 68, content: 'This button no longer leads anywhere. Please ask again.' });
    }
  });
});

describe('messages', () => {
  it('that mention the bot are answered without the mention', async () => {
    const { discord } = await ready();
    const reply = await discord.say({ content: `<@${BOT_ID}> which unions are balloting?`, mentionsBot: true });
    expect(reply.content).toBe('Asked: which unions are balloting?');
    expect(reply.message_reference).toMatchObject({ fail_if_not_exists: false });
  });

  it('that are a mention and nothing else get help', async () => {
    const { discord } = await ready();
    expect((await discord.say({ content: `<@!${BOT_ID}>`, mentionsBot: true })).content).toBe(
      'Ask me about the dispute.',
    );
  });

  it('sent directly are answered', async () => {
    const { discord } = await ready();
    expect((await discord.say({ content: 'what about pay?', scene: 'dm' })).content).toBe('Asked: what about pay?');
  });

  it('that reply to the bot are answered with what it said before, as it was before escaping', async () => {
    const { discord } = await ready();
    const posting = { content: 'and in Wales?', mentionsBot: true, repliesTo: 'About \\[pay\\]' };
    expect((await discord.say(posting)).content).toBe('Asked: and in Wales?, after: About \\[pay\\]');
  });

  it('that reply to the bot with the mention off are told that Discord withholds them', async () => {
    const { discord } = await ready();
    expect((await discord.say({ content: '', repliesTo: 'An answer' })).content).toMatch(/does not show me a reply/);
  });

  it('that are not addressed to the bot meet with silence', async () => {
    const { discord } = await ready();
    discord.post({ content: 'which unions are balloting?' });
    discord.post({ content: '@everyone look', mentionsEveryone: true });
    discord.post({ content: '@here look', mentionsEveryone: true });
    discord.post({ content: `<@&${BOT_ROLE_ID}> look`, mentionedRoles: [BOT_ROLE_ID] });
    discord.post({ content: `<@${BOT_ID}> hello`, mentionsBot: true, byBot: true });
    discord.post({ content: `<@${BOT_ID}> hello`, mentionsBot: true, byWebhook: true });
    await discord.say({ content: 'hello', scene: 'dm' });
    expect(discord.world.messages).toHaveLength(1);
  });

  it('that cannot be digested get an id that stands in the log', async () => {
    const { discord, lines } = await ready();
    const { content } = await discord.say({ content: 'fail my secret', scene: 'dm' });
    const incident = /log as (\w{8})/.exec(content ?? '')?.[1];
    await until(() => lines.find((line) => line.includes(`"incident":"${incident}"`)), 'no log line');
    expect(lines.filter((line) => line.includes('"level":"error"'))).toHaveLength(1);
    expect(lines.join('\n')).not.toContain('secret');
  });

  it('are answered once though Discord failed after it took the reply', async () => {
    const { discord } = await ready();
    discord.rule({ match: /^POST .*\/messages$/, mischief: { do: 'accept-then', status: 502 } });
    await discord.say({ content: 'hello', scene: 'dm' });
    await discord.requested(/^POST .*\/messages$/, 2);
    expect(discord.world.messages).toHaveLength(1);
  });

  it('are answered below where the bot may not read the history', async () => {
    const { discord } = await ready();
    discord.rule({ match: /^POST .*\/messages$/, mischief: { do: 'status', status: 400, code: 160002 } });
    const reply = await discord.say({ content: `<@${BOT_ID}> hello`, mentionsBot: true });
    expect(reply.message_reference).toBeUndefined();
  });

  it('that cannot be answered where they stand are noted once and left', async () => {
    const { discord, lines } = await ready();
    discord.rule({ match: /^POST .*\/messages$/, mischief: { do: 'status', status: 403, code: 50013 } });
    discord.post({ content: `<@${BOT_ID}> hello`, mentionsBot: true });
    const line = await until(() => lines.find((text) => text.includes('cannot be answered')), 'no log line');
    expect(JSON.parse(line)).toMatchObject({ level: 'info', failure: 'forbidden', code: 50013 });
    expect(discord.world.requests.filter(({ path }) => path.includes(GUILD_CHANNEL_ID))).toHaveLength(1);
  });
});

describe('starting', () => {
  it('asks for the two unprivileged intents only', async () => {
    const { discord } = await ready();
    expect(discord.gateway.counts.intents).toBe((1 << 9) | (1 << 12));
  });

  it('goes on until Discord is there', async () => {
    const discord = await standIn();
    discord.rule({ match: /^GET \/gateway\/bot/, times: 4, mischief: { do: 'status', status: 503 } });
    const { lines } = run(discord);
    await discord.ready();
    expect(lines.filter((line) => line.includes('no connection'))).toHaveLength(1);
  });

  it('goes on though the commands cannot be registered', async () => {
    const discord = await standIn();
    discord.rule({ match: /^PUT/, times: 1, mischief: { do: 'status', status: 400, code: 30034 } });
    const { lines } = run(discord);
    await until(() => lines.find((line) => line.includes('could not be registered')), 'no log line');
    expect((await discord.say({ content: 'hello', scene: 'dm' })).content).toBe('Asked: hello');
  });

  it('ends with 78 and one line when the token is refused', async () => {
    const discord = await standIn({ token: 'another' });
    const { code, lines } = run(discord);
    expect(await code).toBe(78);
    expect(lines.filter((line) => line.includes('"level":"error"'))).toHaveLength(1);
    expect(lines.join()).toContain('Set DISCORD_TOKEN');
  });

  it('ends with 78 and one line when the token cannot be one', async () => {
    const discord = await standIn();
    const { code, lines } = run(discord, 'not a token\n');
    expect(await code).toBe(78);
    expect(lines).toHaveLength(1);
    expect(discord.world.requests).toEqual([]);
  });

  it('ends with 78 and one line when the intents are refused', async () => {
    const { code, lines } = await start({ refuseWith: 4014 });
    expect(await code).toBe(78);
    expect(lines.filter((line) => line.includes('"level":"error"'))).toHaveLength(1);
    expect(lines.join()).toContain('Privileged Gateway Intents');
  });
});

describe('ending', () => {
  it('comes with 0 when the bot is told to stop, after what it was at', async () => {
    const { discord, end, lines } = await ready();
    discord.rule({ match: /\/callback$/, mischief: { do: 'status', status: 429, retryAfter: 0.3 } });
    const id = discord.sendSlash('echo', { text: 'a' });
    await discord.requested(/\/callback$/);
    expect(await end()).toBe(0);
    expect(discord.world.responses.has(id)).toBe(true);
    expect(lines.filter((line) => /connection|"level":"(?:warn|error)"/.test(line))).toEqual([]);
  });

  it('comes with 0 when the bot is told to stop before it is connected', async () => {
    const discord = await standIn();
    discord.rule({ match: /^GET \/gateway\/bot/, mischief: { do: 'hang' } });
    const { end } = run(discord);
    await discord.requested(/^GET \/gateway\/bot/);
    expect(await end()).toBe(0);
  });
});
