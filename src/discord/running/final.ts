/** Why Discord will not have this bot as it is set up, in a line that says what to change; undefined if trying again may help. */
export function whyFinal(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'TokenInvalid' ? REFUSED_TOKEN : undefined;
}

/** The same for the code that Discord closed the gateway with. */
export function whyClosed(code: number): string {
  return CLOSED.get(code) ?? `Discord closed the gateway for good (${code}).`;
}

/** Said of a token that Discord does not take. */
export const REFUSED_TOKEN =
  'Discord refused the token. Set DISCORD_TOKEN to the one shown (or reset) at https://discord.com/developers/applications, your application, Bot.';

const INTENTS =
  'Discord refused the intents. Scrutineer needs none of the privileged ones; if you changed the code to ask for one, switch it on at https://discord.com/developers/applications, your application, Bot, Privileged Gateway Intents.';

const CLOSED: ReadonlyMap<number, string> = new Map([
  [4004, REFUSED_TOKEN],
  [4010, 'Discord refused the shard (4010). Correct DISCORD_SHARDS and DISCORD_SHARD_COUNT, or unset both.'],
  [
    4011,
    'Discord asks for more shards (4011). Raise DISCORD_SHARD_COUNT, or unset it and DISCORD_SHARDS: then the number is chosen for you.',
  ],
  [4012, 'Discord no longer speaks this version of its gateway (4012). Update discord.js.'],
  [4013, INTENTS],
  [4014, INTENTS],
]);

/** Whether a text can be a bot's token at all: one that cannot never reaches Discord. */
export const isTokenLike = (token: string): boolean => /^[\w.-]+$/.test(token);

/** What to say of one that cannot. */
export const NO_TOKEN =
  'DISCORD_TOKEN holds nothing, or something that is no bot token: one has letters, digits, dots, - and _ only.';
