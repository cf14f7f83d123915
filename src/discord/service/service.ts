import type { Bot, Reloaded } from '../../command.ts';
import type { Log } from '../log.ts';
import type { GatewayHealth, Health } from '../monitoring/health.ts';
import { createMetrics, type Metrics } from '../monitoring/metrics.ts';
import { type Courtesy, createCourtesy } from './courtesy.ts';
import { oneAtATime, reload } from './reload.ts';

/**
 * What every way in from Discord works with. There is one for the whole run, and nobody keeps a part of it that changes,
 * so that its bot can be exchanged while the program runs.
 */
export interface Service {
  bot: Bot;
  readonly log: Log;
  readonly courtesy: Courtesy;
  readonly metrics: Metrics;
  /** Takes up the knowledge folder as it is now, one time after the other. Never rejects. */
  readonly reload: () => Promise<Reloaded>;
  /** How the connection to the gateway is now; absent where there is none to be. */
  gateway?: () => GatewayHealth;
}

/** A service for one run, nothing counted yet. */
export function createService(bot: Bot, log: Log): Service {
  const service: Service = {
    ...{ bot, log },
    courtesy: createCourtesy(),
    metrics: createMetrics(),
    reload: oneAtATime(() => reload(service)),
  };
  return service;
}

/** What can be seen of it from outside. */
export const healthOf = ({ bot, gateway }: Service): Health => ({
  knowledge: bot.context.engine.knowledge.version,
  ...(gateway === undefined ? {} : { gateway: gateway() }),
});
