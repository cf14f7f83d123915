import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { interactionEvent, memberLike, slashData } from '../support/discord/events.ts';
import { USER_ID } from '../support/discord/identities.ts';
import { type Program, startProgram } from '../support/discord/program.ts';
import { signer } from '../support/discord/signer.ts';
import { type StandIn, startDiscord, TOKEN, until } from '../support/discord/stand-in.ts';

/** Starting a program takes seconds where cores are few. */
vi.setConfig({ testTimeout: 60_000 });

let endings: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of endings.reverse()) await end();
  endings = [];
});

const CLAIMS = 'merran-pay/claims.yaml';
const question = 'who does the ISU represent?';
const BEFORE = /represents deckhands/;
const AFTER = /speaks for deckhands/;
const edited = (text: string) => text.replace('represents deckhands', 'speaks for deckhands');
const broken = (text: string) => text.replace('topics: [union-members]', 'topics: [union-membres]');

/** What an administrator of the server is known by, and somebody who may do everything but administer. */
const administrator = { id: '900000000000000001', permissions: '8' };
const moderator = { id: '900000000000000002', permissions: String((1n << 50n) - 1n - 8n) };

/** A copy of the invented dispute's folder, to be edited. */
function aCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'scrutineer-'));
  cpSync('test/fixtures/ferries/knowledge', folder, { recursive: true });
  endings.push(() => rmSync(folder, { recursive: true }));
  const path = join(folder, CLAIMS);
  const text = readFileSync(path, 'utf8');
  return { folder, write: (edit: (text: string) => string) => writeFileSync(path, edit(text)) };
}

async function onDiscord(folder: string): Promise<{ discord: StandIn; program: Program }> {
  const discord = await startDiscord({ crowd: true });
  const program = startProgram('src/main.ts', {
    ...{ DISCORD_TOKEN: TOKEN, DISCORD_API: discord.api, LOG_LEVEL: 'info', KNOWLEDGE_DIR: folder },
  });
  endings.push(async () => {
    program.kill();
    await discord.stop();
    expect(discord.world.problems).toEqual([]);
  });
  await discord.ready();
  return { discord, program };
}

/** Asks for a reload as an administrator, and gives what came of it. */
async function reload(discord: StandIn): Promise<string> {
  const known = discord.world.edits.size;
  const { type, data } = await discord.slash('reload', {}, { by: administrator });
  expect(type).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
  expect(data).toEqual({ flags: MessageFlags.Ephemeral });
  const edit = await until(() => [...discord.world.edits.values()][known], 'nothing was said of the reload');
  return edit.content ?? '';
}

