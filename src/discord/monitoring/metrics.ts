import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Account } from '../account.ts';
import type { Health } from './health.ts';

/** What is counted while the bot runs. */
export interface Metrics {
  /** Counts one thing asked: what came of it, whether its reply was lost on the way, and seconds from arrival to the end. */
  readonly count: (account: Account, lost: boolean, seconds: number) => void;
  /** Counts one HTTP request that was refused with this status before anything of it was read. */
  readonly refused: (status: number) => void;
  /** Counts one time that the knowledge folder was read again: taken up, found unchanged, or refused for its problems. */
  readonly reloaded: (what: 'taken' | 'unchanged' | 'refused') => void;
  /** Watches Node itself from now on: memory, event loop, garbage collection. */
  readonly watchProcess: () => void;
  /** All of it in Prometheus' text format, with the state that the bot is in. */
  readonly exposition: (health: Health) => Promise<string>;
}

/** Seconds: a reply takes about a thousandth, and Discord waits for three. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

export const CONTENT_TYPE = Registry.PROMETHEUS_CONTENT_TYPE;

/** Metrics of one run, all at nothing. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const questions = new Counter({
    name: 'scrutineer_questions_total',
    help: 'What was asked, by kind, command and outcome; "lost" if the reply did not reach Discord',
    labelNames: ['kind', 'name', 'outcome'],
    registers,
  });
  const latency = new Histogram({
    name: 'scrutineer_reply_seconds',
    help: 'Seconds from the arrival of what was asked until Discord had the reply',
    labelNames: ['kind'],
    buckets: BUCKETS,
    registers,
  });
  const refusals = new Counter({
    name: 'scrutineer_http_refused_total',
    help: 'HTTP requests refused unread, by status; 401 is a wrong or old signature',
    labelNames: ['status'],
    registers,
  });
  const reloads = new Counter({
    name: 'scrutineer_reloads_total',
    help: 'Times that the knowledge folder was read again, by what came of it: taken, unchanged, refused',
    labelNames: ['outcome'],
    registers,
  });
  const shards = new Gauge({ name: 'scrutineer_gateway_shards', help: 'Gateway shards of this process', registers });
  const connected = new Gauge({
    name: 'scrutineer_gateway_shards_connected',
    help: 'Gateway shards of this process that are connected',
    registers,
  });
  const knowledge = new Gauge({
    name: 'scrutineer_knowledge_info',
    help: 'Always 1; the version of the knowledge is its label',
    labelNames: ['version'],
    registers,
  });
  return {
    count: ({ kind, name, outcome }, lost, seconds) => {
      questions.inc({ kind, name, outcome: lost ? 'lost' : outcome });
      latency.observe({ kind }, seconds);
    },
    refused: (status) => refusals.inc({ status }),
    reloaded: (outcome) => reloads.inc({ outcome }),
    watchProcess: () => collectDefaultMetrics({ register: registry }),
    exposition: (health) => {
      shards.set(health.gateway?.shards ?? 0);
      connected.set(health.gateway?.connected ?? 0);
      knowledge.reset();
      knowledge.set({ version: health.knowledge }, 1);
      return registry.metrics();
    },
  };
}
