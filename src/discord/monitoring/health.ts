/** What can be seen of a running bot from outside. */
export interface Health {
  /** The version of the knowledge that it answers from. */
  readonly knowledge: string;
  /** Absent where there is no gateway. */
  readonly gateway?: GatewayHealth | undefined;
}

/** How many shards this process runs (none before it has ever been connected) and how many of them are connected. */
export interface GatewayHealth {
  readonly shards: number;
  readonly connected: number;
}

/** Whether all of the bot is there: every shard connected, if it has any to connect. */
export const isWell = ({ gateway }: Health): boolean =>
  gateway === undefined || (gateway.shards > 0 && gateway.connected === gateway.shards);
