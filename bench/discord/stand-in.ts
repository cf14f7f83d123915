import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { APPLICATION_ID, BOT_USER, GUILD_ID } from '../../test/support/discord/identities.ts';

const OP = { dispatch: 0, heartbeat: 1, identify: 2, hello: 10, ack: 11 };

/**
 * As much of Discord as a load needs, on loopback and as light as can be: it takes every response unread.
 * `onResponse` hears the id of each response's interaction as soon as the response is whole.
 */
export async function startDiscord(onResponse: (interaction: string) => void) {
  let socket: WebSocket | undefined;
  let sequence = 0;
  let isReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });

  const server = createServer((request, response) => {
    const { url = '' } = request;
    const callback = /^\/api\/v10\/interactions\/(\d+)\//.exec(url)?.[1];
    request.resume().on('end', () => {
      if (callback === undefined) {
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answerTo(url)));
        return;
      }
      response.writeHead(204).end();
      onResponse(callback);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const gateway = `ws://127.0.0.1:${port}`;

  const answerTo = (url: string): unknown => {
    if (!url.startsWith('/api/v10/gateway/bot')) return [];
    const limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 };
    return { url: gateway, shards: 1, session_start_limit: limit };
  };

  const send = (to: WebSocket, frame: object) => to.send(JSON.stringify(frame));
  const dispatch = (to: WebSocket, t: string, d: object) => {
    sequence += 1;
    send(to, { op: OP.dispatch, t, d, s: sequence });
  };
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (connection) => {
    send(connection, { op: OP.hello, d: { heartbeat_interval: 41_250 } });
    connection.on('message', (data) => {
      const { op } = JSON.parse(String(data)) as { op: number };
      if (op === OP.heartbeat) send(connection, { op: OP.ack });
      if (op !== OP.identify) return;
      socket = connection;
      dispatch(connection, 'READY', {
        ...{ v: 10, user: BOT_USER, guilds: [{ id: GUILD_ID, unavailable: true }], session_id: 'bench', shard: [0, 1] },
        ...{ resume_gateway_url: gateway, application: { id: APPLICATION_ID, flags: 0 } },
      });
      isReady();
    });
  });

  return {
    /** Base of the REST API, for DISCORD_API. */
    api: `http://127.0.0.1:${port}/api`,
    /** When a client has identified. */
    ready,
    /** Sends an interaction to the client. */
    interact: (event: object) => socket && dispatch(socket, 'INTERACTION_CREATE', event),
    stop: () => {
      for (const one of sockets.clients) one.terminate();
      server.closeAllConnections();
      server.close();
    },
  };
}
