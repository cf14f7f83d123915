import { REST } from 'discord.js';
import { type APIApplication, Routes } from 'discord-api-types/v10';
import type { Bot } from '../../command.ts';
import { describe, type Failure, failureOf } from '../failures.ts';
import type { Log } from '../log.ts';
import { EXIT, endingOf } from '../running/ending.ts';
import { isTokenLike, NO_TOKEN, REFUSED_TOKEN } from '../running/final.ts';
import { definitionsOf, register } from './register.ts';

export interface Registration {
  /** The bot's token; never logged. */
  readonly token: string;
  /** Base of Discord's REST API, such as `https://discord.com/api`. */
  readonly api: string;
  readonly bot: Bot;
  readonly log: Log;
}

/**
 * Registers the commands once and ends, for where no gateway does: an endpoint over HTTP holds no token. Gives the exit
 * code: 0 when they are registered as defined, 78 when a setting is wrong, 1 otherwise. Never rejects.
 */
export async function runRegistration({ token, api, bot, log }: Registration): Promise<number> {
  if (!isTokenLike(token)) {
    log.error({}, NO_TOKEN);
    return EXIT.settings;
  }
  const ending = endingOf();
  const rest = new REST({ api, timeout: 10_000 }).setToken(token);
  const failure = await registered(rest, bot, log, ending.signal);
  ending.release();
  if (failure === 'token') log.error({}, REFUSED_TOKEN);
  if (failure === undefined) return EXIT.done;
  return failure === 'token' ? EXIT.settings : EXIT.fault;
}

async function registered(rest: REST, bot: Bot, log: Log, signal: AbortSignal): Promise<Failure | undefined> {
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
    return await register(rest, id, definitionsOf(bot), log, signal);
  } catch (error) {
    const failure = failureOf(error);
    if (failure !== 'token')
      log.error({ failure, ...describe(error) }, 'Discord did not say which application this is');
    return failure;
  }
}
