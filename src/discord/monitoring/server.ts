import { createServer, type Server } from 'node:http';
import { type Health, isWell } from './health.ts';
import { CONTENT_TYPE, type Metrics } from './metrics.ts';

/**
 * A server, not listening yet, that lets machines look at the bot. `GET /healthz` says 200 if all is there and 503 if not,
 * with the health as JSON; `GET /metrics` is for Prometheus.
 */
export function monitoringServer(health: () => Health, metrics: Metrics): Server {
  metrics.watchProcess();
  return createServer(async ({ method, url }, response) => {
    const respond = (status: number, type: string, body: string) =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    const now = health();
    if (method !== 'GET' && method !== 'HEAD') return respond(405, 'text/plain', 'only GET\n');
    if (url === '/healthz') return respond(isWell(now) ? 200 : 503, 'application/json', `${JSON.stringify(now)}\n`);
    if (url === '/metrics') return respond(200, CONTENT_TYPE, await metrics.exposition(now));
    return respond(404, 'text/plain', 'GET /healthz or GET /metrics\n');
  });
}
