import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Bot } from '../../command.ts';
import type { Log } from '../../discord/log.ts';
import { endingOf } from '../../discord/running/ending.ts';
import { reloadOnHangUp } from '../../discord/running/hang-up.ts';
import { close, listen } from '../../discord/running/listening.ts';
import { createService } from '../../discord/service/service.ts';
import { buildAssets } from './assets.ts';
import { routesOf } from './routes.ts';
import { shelf } from './shelf.ts';

export interface Place {
  /** The address to listen on; loopback unless told otherwise. */
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

/** Milliseconds that requests under way may take when the program is told to end. */
const DRAIN = 1000;

/** What goes well is to be seen on the page; the terminal is told, in plain lines, what does not. */
const log: Log = {
  info: () => undefined,
  warn: (details, message) => console.error(message, details),
  error: (details, message) => console.error(message, details),
};

/** Serves the page and says where, until SIGTERM or SIGINT. Gives the exit code: 0, or what `listen` gives if the place cannot be had. */
export async function runPage(bot: Bot, { host, port }: Place): Promise<number> {
  const ending = endingOf();
  const service = createService(bot, log);
  const app = routesOf({ service, shelf: shelf() }, await buildAssets());
  const ignoreHangUp = reloadOnHangUp(service);
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  const listening = await listen(server, port, 'PORT', log, host);
  if ('code' in listening) ending.end(listening.code);
  else console.log(`Scrutineer is at ${addressOf(server.address() as AddressInfo)} (Ctrl-C ends it)`);
  const code = await ending.code;
  await close(server, DRAIN);
  ignoreHangUp();
  return code;
}

/** The address as a browser takes it. */
function addressOf({ address, family, port }: AddressInfo): string {
  const isEvery = address === '0.0.0.0' || address === '::';
  return `http://${isEvery ? 'localhost' : family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
