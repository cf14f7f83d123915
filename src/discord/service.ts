import type { Bot } from '../command.ts';
import { type Courtesy, createCourtesy } from './courtesy.ts';
import type { Log } from './log.ts';
import type { GatewayHealth, Health } from './monitoring/health.ts';
import { createMetrics, type Metrics } from './monitoring/metrics.ts';

/**
 * What every way in from Discord works with. There is one for the whole run, and nobody keeps a part of it that changes,
 * so that its bot can be exchanged while the program runs.
 */
export interface Service {
  bot: Bot;
  readonly log: Log;
  readonly courtesy: Courtesy;
  readonly metrics: Metrics;
  /** How the connection to the gateway is now; absent where there is none to be. */
  gateway?: () => GatewayHealth;
}

/** A service for one run, nothing counted yet. */
export const createService = (bot: Bot, log: Log): Service => ({
  ...{ bot, log },
  courtesy: createCourtesy(),
  metrics: createMetrics(),
});

/** What can be seen of it from outside. */
export const healthOf = ({ bot, gateway }: Service): Health => ({
  knowledge: bot.context.engine.knowledge.version,
  ...(gateway === undefined ? {} : { gateway: gateway() }),
});
