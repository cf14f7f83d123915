import { type Client, Events, Status } from 'discord.js';
import { describe } from '../failures.ts';
import type { Log } from '../log.ts';
import type { GatewayHealth } from '../monitoring/health.ts';
import { type Ending, EXIT } from '../running/ending.ts';
import { whyClosed } from '../running/final.ts';

/** How many of a client's shards are connected now. */
export const connectionOf = ({ ws: { shards } }: Client): GatewayHealth => ({
  shards: shards.size,
  connected: shards.filter(({ status }) => status === Status.Ready).size,
});

/**
 * Follows a client's connections in the log: a line when one is lost, however often it is tried again, and a line when it
 * is back. discord.js comes back by itself, except where Discord closed for good: that ends the run.
 */
export function followConnections(client: Client, ending: Ending, log: Log): void {
  const lost = new Set<number>();
  client.on(Events.ShardReconnecting, (shard) => {
    if (ending.signal.aborted || lost.has(shard)) return;
    lost.add(shard);
    log.info({ shard }, 'the connection was lost; reconnecting');
  });
  client.on(Events.ShardResume, (shard, replayed) => {
    if (lost.delete(shard)) log.info({ shard, replayed }, 'connected again');
  });
  client.on(Events.ShardReady, (shard) => {
    if (lost.delete(shard)) log.info({ shard }, 'connected again, with a new session');
  });
  client.on(Events.ShardError, (error, shard) => {
    if (!ending.signal.aborted) log.warn({ shard, ...describe(error) }, 'the connection had a fault');
  });
  client.on(Events.ShardDisconnect, ({ code }) => {
    if (ending.end(EXIT.settings)) log.error({ code }, whyClosed(code));
  });
}
