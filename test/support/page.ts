import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Bot } from '../../src/command.ts';
import type { Log } from '../../src/discord/log.ts';
import { close, listen } from '../../src/discord/running/listening.ts';
import { createService } from '../../src/discord/service/service.ts';
import { type Assets, buildAssets } from '../../src/local/page/assets.ts';
import { routesOf } from '../../src/local/page/routes.ts';
import { shelf } from '../../src/local/page/shelf.ts';

export interface StartedPage {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

let assets: Promise<Assets> | undefined;

/** Serves the page on a free port of loopback, with allowances that nobody has used of yet. What goes wrong in it is thrown. */
export async function startPage(bot: Bot): Promise<StartedPage> {
  assets ??= buildAssets();
  const fail = (details: object, message: string): never => {
    throw new Error(`${message}: ${JSON.stringify(details)}`);
  };
  const log: Log = { info: () => undefined, warn: fail, error: fail };
  const app = routesOf({ service: createService(bot, log), shelf: shelf() }, await assets);
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  const listening = await listen(server, 0, 'PORT', log, '127.0.0.1');
  if ('code' in listening) throw new Error(`cannot listen: ${listening.code}`);
  return { address: `http://127.0.0.1:${listening.port}`, stop: () => close(server, 100) };
}
