import { afterEach, expect } from 'vitest';
import type { Sharding } from '../../../src/discord/gateway/client.ts';
import { runGateway } from '../../../src/discord/gateway/gateway.ts';
import { createService } from '../../../src/discord/service/service.ts';
import { logbook } from './logbook.ts';
import { type StandIn, type StandInOptions, startDiscord, TOKEN } from './stand-in.ts';
import { stubBot } from './stub-bot.ts';

/** Runs of the stub bot on the gateway, for the tests of one file: each ends with its test. */
export function stubRuns() {
  let endings: (() => Promise<unknown>)[] = [];

  afterEach(async () => {
    for (const end of endings.reverse()) await end();
    endings = [];
  });

  /** A stand-in of Discord. */
  async function standIn(options: StandInOptions = {}): Promise<StandIn> {
    const discord = await startDiscord(options);
    endings.push(() => discord.stop());
    return discord;
  }

  /** Runs the bot against a stand-in, in this process. */
  function run(discord: StandIn, token = TOKEN, sharding?: Sharding) {
    const { lines, log } = logbook();
    const stop = new AbortController();
    const service = createService(stubBot, log);
    const code = runGateway({ token, api: discord.api, service, sharding, stop: stop.signal });
    const end = async () => {
      stop.abort();
      return code;
    };
    endings.push(async () => {
      await end();
      expect(discord.world.problems).toEqual([]);
      // discord.js tells the first two of a token's three parts to whoever listens to its debugging.
      expect(lines.join('\n')).not.toContain(token.split('.').slice(0, 2).join('.'));
    });
    return { lines, code, end, service };
  }

  /** A stand-in, and the bot that connects to it. */
  async function start(options: StandInOptions = {}) {
    const discord = await standIn(options);
    return { discord, ...run(discord) };
  }

  /** The same, connected and with its commands registered. */
  async function ready(options: StandInOptions = {}) {
    const started = await start(options);
    await started.discord.ready();
    return started;
  }

  return { standIn, run, start, ready };
}
