import { randomBytes } from 'node:crypto';

/**
 * What a failed request to Discord means for us.
 * - `answered`: Discord has a response already; ours or a repeat of it arrived.
 * - `expired`: the interaction's deadline or its token's life is over, or a rate limit lasts beyond it (see gateway/rest.ts).
 * - `gone`: the message or channel to answer in was deleted.
 * - `forbidden`: the bot may not write there.
 * - `unquotable`: it may write there, but not as a reply to that message.
 * - `refused`: Discord found the payload wrong: a mistake of ours.
 * - `token`: the bot's token does not hold any more.
 * - `transient`: network, rate limit or a fault at Discord's end; worth another try.
 * - `unknown`: anything else.
 */
export type Failure =
  | 'answered'
  | 'expired'
  | 'gone'
  | 'forbidden'
  | 'unquotable'
  | 'refused'
  | 'token'
  | 'transient'
  | 'unknown';

/** Discord's error codes that the bot can meet. */
const BY_CODE: ReadonlyMap<unknown, Failure> = new Map<unknown, Failure>([
  [40060, 'answered'], // interaction has already been acknowledged
  [10062, 'expired'], // unknown interaction
  [10015, 'expired'], // unknown webhook
  [50027, 'expired'], // invalid webhook token
  [10003, 'gone'], // unknown channel
  [10008, 'gone'], // unknown message
  [50001, 'forbidden'], // missing access
  [50007, 'forbidden'], // cannot send messages to this user
  [50013, 'forbidden'], // missing permissions
  [160002, 'unquotable'], // no permission to read the message history
  [50006, 'refused'], // empty message
  [50035, 'refused'], // invalid form body
  [30034, 'refused'], // daily limit of new commands
]);

/** Network faults that a request can end in, as Node and undici name them. */
const NETWORK = /^(UND_ERR_|E(CONN|PIPE|HOST|NET|TIMEDOUT|AI_AGAIN|NOTFOUND)|ENOTFOUND)/;

/** Sorts what a request to Discord was rejected with. */
export function failureOf(error: unknown): Failure {
  const { name, code, status, message } = fieldsOf(error);
  const known = BY_CODE.get(code);
  if (known !== undefined) return known;
  if (name === 'RateLimitError') return 'expired';
  if (status === 401 || /^Expected token to be set/.test(message)) return 'token';
  if (status === 429 || (status !== undefined && status >= 500)) return 'transient';
  if (name === 'AbortError' || name === 'TimeoutError' || NETWORK.test(String(code))) return 'transient';
  if (status === 403) return 'forbidden';
  return status === 400 ? 'refused' : 'unknown';
}

/**
 * What of an error may be logged: its name, code and status, and where it was thrown. Its message may hold a user's
 * words and its URL an interaction's token, so neither is given.
 */
export function describe(error: unknown): object {
  const { name, code, status, stack } = fieldsOf(error);
  const at = stack
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .map((line) => line.trim().slice(3))
    .slice(0, 5);
  return { error: name, ...(code === undefined ? {} : { code }), ...(status === undefined ? {} : { status }), at };
}

/** A short id that a user can quote and an operator can find in the log. */
export const incidentId = (): string => randomBytes(4).toString('hex');

/** What a user is told when a handler failed. */
export const apology = (incident: string): string =>
  `Something went wrong on my side and I have no answer for you. It is in the log as ${incident}.`;

interface Fields {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
  readonly code: string | number | undefined;
  readonly status: number | undefined;
}

function fieldsOf(error: unknown): Fields {
  const fields: Record<string, unknown> = typeof error === 'object' && error !== null ? { ...error } : {};
  const { code, status } = fields;
  return {
    name: error instanceof Error ? error.name.replace(/\[.*/s, '') : typeof error,
    message: error instanceof Error ? error.message : '',
    stack: error instanceof Error ? (error.stack ?? '') : '',
    code: typeof code === 'string' || typeof code === 'number' ? code : undefined,
    status: typeof status === 'number' ? status : undefined,
  };
}
