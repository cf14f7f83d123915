import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { APPLICATION_ID, BOT_USER, GUILD_ID } from './identities.ts';
import { snowflake } from './snowflake.ts';

interface Frame {
  readonly op: number;
  readonly d?: unknown;
  readonly s?: number;
  readonly t?: string;
}

/** Gateway opcodes, by what they are. */
const OP = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, reconnect: 7, invalid: 9, hello: 10, ack: 11 };

export interface GatewayOptions {
  readonly token: () => string;
  /** Close every IDENTIFY with this code instead of READY. */
  readonly refuseWith?: number | undefined;
}

/** The gateway half of the stand-in: one session, which outlives its sockets and replays what it missed. */
export function gatewayOn(server: Server, { token, refuseWith }: GatewayOptions) {
  const sockets = new WebSocketServer({ server });
  const counts = { identifies: 0, resumes: 0, intents: 0 };
  let session = { id: snowflake(), events: [] as Frame[] };
  let live: WebSocket | undefined;

  const send = (socket: WebSocket, frame: Frame) => socket.send(JSON.stringify(frame));

  function dispatch(t: string, d: unknown): void {
    const frame = { op: OP.dispatch, t, d, s: session.events.length + 1 };
    session.events.push(frame);
    if (live?.readyState === live?.OPEN && live !== undefined) send(live, frame);
  }

  function identify(socket: WebSocket, d: { token: string; intents: number }) {
    counts.identifies += 1;
    counts.intents = d.intents;
    if (d.token !== token()) return socket.close(4004, 'Authentication failed.');
    if (refuseWith !== undefined) return socket.close(refuseWith);
    session = { id: snowflake(), events: [] };
    live = socket;
    const { port } = server.address() as { port: number };
    dispatch('READY', {
      v: 10,
      user: BOT_USER,
      guilds: [{ id: GUILD_ID, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: `ws://127.0.0.1:${port}`,
      application: { id: APPLICATION_ID, flags: 0 },
      shard: [0, 1],
    });
  }

  function resume(socket: WebSocket, d: { token: string; session_id: string; seq: number }) {
    counts.resumes += 1;
    if (d.token !== token()) return socket.close(4004, 'Authentication failed.');
    if (d.session_id !== session.id) return send(socket, { op: OP.invalid, d: false });
    live = socket;
    for (const frame of session.events.filter(({ s }) => (s ?? 0) > d.seq)) send(socket, frame);
    dispatch('RESUMED', {});
  }

  sockets.on('connection', (socket) => {
    send(socket, { op: OP.hello, d: { heartbeat_interval: 41_250 } });
    socket.on('message', (data) => {
      const { op, d } = JSON.parse(String(data)) as { op: number; d: never };
      if (op === OP.identify) identify(socket, d);
      else if (op === OP.resume) resume(socket, d);
      else if (op === OP.heartbeat) send(socket, { op: OP.ack });
    });
    socket.on('close', () => {
      if (live === socket) live = undefined;
    });
  });

  return {
    counts,
    /** Sends an event, or keeps it for the next RESUME if no socket is there. */
    dispatch,
    /** Cuts the line without a word. */
    drop: () => live?.terminate(),
    /** Closes the socket with a code. */
    close: (code: number) => live?.close(code),
    /** Says that the session is over (op 9), so that the client has to identify anew. */
    invalidate: () => live && send(live, { op: OP.invalid, d: false }),
    /** Asks the client to come back (op 7). */
    askToReconnect: () => live && send(live, { op: OP.reconnect }),
    /** Ends everything. */
    stop: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
