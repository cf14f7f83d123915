import { Client, GatewayIntentBits, Options } from 'discord.js';
import { restOptions } from './rest.ts';

/** The shards that this process runs, and how many all processes of the bot run together. */
export interface Sharding {
  readonly shards: readonly number[];
  readonly shardCount: number;
}

/**
 * A discord.js client that keeps the connection and the REST queue, and next to nothing else: two unprivileged intents,
 * no guilds, channels, messages or people in memory, no mention ever parsed. `api` is the base of Discord's REST API; without
 * `sharding` this process runs as many shards as Discord recommends.
 */
export function createClient(api: string, sharding?: Sharding): Client {
  return new Client({
    intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    ...(sharding === undefined ? { shards: 'auto' } : sharding),
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
    rest: { ...restOptions(api), timeout: 10_000 },
  });
}
