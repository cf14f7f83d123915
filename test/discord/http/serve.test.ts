import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { InteractionType, MessageFlags } from 'discord-api-types/v10';
import { afterEach, describe, expect, it } from 'vitest';
import { LARGEST_BODY } from '../../../src/discord/http/body.ts';
import { endpoint } from '../../../src/discord/http/endpoint.ts';
import { serveInteractions } from '../../../src/discord/http/serve.ts';
import { ALLOWANCES } from '../../../src/discord/service/courtesy.ts';
import { createService } from '../../../src/discord/service/service.ts';
import { drawn } from '../../../src/replies/chart/pictures.ts';
import { someBars } from '../../support/charts.ts';
import {
  botMessage,
  interactionEvent,
  menuData,
  pressData,
  slashData,
  typingData,
} from '../../support/discord/events.ts';
import { USER_ID } from '../../support/discord/identities.ts';
import { logbook } from '../../support/discord/logbook.ts';
import { signer } from '../../support/discord/signer.ts';
import { startDiscord, until } from '../../support/discord/stand-in.ts';
import { problemsOfResponse } from '../../support/discord/strict.ts';
import { stubBot } from '../../support/discord/stub-bot.ts';

let endings: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of endings.reverse()) await end();
  endings = [];
});

const discord = signer();

/** The stub bot behind the endpoint, in this process, on a port of its own. */
async function serve(api = 'http://127.0.0.1:9/api') {
  const { lines, log } = logbook();
  const stop = new AbortController();
  const service = createService(stubBot, log);
  const ended = serveInteractions({ publicKey: discord.publicKey, port: 0, api, service, stop: stop.signal });
  const end = async () => {
    stop.abort();
    return ended;
  };
  endings.push(end);
  const line = await until(() => lines.find((one) => one.includes('listening for Discord')), 'it does not listen');
  const { port } = JSON.parse(line) as { port: number };
  const exposed = () => service.metrics.exposition({ knowledge: 'stub' });
  return { port, lines, end, exposed };
}

const event = (type: InteractionType, data: object, by = USER_ID) => interactionEvent(type, data, 'guild', 0, by);
const slash = (name: string, options: Record<string, string> = {}, by = USER_ID) =>
  event(InteractionType.ApplicationCommand, slashData(name, options), by);
const press = (id: string) => ({ ...event(InteractionType.MessageComponent, pressData(id)), message: botMessage() });

/** The answer to an event: its message or choices, once it was found to be what Discord takes. */
async function answer(port: number, sent: object) {
  const { status, body, files } = await discord.post(port, sent);
  expect(status).toBe(200);
  expect(problemsOfResponse(body as Record<string, unknown>, files)).toEqual([]);
  return body as {
    type: number;
    data: { content: string; flags?: number; choices?: object[]; attachments?: object[] };
  };
}

