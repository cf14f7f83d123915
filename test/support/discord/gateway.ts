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
  /** Milliseconds between the heartbeats that are asked for. */
  readonly heartbeat: number;
}

/** What one shard has been sent, and the socket that it listens on now, if it does. */
interface Session {
  readonly id: string;
  readonly events: Frame[];
  live: WebSocket | undefined;
}

/** The gateway half of the stand-in: a session for each shard, which outlives its sockets and replays what it missed. */
export function gatewayOn(server: Server, { token, refuseWith, heartbeat }: GatewayOptions) {
  const sockets = new WebSocketServer({ server });
  const counts = { identifies: 0, resumes: 0, intents: 0 };
  const sessions = new Map<number, Session>();
  const deaf = new WeakSet<WebSocket>();
  let shardCount = 1;

  const send = (socket: WebSocket, frame: Frame) => socket.send(JSON.stringify(frame));

  function dispatchTo(session: Session, t: string, d: unknown): void {
    const frame = { op: OP.dispatch, t, d, s: session.events.length + 1 };
    session.events.push(frame);
    if (session.live !== undefined && session.live.readyState === session.live.OPEN) send(session.live, frame);
  }

  /** Events go to the shard of their server, all others to the first. */
  function dispatch(t: string, d: unknown): void {
    const guild = (d as { guild_id?: string } | null)?.guild_id ?? '0';
    const session = sessions.get(Number((BigInt(guild) >> 22n) % BigInt(shardCount)));
    if (session !== undefined) dispatchTo(session, t, d);
  }

  function identify(socket: WebSocket, d: { token: string; intents: number; shard?: [number, number] }) {
    counts.identifies += 1;
    counts.intents = d.intents;
    if (d.token !== token()) return socket.close(4004, 'Authentication failed.');
    if (refuseWith !== undefined) return socket.close(refuseWith);
    const [shard, count] = d.shard ?? [0, 1];
    const session = { id: snowflake(), events: [], live: socket };
    sessions.set(shard, session);
    shardCount = count;
    const { port } = server.address() as { port: number };
    dispatchTo(session, 'READY', {
      v: 10,
      user: BOT_USER,
      guilds: [{ id: GUILD_ID, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: `ws://127.0.0.1:${port}`,
      application: { id: APPLICATION_ID, flags: 0 },
      shard: [shard, count],
    });
  }

  function resume(socket: WebSocket, d: { token: string; session_id: string; seq: number }) {
    counts.resumes += 1;
    if (d.token !== token()) return socket.close(4004, 'Authentication failed.');
    const session = [...sessions.values()].find(({ id }) => id === d.session_id);
    if (session === undefined) return send(socket, { op: OP.invalid, d: false });
    session.live = socket;
    for (const frame of session.events.filter(({ s }) => (s ?? 0) > d.seq)) send(socket, frame);
    dispatchTo(session, 'RESUMED', {});
  }

  sockets.on('connection', (socket) => {
    send(socket, { op: OP.hello, d: { heartbeat_interval: heartbeat } });
    socket.on('message', (data) => {
      const { op, d } = JSON.parse(String(data)) as { op: number; d: never };
      if (op === OP.identify) identify(socket, d);
      else if (op === OP.resume) resume(socket, d);
      else if (op === OP.heartbeat && !deaf.has(socket)) send(socket, { op: OP.ack });
    });
    socket.on('close', () => {
      for (const session of sessions.values()) if (session.live === socket) session.live = undefined;
    });
  });

  const first = () => sessions.get(0)?.live;

  return {
    counts,
    /** The numbers of the shards that are there, and how many there are in all. */
    shards: () => ({ numbers: [...sessions.keys()].sort(), count: shardCount }),
    /** Sends an event, or keeps it for the next RESUME if no socket is there. */
    dispatch,
    /** Hears and answers nothing more on this socket, and leaves it open. */
    deafen: () => {
      const live = first();
      if (live) deaf.add(live);
    },
    /** Cuts the line without a word. */
    drop: () => first()?.terminate(),
    /** Closes the socket with a code. */
    close: (code: number) => first()?.close(code),
    /** Says that the session is over (op 9), so that the client has to identify anew. */
    invalidate: () => {
      const live = first();
      if (live) send(live, { op: OP.invalid, d: false });
    },
    /** Asks the client to come back (op 7). */
    askToReconnect: () => {
      const live = first();
      if (live) send(live, { op: OP.reconnect });
    },
    /** Ends everything. */
    stop: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
