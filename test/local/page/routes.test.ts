import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALLOWANCES } from '../../../src/discord/service/courtesy.ts';
import type { Done } from '../../../src/local/page/channel.ts';
import type { Deed } from '../../../src/local/page/deeds.ts';
import type { PageExplanation } from '../../../src/local/page/explanation.ts';
import { aBot } from '../../support/bot.ts';
import { type StartedPage, startPage } from '../../support/page.ts';

const bot = aBot();
const QUESTION = 'what had the port offered the pilots?';

let page: StartedPage;

beforeAll(async () => {
  page = await startPage(bot);
});
afterAll(() => page.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${page.address}${path}`, { headers });

const act = (deed: Deed | object, at = page.address) =>
  fetch(`${at}/api/channel`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(deed),
  });

/** What the bot says to it. */
const said = async (deed: Deed | object, at = page.address): Promise<string> =>
  ((await (await act(deed, at)).json()) as Done).message?.content ?? '';

describe('the page over HTTP', () => {
  it('lets a browser run nothing but its own script, whatever it asks for', async () => {
    for (const path of ['/', '/api/ask?q=x', '/nowhere']) {
      const policy = (await get(path)).headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/default-src 'none'.*script-src 'self'/);
      expect(policy).not.toMatch(/unsafe-(?:inline|eval)|https?:|\*/);
    }
  });

  it('has no script or style in the document itself', async () => {
    const document = await (await get('/')).text();
    expect(document).not.toMatch(/<style|style=|onclick|<script(?! type="module" src| type="application\/json")/);
  });

  it('serves its files under names that never mean another content, smaller with Brotli', async () => {
    const document = await (await get('/')).text();
    const script = /src="(\/assets\/main-\w+\.js)"/.exec(document)?.[1] ?? '';
    const response = await get(script, { 'accept-encoding': 'br' });
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect((await get('/assets/main.js')).status).toBe(404);
    expect((await get('/assets/..%2f..%2fpackage.json')).status).toBe(404);
  });
});

describe('the JSON of an answer', () => {
  it('is what the command line prints, for a question and for a command', async () => {
    const answer = await get(`/api/ask?q=${encodeURIComponent(QUESTION)}`);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(await answer.json()).toMatchObject({ outcome: 'answer', entries: ['offer-4'] });
    expect(await (await get('/api/ask?q=/sources')).json()).toMatchObject({ outcome: 'answer' });
  });

  it('is a sentence about what is wrong with the address', async () => {
    const none = await get('/api/ask');
    expect(none.status).toBe(400);
    expect((await get('/api/ask?q=%20')).status).toBe(400);
    const date = await get('/api/ask?q=x&as_of=soon');
    expect(date.status).toBe(400);
    expect(await date.json()).toMatchObject({ error: expect.stringContaining('2022-10-20') });
    expect((await get('/api/ask?q=x&as_of=May%202001')).status).toBe(200);
  });

  it('has the same allowance as anywhere, and says when to come back', async () => {
    const own = await startPage(bot);
    const statuses = [];
    for (let asked = 0; asked <= ALLOWANCES.person.points; asked++) {
      statuses.push((await fetch(`${own.address}/api/ask?q=x`)).status);
    }
    expect(statuses).toEqual([...Array(ALLOWANCES.person.points).fill(200), 429]);
    const refused = await fetch(`${own.address}/api/ask?q=x`);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ error: expect.stringContaining('come back') });
    expect(await said({ kind: 'message', content: 'x' }, own.address)).toMatch(/come back|says nothing more/);
    await own.stop();
  });
});

describe("the page's channel", () => {
  it('answers a message with the payload that Discord would have, and what it stands on', async () => {
    const done = await (await act({ kind: 'message', content: QUESTION })).json();
    expect(done).toMatchObject({
      what: 'says',
      message: {
        content: expect.stringContaining('The port had offered the pilots 4%'),
        allowed_mentions: { parse: [] },
      },
      basis: {
        outcome: 'answer',
        entries: [{ id: 'offer-4', file: 'night-work/claims.yaml' }],
        citations: [expect.objectContaining({ paragraphs: expect.any(Number) })],
      },
    });
  });

  it('runs a command, and says what it lacks', async () => {
    expect(await (await act({ kind: 'command', name: 'sources', options: {} })).json()).toMatchObject({ what: 'says' });
    expect(await said({ kind: 'command', name: 'ask', options: {} })).toContain('/ask needs “question”');
    expect(await said({ kind: 'command', name: 'polls', options: {} })).toContain('There is no command /polls');
  });

  it('has an answer for what no page of this version sends', async () => {
    expect((await act({ kind: 'dance' })).status).toBe(400);
    expect((await act({ kind: 'press', id: 'x'.repeat(101), message: { content: '' } })).status).toBe(400);
    expect((await act({ kind: 'message', content: 'x'.repeat(70_000) })).status).toBe(413);
    expect(await said({ kind: 'press', id: 'forged:1', message: { content: 'x' } })).toContain(
      'no longer leads anywhere',
    );
  });

  it('suggests values for an option', async () => {
    const choices = await (await get('/api/choices?command=ballots&option=union&typed=pil')).json();
    expect(choices).toEqual([{ name: expect.stringContaining('Pilots'), value: 'pilots-guild' }]);
    expect(await (await get('/api/choices?command=polls&option=union')).json()).toEqual([]);
  });

  it('explains a question with the entries that were weighed', async () => {
    const response = await get(`/api/explanation?q=${encodeURIComponent(QUESTION)}`);
    const explained = (await response.json()) as PageExplanation;
    expect(explained.questions[0]?.candidates[0]?.id).toBe('offer-4');
    expect(explained.entries['offer-4']).toMatchObject({ kind: 'claim', says: expect.stringContaining('4%') });
  });
});
