import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Account } from '../../../src/discord/account.ts';
import type { Health } from '../../../src/discord/monitoring/health.ts';
import { createMetrics } from '../../../src/discord/monitoring/metrics.ts';
import { monitoringServer } from '../../../src/discord/monitoring/server.ts';

let stop: (() => void) | undefined;
afterEach(() => stop?.());

/** The server on a port of its own, about a bot in that state. */
async function serve(health: () => Health) {
  const metrics = createMetrics();
  const server = monitoringServer(health, metrics);
  stop = () => server.close();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { metrics, get: (path: string, method = 'GET') => fetch(`http://127.0.0.1:${port}${path}`, { method }) };
}

const account: Account = { interaction: '1', kind: 'command', name: '/ask', outcome: 'answer', entries: ['a'] };

describe('GET /healthz', () => {
  it.each([
    ['with every shard connected', { shards: 2, connected: 2 }, 200],
    ['with a shard that is not', { shards: 2, connected: 1 }, 503],
    ['before it has ever been connected', { shards: 0, connected: 0 }, 503],
    ['without a gateway', undefined, 200],
  ])('of a bot %s', async (_, gateway, status) => {
    const { get } = await serve(() => ({ knowledge: 'abc', gateway }));
    const response = await get('/healthz');
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ knowledge: 'abc', ...(gateway && { gateway }) });
  });
});

describe('GET /metrics', () => {
  it('gives what was asked by outcome, how long it took, the gateway and the knowledge', async () => {
    const { metrics, get } = await serve(() => ({ knowledge: 'abc', gateway: { shards: 2, connected: 1 } }));
    metrics.count(account, false, 0.003);
    metrics.count({ ...account, outcome: 'none' }, false, 0.2);
    metrics.count(account, true, 3);
    metrics.refused(401);
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await response.text();
    for (const line of [
      'scrutineer_questions_total{kind="command",name="/ask",outcome="answer"} 1',
      'scrutineer_questions_total{kind="command",name="/ask",outcome="none"} 1',
      'scrutineer_questions_total{kind="command",name="/ask",outcome="lost"} 1',
      'scrutineer_reply_seconds_bucket{le="0.005",kind="command"} 1',
      'scrutineer_reply_seconds_count{kind="command"} 3',
      'scrutineer_http_refused_total{status="401"} 1',
      'scrutineer_gateway_shards 2',
      'scrutineer_gateway_shards_connected 1',
      'scrutineer_knowledge_info{version="abc"} 1',
    ])
      expect(text.split('\n')).toContain(line);
    expect(text).toContain('process_resident_memory_bytes');
  });

  it('names only the knowledge of now', async () => {
    let knowledge = 'abc';
    const { get } = await serve(() => ({ knowledge }));
    await get('/metrics');
    knowledge = 'def';
    const text = await (await get('/metrics')).text();
    expect(text.match(/knowledge_info\{.*/g)).toEqual(['knowledge_info{version="def"} 1']);
  });
});

describe('anything else', () => {
  it('is not there', async () => {
    const { get } = await serve(() => ({ knowledge: 'abc' }));
    expect((await get('/')).status).toBe(404);
    expect((await get('/metrics', 'POST')).status).toBe(405);
  });
});