describe('the endpoint', () => {
  it('answers a ping, as Discord sends one when the address is entered', async () => {
    const { port, lines } = await serve();
    const { status, type, body } = await discord.post(port, event(InteractionType.Ping, {}));
    expect({ status, type, body }).toEqual({ status: 200, type: 'application/json', body: { type: 1 } });
    expect(lines).toHaveLength(1);
  });

  it('answers commands, suggestions, presses and the menus of messages in the response', async () => {
    const { port } = await serve();
    expect((await answer(port, slash('echo', { text: 'pay *rise*' }))).data.content).toBe('You said: pay \\*rise\\*');
    expect((await answer(port, slash('whisper'))).data.flags).toBe(
      MessageFlags.Ephemeral | MessageFlags.SuppressEmbeds,
    );
    const typing = event(InteractionType.ApplicationCommandAutocomplete, typingData('echo', 'text', 'a'));
    expect((await answer(port, typing)).data.choices).toHaveLength(25);
    expect((await answer(port, press('again:a:b'))).data.content).toBe('Again: a:b');
    const menu = event(InteractionType.ApplicationCommand, menuData('Shout it', { content: 'pay' }));
    expect((await answer(port, menu)).data.content).toBe('PAY\n\n-# Entry shout.');
    expect((await answer(port, slash('renamed'))).data.content).toMatch(/no longer have this command/);
  });

  it('sends charts as pictures in a form', async () => {
    const { port } = await serve();
    await drawn(someBars, 'dark');
    const { status, type, body, files } = await discord.post(port, slash('draw'));
    expect(status).toBe(200);
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    expect(body).toMatchObject({ type: 4, data: { attachments: [{ id: '0', filename: 'chart-1.png' }] } });
    expect(problemsOfResponse(body as Record<string, unknown>, files)).toEqual([]);
    const bytes = Buffer.from(await (files[0] as File).arrayBuffer());
    expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  });

  it('has a message removed for whoever asked, once it has said so', async () => {
    const rest = await startDiscord();
    endings.push(() => rest.stop());
    const { port } = await serve(rest.api);
    const sent = press(`remove:${USER_ID}`);
    expect((await discord.post(port, sent)).body).toEqual({ type: 6 });
    await until(() => (rest.world.removed.includes(sent.token) ? true : undefined), 'nothing was removed');
  });

  it('shows a private answer to everyone, with its pictures, in place of the private one', async () => {
    const rest = await startDiscord();
    endings.push(() => rest.stop());
    const { port } = await serve(rest.api);
    const { data } = await answer(port, slash('whisper'));
    const picture = { id: '1', filename: 'a.png', content_type: 'image/png', size: 8, description: 'Bar chart' };
    const attachments = [{ ...picture, url: 'data:image/png;base64,iVBORw0KGgo=' }];
    const shown = {
      ...event(InteractionType.MessageComponent, pressData('share')),
      message: botMessage({ ...data, attachments }),
    };
    rest.pressedUnder(shown);
    expect((await discord.post(port, shown)).body).toEqual({ type: 6 });
    const below = await until(() => rest.world.below[0], 'nothing was shown');
    expect(below).toMatchObject({
      body: { content: data.content, flags: MessageFlags.SuppressEmbeds },
      files: [{ size: 8 }],
    });
    expect(rest.world.removed).toEqual([shown.token]);
    expect(rest.world.problems).toEqual([]);
  });

  it('does nothing more where the connection was closed before the response was out, and counts that as lost', async () => {
    const { lines, log } = logbook();
    const service = createService(stubBot, log);
    const reached: string[] = [];
    const note = async (route: string) => void reached.push(route);
    const server = createServer((request, response) => {
      const closesMeanwhile = async () => {
        response.destroy();
        await once(response, 'close');
        return true;
      };
      void endpoint(service, closesMeanwhile, { post: note, patch: note, delete: note })(request, response);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    endings.push(async () => server.close());
    const { port } = server.address() as AddressInfo;
    await expect(discord.post(port, press(`remove:${USER_ID}`))).rejects.toThrow();
    await until(() => lines.find((line) => line.includes('did not reach Discord')), 'no log line');
    const counted = await service.metrics.exposition({ knowledge: 'stub' });
    expect(counted).toContain('scrutineer_questions_total{kind="press",name="remove",outcome="lost"} 1');
    expect(reached).toEqual([]);
  });

  it('tells somebody who asks too much when to come back, in private', async () => {
    const { port } = await serve();
    for (let turn = 0; turn < ALLOWANCES.person.points; turn++) await answer(port, slash('echo', { text: 'a' }));
    const { data } = await answer(port, slash('echo', { text: 'a' }));
    expect(data.content).toMatch(/^You have asked a lot in a short time\. Please come back in \d+ seconds\.$/);
    expect(data.flags).toBe(MessageFlags.Ephemeral | MessageFlags.SuppressEmbeds);
    expect((await answer(port, slash('echo', { text: 'a' }, '42'))).data.content).toBe('You said: a');
  });

  it('apologises for what fails, with an id that stands in the log once', async () => {
    const { port, lines } = await serve();
    const { data } = await answer(port, slash('fail', { text: 'my secret' }));
    const incident = /log as (\w{8})/.exec(data.content)?.[1];
    await until(() => lines.find((line) => line.includes(`"incident":"${incident}"`)), 'no log line');
    expect(lines.filter((line) => line.includes('"level":"error"'))).toHaveLength(1);
    expect(lines.join('\n')).not.toContain('secret');
  });

  it('logs a line for each thing asked, which says what came of it and nothing of what was asked', async () => {
    const { port, lines } = await serve();
    const sent = slash('echo', { text: 'my secret' });
    await answer(port, sent);
    const line = await until(() => lines.find((one) => one.includes('"answered"')), 'no log line');
    expect(JSON.parse(line)).toMatchObject({
      interaction: sent.id,
      kind: 'command',
      name: '/echo',
      outcome: 'answer',
      entries: [],
    });
    expect(lines.join('\n')).not.toMatch(/secret|interaction-token/);
  });
});

describe('a request that is none of Discord’s', () => {
  it.each([
    ['without a signature', { signature: undefined }],
    ['with a wrong signature', { signature: 'ab'.repeat(64) }],
    ['with another body', { body: '{"type":1}' }],
    ['signed six minutes ago', { timestamp: String(Math.floor(Date.now() / 1000) - 360) }],
    ['without a time', { timestamp: undefined }],
  ])('%s gets a 401 and is counted, not logged', async (_, forged) => {
    const { port, lines, exposed } = await serve();
    expect((await discord.post(port, slash('echo', { text: 'a' }), forged)).status).toBe(401);
    expect(lines).toHaveLength(1);
    expect(await exposed()).toContain('scrutineer_http_refused_total{status="401"} 1');
  });

  it('that is too large gets a 413, whether it says so or not', async () => {
    const { port } = await serve();
    const body = 'a'.repeat(LARGEST_BODY + 1);
    const address = `http://127.0.0.1:${port}/interactions`;
    expect((await fetch(address, { method: 'POST', body })).status).toBe(413);
    const chunked = new ReadableStream({
      start: (controller) => {
        controller.enqueue(Buffer.from(body));
        controller.close();
      },
    });
    const sent = fetch(address, { method: 'POST', body: chunked, duplex: 'half' } as RequestInit);
    expect((await sent).status).toBe(413);
  });

  it('is told where to go, and how', async () => {
    const { port } = await serve();
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
    const { status, headers } = await fetch(`http://127.0.0.1:${port}/interactions`);
    expect({ status, allow: headers.get('allow') }).toEqual({ status: 405, allow: 'POST' });
  });

  it('that never ends is given up', async () => {
    const { port } = await serve();
    const socket = connect(port, '127.0.0.1');
    const heard: string[] = [];
    socket.setEncoding('utf8').on('data', (text: string) => heard.push(text));
    socket.write('POST /interactions HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nabc');
    await new Promise((resolve) => socket.once('close', resolve));
    expect(heard.join('')).toMatch(/^HTTP\/1\.1 408/);
  });

  it('but signed, and no interaction, gets a 400', async () => {
    const { port, lines } = await serve();
    for (const malformed of [
      {},
      [],
      { id: '1', type: 2, token: 'x' },
      { ...slash('echo'), data: null },
      slash('echo').id,
    ])
      expect((await discord.post(port, malformed as object)).status).toBe(400);
    expect((await discord.post(port, event(InteractionType.ModalSubmit, {}))).status).toBe(400);
    expect(lines).toHaveLength(1);
  });
});

describe('the run', () => {
  it('ends with 0 when told to, after what it was at', async () => {
    const { port, end } = await serve();
    const body = JSON.stringify(slash('echo', { text: 'a' }));
    const headers = { host: 'a', 'content-length': String(body.length), ...discord.headers(body) };
    const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const socket = connect(port, '127.0.0.1');
    const heard: string[] = [];
    socket.setEncoding('utf8').on('data', (text: string) => heard.push(text));
    socket.write(`POST /interactions HTTP/1.1\r\n${head.join('')}Expect: 100-continue\r\n\r\n`);
    await until(() => (heard.join('').includes('100 Continue') ? true : undefined), 'it does not go on');
    const ended = end();
    await expect(discord.post(port, slash('echo'))).rejects.toThrow();
    socket.write(body);
    expect(await ended).toBe(0);
    expect(heard.join('')).toContain('You said: a');
  });

  it('ends with 78 and one line when there is no public key', async () => {
    const { lines, log } = logbook();
    const service = createService(stubBot, log);
    expect(await serveInteractions({ publicKey: undefined, port: 0, api: '', service })).toBe(78);
    expect(lines).toEqual([expect.stringContaining('Set DISCORD_PUBLIC_KEY')]);
  });

  it('ends with 1 and one line that names the variable when the port is taken', async () => {
    const { port } = await serve();
    const { lines, log } = logbook();
    const service = createService(stubBot, log);
    expect(await serveInteractions({ publicKey: discord.publicKey, port, api: '', service })).toBe(1);
    expect(lines.filter((line) => line.includes('"level":"error"'))).toEqual([expect.stringContaining('for PORT')]);
  });
});
