import { Client, Events } from 'discord.js';
import { describe, expect, it, vi } from 'vitest';
import { createInteractionRest } from '../../../src/discord/gateway/rest.ts';
import { ALLOWANCES } from '../../../src/discord/service/courtesy.ts';
import { interactionEvent, pressData, slashData } from '../../support/discord/events.ts';
import { USER_ID } from '../../support/discord/identities.ts';
import { snowflake } from '../../support/discord/snowflake.ts';
import { type StandIn, until } from '../../support/discord/stand-in.ts';
import { stubRuns } from '../../support/discord/stub-run.ts';

const { standIn, run, ready } = stubRuns();

const callbacks = ({ world }: StandIn) => world.requests.filter(({ path }) => path.endsWith('/callback'));
const logged = (lines: readonly string[], pattern: RegExp) =>
  until(() => lines.find((line) => pattern.test(line)), `no log line met ${pattern}`).then((line) => JSON.parse(line));
const notInfo = (lines: readonly string[]) => lines.filter((line) => !line.includes('"level":"info"'));

describe('the connection', () => {
  it('when it drops is resumed, and what was missed is answered once', async () => {
    const { discord, lines } = await ready();
    discord.gateway.drop();
    const { data } = await discord.slash('echo', { text: 'while you were away' });
    expect(data.content).toBe('You said: while you were away');
    expect(discord.gateway.counts).toMatchObject({ identifies: 1, resumes: 1 });
    expect(callbacks(discord)).toHaveLength(1);
    await logged(lines, /connected again/);
    expect(notInfo(lines)).toEqual([]);
  });

  it('is resumed when Discord asks to reconnect', async () => {
    const { discord } = await ready();
    discord.gateway.askToReconnect();
    await until(() => (discord.gateway.counts.resumes === 1 ? true : undefined), 'no resume');
    expect((await discord.slash('echo', { text: 'a' })).data.content).toBe('You said: a');
  });

  it('that has gone silent is given up and resumed', async () => {
    const { discord } = await ready({ heartbeat: 100 });
    discord.gateway.deafen();
    await until(() => (discord.gateway.counts.resumes > 0 ? true : undefined), 'no resume');
    expect((await discord.slash('echo', { text: 'a' })).data.content).toBe('You said: a');
  });

  it('begins anew when Discord says that its session is over', async () => {
    const { discord, lines } = await ready();
    discord.gateway.invalidate();
    await until(() => (discord.gateway.counts.identifies === 2 ? true : undefined), 'no identify');
    expect((await discord.slash('echo', { text: 'a' })).data.content).toBe('You said: a');
    await logged(lines, /with a new session/);
  });

  it('comes back when gateway and REST have both been away, with one line for going and one for coming', async () => {
    const { discord, lines, service } = await ready();
    expect(service.gateway?.()).toEqual({ shards: 1, connected: 1 });
    await discord.stop();
    // Some of discord.js's attempts, which are half a second apart however long it takes.
    await new Promise((resolve) => setTimeout(resolve, 1700));
    expect(service.gateway?.()).toEqual({ shards: 1, connected: 0 });
    const again = await standIn({ port: discord.port });
    await until(() => again.gateway.counts.identifies || undefined, 'it did not come back');
    expect((await again.slash('echo', { text: 'back' })).data.content).toBe('You said: back');
    expect(lines.filter((line) => line.includes('the connection was lost'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('connected again'))).toHaveLength(1);
    expect(service.gateway?.()).toEqual({ shards: 1, connected: 1 });
  });
});

describe('a response', () => {
  it('is tried again within the deadline when Discord fails before it takes it', async () => {
    const { discord, lines } = await ready();
    discord.rule({ match: /\/callback$/, times: 3, mischief: { do: 'status', status: 503 } });
    expect((await discord.slash('echo', { text: 'a' })).data.content).toBe('You said: a');
    expect(await logged(lines, /"answered"/)).toMatchObject({ outcome: 'answer' });
    expect(notInfo(lines)).toEqual([]);
  });

  it('is tried again when the line is cut', async () => {
    const { discord } = await ready();
    discord.rule({ match: /\/callback$/, mischief: { do: 'close' } });
    expect((await discord.slash('echo', { text: 'a' })).data.content).toBe('You said: a');
  });

  it('counts as given, and is not given twice, when Discord fails after it took it', async () => {
    const { discord, lines } = await ready();
    discord.rule({ match: /\/callback$/, mischief: { do: 'accept-then', status: 502 } });
    await discord.slash('echo', { text: 'a' });
    expect(await logged(lines, /40060/)).toMatchObject({ level: 'info', failure: 'answered' });
    expect(discord.world.responses.size).toBe(1);
  });

  it('is tried again when Discord does not answer', async () => {
    const { discord, lines } = await ready();
    discord.rule({ match: /\/callback$/, mischief: { do: 'hang' } });
    expect((await discord.slash('echo', { text: 'a' })).data.content).toBe('You said: a');
    expect(await logged(lines, /"answered"/)).toMatchObject({ outcome: 'answer' });
  });

  it('is given up with the deadline, in one line, when Discord never answers', async () => {
    const { discord, lines } = await ready();
    discord.rule({ match: /\/callback$/, times: 100, mischief: { do: 'hang' } });
    const begun = Date.now();
    const id = discord.sendSlash('echo', { text: 'a' });
    expect(await logged(lines, /did not reach Discord/)).toMatchObject({ level: 'warn', interaction: id });
    expect(Date.now() - begun).toBeLessThan(4500);
    expect(notInfo(lines)).toHaveLength(1);
  });

  it('waits for a rate limit if the deadline allows, and is given up at once, in one line, if not', async () => {
    const { discord, lines } = await ready();
    discord.rule({ match: /\/callback$/, mischief: { do: 'status', status: 429, retryAfter: 0.2 } });
    expect((await discord.slash('echo', { text: 'a' })).data.content).toBe('You said: a');
    discord.rule({ match: /\/callback$/, mischief: { do: 'status', status: 429, retryAfter: 3.5 } });
    const id = discord.sendSlash('echo', { text: 'b' });
    expect(await logged(lines, /RateLimitError/)).toMatchObject({ level: 'warn', interaction: id, failure: 'expired' });
    expect(notInfo(lines)).toHaveLength(1);
  });

  it('that comes too late is one line, without the interaction’s token', async () => {
    const { discord, lines } = await ready();
    const id = discord.sendSlash('echo', { text: 'a' }, { age: 3500 });
    expect(await logged(lines, /10062/)).toMatchObject({ level: 'warn', failure: 'expired', interaction: id });
    expect(lines.join('\n')).not.toContain('interaction-token');
    expect(callbacks(discord)).toHaveLength(1);
  });

  it('that has waited too long to be worked out is not begun, and is one line', async () => {
    const { onInteraction } = await import('../../../src/discord/gateway/interactions.ts');
    const { discord, service, lines } = await ready();
    const rest = createInteractionRest(discord.api);
    const event = interactionEvent(2, slashData('echo', { text: 'a' }), 'guild', 0, USER_ID);
    await onInteraction(event, service, rest, performance.now() - 3000);
    expect(await logged(lines, /too late/)).toMatchObject({ level: 'warn', failure: 'expired', interaction: event.id });
    expect(callbacks(discord)).toEqual([]);
  });

  it('that Discord refuses becomes a private sentence with an id that stands in the log', async () => {
    const { discord, lines } = await ready();
    discord.rule({ match: /\/callback$/, mischief: { do: 'status', status: 400, code: 50035 } });
    const { data } = await discord.slash('echo', { text: 'a' });
    expect(data.flags).toBe(68);
    const incident = /log as (\w{8})/.exec(data.content ?? '')?.[1];
    expect(await logged(lines, /refused a response/)).toMatchObject({ level: 'error', incident, code: 50035 });
  });

  it('needs no edit, so that Discord’s limit of 50 requests a second holds up none of a burst', async () => {
    const { discord } = await ready({ crowd: true });
    const begun = Date.now();
    const scenes = ['guild', 'dm', 'foreign'] as const;
    const burst = Array.from({ length: 150 }, (_, turn) =>
      discord.slash('echo', { text: 'a' }, { scene: scenes[turn % 3] ?? 'dm' }),
    );
    await Promise.all(burst);
    expect(Date.now() - begun).toBeLessThan(2500);
    expect(callbacks(discord)).toHaveLength(150);
  });

  it('is followed by what it announced without that limit, too', async () => {
    const { discord } = await ready();
    const begun = Date.now();
    const people = Array.from({ length: 50 }, () => ({ id: snowflake(), permissions: '0' }));
    for (const scene of ['guild', 'foreign', 'group'] as const)
      for (const by of people) void discord.press(`remove:${by.id}`, { scene, by });
    await discord.requested(/^DELETE/, 150);
    expect(Date.now() - begun).toBeLessThan(2000);
  });
});

describe('one and the same', () => {
  it('button clicked twice is answered twice, each click once', async () => {
    const { discord } = await ready();
    const [one, other] = await Promise.all([discord.press('again:a'), discord.press('again:a')]);
    expect([one.data.content, other.data.content]).toEqual(['Again: a', 'Again: a']);
    expect(callbacks(discord)).toHaveLength(2);
  });

  it('message removed twice is gone, and nobody complains', async () => {
    const { discord, lines } = await ready();
    await discord.press(`remove:${USER_ID}`);
    await discord.requested(/^DELETE/);
    discord.rule({ match: /^DELETE/, mischief: { do: 'status', status: 404, code: 10008 } });
    expect((await discord.press(`remove:${USER_ID}`)).type).toBe(6);
    await discord.requested(/^DELETE/, 2);
    await discord.slash('echo', { text: 'a' });
    expect(notInfo(lines)).toEqual([]);
  });

  it('interaction sent twice by Discord is answered once', async () => {
    const { discord, lines } = await ready();
    const event = interactionEvent(2, slashData('echo', { text: 'a' }), 'guild', 0, USER_ID);
    discord.gateway.dispatch('INTERACTION_CREATE', event);
    discord.gateway.dispatch('INTERACTION_CREATE', event);
    expect(await logged(lines, /had a response/)).toMatchObject({ interaction: event.id, failure: 'answered' });
    expect(discord.world.responses.size).toBe(1);
    expect(notInfo(lines)).toEqual([]);
  });

  it('person who asks too much is told in private when to come back; messages are told once and then left alone; typing is free', async () => {
    const { discord } = await ready();
    for (let turn = 0; turn < 12; turn++) await discord.type('echo', 'text', 'a');
    const answers = await Promise.all(Array.from({ length: 12 }, () => discord.slash('echo', { text: 'a' })));
    const refused = answers.filter(({ data }) => data.content?.includes('come back in'));
    expect(refused).toHaveLength(2);
    expect(refused.map(({ data }) => data.flags)).toEqual([68, 68]);
    expect(await discord.type('echo', 'text', 'a')).toHaveLength(25);
    for (let turn = 0; turn < 12; turn++) discord.post({ content: `question ${turn}`, scene: 'dm' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(discord.world.messages).toEqual([]);
  });
});

describe('a channel', () => {
  it('in which too much is asked, whoever asks, is told in private when to come back; others go on', async () => {
    const { discord } = await ready();
    const { points } = ALLOWANCES.channel;
    const anybody = () => ({ id: snowflake(), permissions: '0' });
    const answers = await Promise.all(
      Array.from({ length: points + 2 }, () => discord.slash('echo', { text: 'a' }, { by: anybody() })),
    );
    const refused = answers.filter(({ data }) => data.content?.startsWith('A lot was asked in this channel just now.'));
    expect(refused.map(({ data }) => data.flags)).toEqual([68, 68]);
    expect(refused[0]?.data.content).toMatch(/Please come back in \d+ seconds\.$/);
    expect((await discord.slash('echo', { text: 'a' }, { scene: 'dm' })).data.content).toBe('You said: a');
  });
});

describe('an interaction that cannot be read', () => {
  it.each([
    ['without data', { ...interactionEvent(2, {}, 'guild', 0, USER_ID), data: undefined }],
    ['without a type', { ...interactionEvent(2, slashData('echo', {}), 'guild', 0, USER_ID), type: undefined }],
    ['with a number for a custom id', interactionEvent(3, { ...pressData(''), custom_id: 7 }, 'guild', 0, USER_ID)],
    ['without a token', { ...interactionEvent(2, slashData('echo', {}), 'guild', 0, USER_ID), token: undefined }],
  ])('because it is %s is passed over', async (_, event) => {
    const { onInteraction } = await import('../../../src/discord/gateway/interactions.ts');
    const { discord, service, lines } = await ready();
    const fail = () => Promise.reject(new Error('x'));
    const rest = { post: fail, patch: fail, delete: fail };
    await onInteraction(event, service, rest, performance.now());
    expect(notInfo(lines)).toEqual([expect.stringContaining('could not be read and was passed over')]);
    expect(callbacks(discord)).toEqual([]);
  });
});

describe('an error that discord.js reports', () => {
  it('is one line, without its message, and the bot goes on', async () => {
    const login = vi.spyOn(Client.prototype, 'login');
    const { discord, lines } = await ready();
    const client = login.mock.contexts[0] as Client;
    login.mockRestore();
    client.emit(Events.Error, new TypeError('about what somebody asked'));
    const reported = await logged(lines, /discord\.js reported an error/);
    expect(reported).toMatchObject({ level: 'error', error: 'TypeError' });
    expect(lines.join('\n')).not.toContain('somebody asked');
    expect((await discord.slash('echo', { text: 'a' })).data.content).toBe('You said: a');
  });
});

describe('a revoked token', () => {
  it('ends the run with 78 and one line when Discord closes the gateway for it', async () => {
    const { discord, code, lines } = await ready();
    discord.gateway.close(4004);
    expect(await code).toBe(78);
    expect(notInfo(lines)).toEqual([expect.stringContaining('Set DISCORD_TOKEN')]);
  });

  it('ends the run with 78 when a message cannot be sent for it, whatever the gateway does', async () => {
    const { discord, code, lines } = await ready();
    discord.world.token = 'another';
    discord.post({ content: 'hello', scene: 'dm' });
    expect(await code).toBe(78);
    expect(lines.filter((line) => line.includes('Set DISCORD_TOKEN'))).toHaveLength(1);
  });
});

describe('a token that was revoked before the commands are registered', () => {
  it('ends the run with 78 and one line', async () => {
    const discord = await standIn();
    discord.rule({ match: /^GET \/applications\/\d+\/commands/, mischief: { do: 'status', status: 401 } });
    const { code, lines } = run(discord);
    expect(await code).toBe(78);
    expect(lines.filter((line) => line.includes('Set DISCORD_TOKEN'))).toHaveLength(1);
  });
});

describe('shards', () => {
  it('are as many as configured, those that this process runs, and each answers', async () => {
    const discord = await standIn();
    const { service, lines } = run(discord, undefined, { shards: [0, 2, 3], shardCount: 4 });
    await logged(lines, /commands registered/);
    expect(discord.gateway.shards()).toEqual({ numbers: [0, 2, 3], count: 4 });
    expect(service.gateway?.()).toEqual({ shards: 3, connected: 3 });
    for (const scene of ['guild', 'dm', 'foreign'] as const) await discord.slash('echo', { text: 'a' }, { scene });
  });
});
