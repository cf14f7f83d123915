import { pino } from 'pino';
import type { Bot } from '../command.ts';
import type { Config } from '../config.ts';
import type { Log } from './log.ts';
import { monitoringServer } from './monitoring/server.ts';
import { close, listen } from './running/listening.ts';
import { createService, healthOf, type Service } from './service/service.ts';

/** Milliseconds that the process is left to end by itself once the run has ended. */
const LINGERING = 500;

/** Runs the bot on Discord's gateway as the environment sets it up. Gives the exit code. */
export async function runDiscord(bot: Bot, config: Config): Promise<number> {
  const { runGateway } = await import('./gateway/gateway.ts');
  const {
    DISCORD_TOKEN: token = '',
    DISCORD_API: api,
    DISCORD_SHARD_COUNT: shardCount,
    DISCORD_SHARDS: shards,
  } = config;
  const sharding =
    shardCount === undefined ? undefined : { shardCount, shards: shards ?? [...Array(shardCount).keys()] };
  const code = await monitored(bot, config, (service) => runGateway({ token, api, sharding, service }));
  // A client that is destroyed while it is about to reconnect reconnects all the same, and would keep the process alive.
  setTimeout(() => process.exit(code), LINGERING).unref();
  return code;
}

/** Serves Discord's interactions over HTTP as the environment sets it up, without a gateway. Gives the exit code. */
export async function runHttp(bot: Bot, config: Config): Promise<number> {
  const { serveInteractions } = await import('./http/serve.ts');
  const { DISCORD_PUBLIC_KEY: publicKey, HOST: host, PORT: port, DISCORD_API: api } = config;
  return monitored(bot, config, (service) => serveInteractions({ publicKey, host, port, api, service }));
}

/** Registers the commands once and ends. Gives the exit code. */
export async function runRegister(bot: Bot, config: Config): Promise<number> {
  const { runRegistration } = await import('./registration/run.ts');
  const { DISCORD_TOKEN: token = '', DISCORD_API: api } = config;
  return runRegistration({ token: token.trim(), api, bot, log: logOf(config) });
}

/** Lines go out so many bytes at once, or so many milliseconds later: a system call for each would cost a tenth of a busy bot's time. */
const LINES = { minLength: 4096, periodicFlush: 100 } as const;

/** Writes lines to standard output without waiting for whoever reads them; what is left is written when the process ends. */
const logOf = ({ LOG_LEVEL: level }: Config): Log =>
  pino({ level, base: null }, pino.destination({ ...LINES, sync: false }));

/** Runs a way in, with one JSON line on standard output for each thing of note, and the port for monitoring if there is to be one. */
async function monitored(bot: Bot, config: Config, run: (service: Service) => Promise<number>): Promise<number> {
  const log = logOf(config);
  const service = createService(bot, log);
  if (config.METRICS_PORT === undefined) return run(service);
  const server = monitoringServer(() => healthOf(service), service.metrics);
  const listening = await listen(server, config.METRICS_PORT, 'METRICS_PORT', log);
  if ('code' in listening) return listening.code;
  log.info({ port: listening.port }, 'listening for monitoring');
  const code = await run(service);
  await close(server, 1000);
  return code;
}