describe('the knowledge folder, while the bot runs on Discord', () => {
  it('is taken up on SIGHUP; what was asked before is answered from the version it was asked of', async () => {
    const { folder, write } = aCopy();
    const { discord, program } = await onDiscord(folder);
    const ask = async () => (await discord.slash('ask', { question })).data.content;
    expect(await ask()).toMatch(BEFORE);

    discord.rule({ match: /\/callback$/, mischief: { do: 'status', status: 429, retryAfter: 2.2 } });
    const begun = discord.sendSlash('ask', { question });
    await discord.requested(/\/callback$/, 2);
    write(edited);
    program.signal('SIGHUP');
    await program.printed(
      /"knowledge":"[0-9a-f]{8}","before":"[0-9a-f]{8}","ms":\d+,"msg":"the knowledge folder was taken up/,
    );
    expect(await ask()).toMatch(AFTER);
    expect((await discord.responseTo(begun)).data.content).toMatch(BEFORE);
  });

  it('with a problem leaves the one before answering, and whoever reloads is told why; only administrators can', async () => {
    const { folder, write } = aCopy();
    const { discord, program } = await onDiscord(folder);
    const ask = async () => (await discord.slash('ask', { question })).data.content;

    expect((await discord.slash('reload', {}, { by: moderator })).data.content).toMatch(/^Only an administrator/);
    expect((await discord.slash('reload', {}, { scene: 'dm' })).data.content).toMatch(/^Only an administrator/);
    expect(await reload(discord)).toMatch(/^Nothing has changed: this is version [0-9a-f]{8}\.$/);

    write((text) => broken(edited(text)));
    expect(await reload(discord)).toMatch(
      /^The knowledge folder has a problem\. I go on answering from version [0-9a-f]{8}\.\n\n- \*\*merran-pay\/claims\.yaml\\?:\d+:\d+\*\*: .*union-membres/,
    );
    expect(await ask()).toMatch(BEFORE);
    program.signal('SIGHUP');
    await program.printed(/the knowledge folder has problems[\s\S]*the knowledge folder has problems/);

    write(edited);
    discord.rule({ match: /^PATCH/, mischief: { do: 'status', status: 429, retryAfter: 0.3 } });
    expect(await reload(discord)).toMatch(
      /^I now answer from version [0-9a-f]{8} of the knowledge; it was [0-9a-f]{8}\. Changed: 1 changed\.\n\n- \*\*claim isu-who\*\*: changed, statement/,
    );
    expect(await ask()).toMatch(AFTER);
    program.signal('SIGTERM');
    expect(await program.exit).toBe(0);
  });
});

describe('the knowledge folder, while interactions are answered over HTTP', () => {
  it('is taken up on SIGHUP, and by /reload, whose outcome takes the place of its response', async () => {
    const { folder, write } = aCopy();
    const discord = await startDiscord();
    const key = signer();
    const program = startProgram(
      'src/main.ts',
      { DISCORD_PUBLIC_KEY: key.publicKey, DISCORD_API: discord.api, PORT: '0', KNOWLEDGE_DIR: folder },
      ['http'],
    );
    endings.push(async () => {
      program.kill();
      await discord.stop();
      expect(discord.world.problems).toEqual([]);
    });
    const port = Number(/\d+/.exec(await program.printed(/"port":\d+/))?.[0]);
    const send = async (name: string, options: Record<string, string>, member: object = {}) =>
      (await key.post(port, { ...interactionEvent(2, slashData(name, options), 'guild', 0, USER_ID), ...member }))
        .body as { type: number; data: { content?: string } };
    const ask = async () => (await send('ask', { question })).data.content;

    expect(await ask()).toMatch(BEFORE);
    write(edited);
    program.signal('SIGHUP');
    await program.printed(/the knowledge folder was taken up/);
    expect(await ask()).toMatch(AFTER);

    write((text) => text);
    const { type } = await send('reload', {}, { member: memberLike(administrator) });
    expect(type).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
    const edit = await until(() => [...discord.world.edits.values()][0], 'nothing was said of the reload');
    expect(edit.content).toMatch(/^I now answer from version /);
    expect(await ask()).toMatch(BEFORE);
  });
});

describe('the knowledge folder, while the page is served', () => {
  it('is taken up on SIGHUP, by the page itself too', async () => {
    const { folder, write } = aCopy();
    const program = startProgram('src/main.ts', { DISCORD_TOKEN: '', PORT: '0', KNOWLEDGE_DIR: folder });
    endings.push(() => program.kill());
    const address = (await program.printed(/http:\/\/\S+/)).trim();
    const asked = async () => (await fetch(`${address}/api/ask?q=${encodeURIComponent(question)}`)).text();
    const version = async () => /"version":"([0-9a-f]{8})"/.exec(await (await fetch(address)).text())?.[1];
    const first = await version();
    expect(await asked()).toMatch(BEFORE);
    write(edited);
    program.signal('SIGHUP');
    await vi.waitUntil(async () => (await version()) !== first, { timeout: 20_000, interval: 100 });
    expect(await asked()).toMatch(AFTER);
    program.signal('SIGTERM');
    expect(await program.exit).toBe(0);
  });
});
