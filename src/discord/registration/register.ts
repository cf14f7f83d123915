import type { REST } from 'discord.js';
import {
  type APIApplicationCommand,
  ApplicationIntegrationType,
  InteractionContextType,
  Routes,
} from 'discord-api-types/v10';
import type { Bot } from '../../command.ts';
import { describe, type Failure, failureOf } from '../failures.ts';
import type { Log } from '../log.ts';
import { backoff, pause } from '../running/pauses.ts';
import { type Definition, definitionBreaches, whereOf } from './definition-limits.ts';
import { essence } from './essence.ts';

/** Which commands (`/ask`, “Find it”) are new, not as registered, or registered but no longer there. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** A definition as it is registered: unless it says otherwise, usable in servers, direct messages and private channels, installed by a server or a user. */
export function everywhere<Each extends Definition>(definition: Each): Each {
  return {
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    ...definition,
  };
}

/** The definitions of everything that a bot has Discord offer. */
export const definitionsOf = ({ commands, adminCommands, messageCommands }: Bot): Definition[] =>
  [...commands, ...adminCommands, ...messageCommands].map(({ definition }) => definition);

/** Compares definitions with what Discord has registered, whatever it filled in; undefined if they agree. */
export function changesBetween(
  definitions: readonly Definition[],
  registered: readonly APIApplicationCommand[],
): Changes | undefined {
  const before = new Map(registered.map((command) => [whereOf(command), essence(command)]));
  const after = new Map(definitions.map((definition) => [whereOf(definition), essence(definition)]));
  const added = [...after.keys()].filter((name) => !before.has(name));
  const removed = [...before.keys()].filter((name) => !after.has(name));
  const changed = [...after.keys()].filter((name) => before.has(name) && before.get(name) !== after.get(name));
  return added.length + removed.length + changed.length === 0 ? undefined : { added, changed, removed };
}

/**
 * Registers the commands with Discord if they are not registered as defined, in one request. Tries again while the
 * network or Discord is at fault. Gives why they are not registered, if they are not. Never rejects: a bot whose commands cannot be registered still answers messages.
 */
export async function register(
  rest: Pick<REST, 'get' | 'put'>,
  application: string,
  definitions: readonly Definition[],
  log: Log,
  signal: AbortSignal,
): Promise<Failure | undefined> {
  const wrong = definitionBreaches(definitions);
  if (wrong.length > 0) {
    log.error({ breaches: wrong }, "commands not registered: they break Discord's limits");
    return 'refused';
  }
  for (let failures = 1; !signal.aborted; failures += 1) {
    try {
      await registerOnce(rest, application, definitions.map(everywhere), log);
      return undefined;
    } catch (error) {
      const failure = failureOf(error);
      log.error({ failures, failure, ...describe(error) }, 'commands could not be registered');
      if (failure !== 'transient') return failure;
      await pause(backoff(failures), signal);
    }
  }
  return 'transient';
}

async function registerOnce(
  rest: Pick<REST, 'get' | 'put'>,
  application: string,
  definitions: readonly Definition[],
  log: Log,
): Promise<void> {
  const route = Routes.applicationCommands(application);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = (await rest.get(route, { query })) as APIApplicationCommand[];
  const changes = changesBetween(definitions, registered);
  if (changes === undefined) return log.info({ commands: definitions.length }, 'commands are registered as defined');
  await rest.put(route, { body: definitions });
  log.info(changes, 'commands registered');
}
