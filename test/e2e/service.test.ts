import { InteractionType } from 'discord-api-types/v10';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { interactionEvent, slashData } from '../support/discord/events.ts';
import { USER_ID } from '../support/discord/identities.ts';
import { type Program, startProgram } from '../support/discord/program.ts';
import { signer } from '../support/discord/signer.ts';
import { startDiscord, TOKEN, until } from '../support/discord/stand-in.ts';
import { problemsOfResponse } from '../support/discord/strict.ts';

/** Starting a program takes seconds where cores are few. */
vi.setConfig({ testTimeout: 60_000 });

let endings: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of endings.reverse()) await end();
  endings = [];
});

/** Scrutineer in a process of its own, as `npm start -- …` starts it. */
function start(environment: Readonly<Record<string, string>>, ...words: string[]): Program {
  const program = startProgram(
    'src/main.ts',
    { DISCORD_TOKEN: '', PORT: '0', METRICS_PORT: '0', ...environment },
    words,
  );
  endings.push(() => program.kill());
  return program;
}

async function portIn(program: Program, message: string): Promise<number> {
  const line = await program.printed(new RegExp(`^\\{.*"msg":"${message}"\\}$`, 'm'));
  return (JSON.parse(line) as { port: number }).port;
}

const discord = signer();
const ask = (question: string) =>
  interactionEvent(InteractionType.ApplicationCommand, slashData('ask', { question }), 'guild', 0, USER_ID);

describe('npm start -- http', () => {
  it('serves interactions that Discord signed, and nobody else’s, shows its state, and ends with 0 when told to', async () => {
    const program = start({ DISCORD_PUBLIC_KEY: discord.publicKey }, 'http');
    const port = await portIn(program, 'listening for Discord');
    const monitoring = `http://127.0.0.1:${await portIn(program, 'listening for monitoring')}`;
    expect((await discord.post(port, { ...ask('a'), type: 1 })).body).toEqual({ type: 1 });
    const { status, body, files } = await discord.post(port, ask('which unions are balloting?'));
    expect(status).toBe(200);
    expect(problemsOfResponse(body as Record<string, unknown>, files)).toEqual([]);
    expect((body as { data: { content: string } }).data.content).toMatch(/^-# \[1\] .*¶ \d+$/m);
    const hourAgo = String(Math.floor(Date.now() / 1000) - 3600);
    for (const forged of [{ signature: 'ab'.repeat(64) }, { timestamp: hourAgo }, { body: JSON.stringify(ask('b')) }])
      expect((await discord.post(port, ask('a'), forged)).status).toBe(401);
    expect((await discord.post(port, ask('a'.repeat(300_000)))).status).toBe(413);

    const health = await fetch(`${monitoring}/healthz`);
    expect(health.status).toBe(200);
    expect(await health.json()).toEqual({ knowledge: expect.stringMatching(/^[0-9a-f]{8}$/) });
    const metrics = await (await fetch(`${monitoring}/metrics`)).text();
    for (const line of [
      'scrutineer_questions_total{kind="command",name="/ask",outcome="answer"} 1',
      'scrutineer_reply_seconds_count{kind="command"} 1',
      'scrutineer_http_refused_total{status="401"} 3',
      'scrutineer_http_refused_total{status="413"} 1',
    ])
      expect(metrics.split('\n')).toContain(line);
    expect(metrics).toMatch(/^scrutineer_knowledge_info\{version="[0-9a-f]{8}"\} 1$/m);

    program.signal('SIGTERM');
    expect(await program.exit).toBe(0);
    expect(program.output()).not.toMatch(/balloting|interaction-token/);
  });

  it('ends with 78 and says which variable is missing', async () => {
    const program = start({ DISCORD_PUBLIC_KEY: '' }, 'http');
    expect(await program.exit).toBe(78);
    expect(program.output()).toContain('Set DISCORD_PUBLIC_KEY');
  });
});

describe('npm start -- register', () => {
  it('registers the commands and ends with 0; a second time it changes nothing', async () => {
    const stand = await startDiscord();
    endings.push(() => stand.stop());
    for (const said of ['commands registered', 'commands are registered as defined']) {
      const program = start({ DISCORD_TOKEN: TOKEN, DISCORD_API: stand.api }, 'register');
      expect(await program.exit).toBe(0);
      expect(program.output()).toContain(said);
      expect(program.output()).not.toContain(TOKEN);
    }
    expect(stand.world.commands.map(({ name }) => name)).toContain('ask');
    expect(stand.world.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    expect(stand.gateway.counts.identifies).toBe(0);
  });

  it('ends with 78 and one line when the token is refused', async () => {
    const stand = await startDiscord({ token: 'another' });
    endings.push(() => stand.stop());
    const program = start({ DISCORD_TOKEN: TOKEN, DISCORD_API: stand.api }, 'register');
    expect(await program.exit).toBe(78);
    expect(program.output().match(/"level":50/g)).toHaveLength(1);
    expect(program.output()).toContain('Set DISCORD_TOKEN');
  });
});

describe('npm start, with a port for monitoring', () => {
  it('is well while it is connected, and not while it is not', async () => {
    const stand = await startDiscord();
    const program = start({ DISCORD_TOKEN: TOKEN, DISCORD_API: stand.api });
    const address = `http://127.0.0.1:${await portIn(program, 'listening for monitoring')}`;
    const isWell = async () => (await fetch(`${address}/healthz`)).status === 200;
    await stand.ready();
    await vi.waitFor(async () => expect(await isWell()).toBe(true), 10_000);
    expect(await (await fetch(`${address}/metrics`)).text()).toContain('scrutineer_gateway_shards_connected 1\n');
    await stand.stop();
    await vi.waitFor(async () => expect(await isWell()).toBe(false), 10_000);
    program.signal('SIGTERM');
    expect(await program.exit).toBe(0);
  });

  it('runs the shards that it is told to', async () => {
    const stand = await startDiscord();
    endings.push(() => stand.stop());
    start({ DISCORD_TOKEN: TOKEN, DISCORD_API: stand.api, DISCORD_SHARD_COUNT: '4', DISCORD_SHARDS: '1-2' });
    const numbers = await until(
      () => (stand.world.commands.length > 0 ? stand.gateway.shards() : undefined),
      'no shards',
    );
    expect(numbers).toEqual({ numbers: [1, 2], count: 4 });
  });
});
