import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { z } from 'zod';
import type { Bot } from '../../command.ts';
import { comeBack } from '../../discord/service/courtesy.ts';
import { drawn } from '../../replies/chart/pictures.ts';
import { askOf } from '../ask.ts';
import { replyRecord } from '../jsonl.ts';
import type { Asset, Assets } from './assets.ts';
import { choicesFor, type Desk, doneAbout } from './channel.ts';
import { askedBy, deed, typing } from './deeds.ts';
import { documentOf } from './document.ts';
import { explanationFor } from './explanation.ts';
import { headers } from './headers.ts';
import { knownOf } from './known.ts';
import { IDS } from './scene.ts';
import { visitorAt } from './visitors.ts';

/** More than any message with its buttons takes, in bytes. */
const LARGEST_BODY = 64 * 1024;

/** The page's addresses. */
export function routesOf(desk: Desk, assets: Assets): Hono {
  const { service, shelf } = desk;
  const app = new Hono();
  app.use(headers());
  app.use(compress());

  const page = ofLast(service.bot, (bot) => documentOf(assets, knownOf(bot)));
  app.get('/', (c) => c.html(page(service.bot)));
  app.get('/assets/:name', (c) => fileOf(c, assets.files.get(c.req.param('name'))));
  app.get('/favicon.svg', (c) => fileOf(c, assets.icon));

  app.post('/api/channel', bodyLimit({ maxSize: LARGEST_BODY }), async (c) => {
    const { success, data, error } = deed.safeParse(await c.req.json().catch(() => undefined));
    return success ? c.json(doneAbout(desk, data, visitorOf(c))) : wrong(c, error);
  });

  app.get('/api/choices', (c) => {
    const { success, data, error } = typing.safeParse(c.req.query());
    return success ? c.json(choicesFor(desk, data, visitorOf(c))) : wrong(c, error);
  });

  app.get('/api/explanation', (c) => {
    const read = askedBy(c.req.query(), service.bot.context.engine);
    return 'wrong' in read ? c.json({ error: read.wrong }, 400) : c.json(explanationFor(service.bot, read));
  });

  /** For those who would embed an answer: anybody may read it from anywhere, as it holds nothing of the reader's. */
  app.get('/api/ask', (c) => {
    c.header('Access-Control-Allow-Origin', '*');
    const read = askedBy(c.req.query(), service.bot.context.engine);
    if ('wrong' in read) return c.json({ error: read.wrong }, 400);
    const refusal = service.courtesy.admit(visitorOf(c), IDS.channel);
    if (refusal) {
      c.header('Retry-After', String(refusal.seconds));
      return c.json({ error: comeBack(refusal) }, 429);
    }
    return c.json(replyRecord(read.question, askOf(service.bot)(read.question, read.asOf)));
  });

  app.get('/pictures/:name', async (c) => {
    const chart = shelf.take(c.req.param('name'));
    const picture = chart && (await drawn(chart, 'dark').catch(() => undefined));
    if (!picture) return c.notFound();
    c.header('Content-Type', 'image/png');
    c.header('Cache-Control', 'no-store');
    return c.body(Uint8Array.from(picture));
  });

  return app;
}

/** What is made of a bot, made anew only when the bot is another. */
function ofLast<Made>(first: Bot, make: (bot: Bot) => Made): (bot: Bot) => Made {
  let last = { bot: first, made: make(first) };
  return (bot) => {
    if (bot !== last.bot) last = { bot, made: make(bot) };
    return last.made;
  };
}

const visitorOf = (c: Context): string => visitorAt(getConnInfo(c).remote.address ?? '');

/** Answers 400 with what is wrong, and where. */
const wrong = (c: Context, error: z.ZodError) => c.json({ error: z.prettifyError(error) }, 400);

/** A file of the page: its name changes with its contents, so it is never asked for twice. */
function fileOf(c: Context, file: Asset | undefined): Response | Promise<Response> {
  if (!file) return c.notFound();
  c.header('Content-Type', file.type);
  c.header('Cache-Control', 'public, max-age=31536000, immutable');
  const takesBrotli = /\bbr\b/.test(c.req.header('Accept-Encoding') ?? '');
  if (!file.brotli || !takesBrotli) return c.body(file.body);
  c.header('Content-Encoding', 'br');
  c.header('Vary', 'Accept-Encoding');
  return c.body(file.brotli);
}
