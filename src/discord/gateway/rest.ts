import { REST, type RESTOptions } from 'discord.js';

/** A rate limit longer than this leaves nothing of the three seconds for an interaction. */
const LONGEST_WAIT = 2500;

/** How long one attempt at a response may take, in milliseconds: one that hangs leaves time for another before the deadline. */
const PATIENCE = 1000;

/**
 * What any use of Discord's REST API has in common; `api` is its base. What discord.js remembers of the limits of one
 * interaction's token is forgotten long before the hour that it would be kept for.
 */
export const restOptions = (api: string) =>
  ({ api: api.replace(/\/+$/, ''), handlerSweepInterval: 5 * 60_000 }) satisfies Partial<RESTOptions>;

/**
 * What responses to interactions are sent by. They carry no token of the bot's and do not count towards its fifty
 * requests a second, and whether there is time for another attempt only `deliver.ts` knows.
 */
export const createInteractionRest = (api: string): REST =>
  new REST({
    ...restOptions(api),
    timeout: PATIENCE,
    retries: 0,
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    rejectOnRateLimit: ({ retryAfter }) => retryAfter > LONGEST_WAIT,
  });
