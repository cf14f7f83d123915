import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import type { Definition } from '../../../src/discord/registration/definition-limits.ts';
import { messageBase } from './events.ts';
import { APPLICATION_ID, BOT_USER } from './identities.ts';
import type { Rulebook } from './rules.ts';
import { madeAt, snowflake } from './snowflake.ts';
import { problemsOfCommands, problemsOfEdit, problemsOfMessage, problemsOfResponse } from './strict.ts';

/** A request that reached the stand-in, and how it was answered (0: not at all). */
export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** Files that came with it, by name. */
  readonly files: readonly File[];
  status: number;
}

/** The response to an interaction, as the bot sent it. */
export interface Response {
  readonly type: number;
  readonly data: RESTPostAPIChannelMessageJSONBody & { choices?: { name: string; value: string }[] };
  /** The pictures that came with it. */
  readonly files: readonly File[];
}

/** All that the stand-in remembers. */
export interface World {
  token: string;
  /** Where the gateway is. */
  gatewayUrl: string;
  readonly requests: Recorded[];
  /** What was wrong with what the bot sent; empty in a good run. */
  readonly problems: string[];
  /** Accepted responses by interaction id. */
  readonly responses: Map<string, Response>;
  /** Messages that the bot posted, without repeats of one nonce. */
  readonly messages: { channel: string; body: RESTPostAPIChannelMessageJSONBody; files: readonly File[] }[];
  /** What took the place of a response, by the token of its interaction. */
  readonly edits: Map<string, RESTPostAPIChannelMessageJSONBody>;
  /** Messages that the bot posted below a response, by an interaction's token. */
  readonly below: { token: string; body: RESTPostAPIChannelMessageJSONBody; files: readonly File[] }[];
  /** Tokens of the interactions whose messages the bot deleted. */
  readonly removed: string[];
  /** The message under which a button was pressed, by the token of the press. */
  readonly pressed: Map<string, string>;
  commands: Definition[];
}

interface Outcome {
  readonly status: number;
  readonly body?: unknown;
}

const DEADLINE = 3000;

/** The REST half of the stand-in: serves one request, or does the mischief that a rule asks for. */
export async function serve(
  world: World,
  rules: Rulebook,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? '';
  const path = decodeURIComponent(new URL(request.url ?? '', 'http://localhost').pathname).replace(/^\/api\/v10/, '');
  const recorded: Recorded = { method, path, ...(await contentOf(request)), status: 0 };
  world.requests.push(recorded);

  const mischief = rules.take(`${method} ${path}`);
  if (mischief?.do === 'hang') return;
  if (mischief?.do === 'close') return void request.socket.destroy();
  const served = mischief?.do === 'status' ? undefined : outcomeOf(world, recorded, request.headers.authorization);
  const { status, body } =
    mischief === undefined
      ? (served ?? error(500, 0))
      : { ...error(mischief.status, mischief.do === 'status' ? (mischief.code ?? 0) : 0) };
  recorded.status = status;
  const retryAfter = mischief?.do === 'status' ? mischief.retryAfter : undefined;
  response.writeHead(status, {
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter), 'x-ratelimit-scope': 'user' }),
  });
  response.end(body === undefined ? '' : JSON.stringify(body));
}

/** The JSON of a request, and the files where it is a form that has some. */
async function contentOf(request: IncomingMessage): Promise<Pick<Recorded, 'body' | 'files'>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data'))
    return { body: bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8')), files: [] };
  const form = await new globalThis.Response(bytes, { headers: { 'content-type': type } }).formData();
  const files = [...form].flatMap(([name, value]) =>
    typeof value !== 'string' && /^files\[\d+\]$/.test(name) ? [value] : [],
  );
  return { body: JSON.parse(String(form.get('payload_json'))), files };
}

const error = (status: number, code: number, message = `error ${code}`): Outcome => ({
  status,
  body: { code, message },
});

function outcomeOf(world: World, { method, path, body, files }: Recorded, authorization: string | undefined): Outcome {
  const [, , id, token] = path.split('/');
  if (/^\/interactions\/\d+\/[^/]+\/callback$/.test(path))
    return callback(world, String(id), String(token), { ...(body as Response), files });
  if (method === 'DELETE' && /^\/webhooks\/\d+\/[^/]+\/messages\/@original$/.test(path))
    return remove(world, String(token));
  if (method === 'POST' && /^\/webhooks\/\d+\/[^/]+$/.test(path))
    return follow(world, String(token), body as RESTPostAPIChannelMessageJSONBody, files);
  if (method === 'PATCH' && /^\/webhooks\/\d+\/[^/]+\/messages\/@original$/.test(path))
    return edit(world, String(token), body as RESTPostAPIChannelMessageJSONBody);
  if (authorization !== `Bot ${world.token}`) return error(401, 0, '401: Unauthorized');
  if (path === '/gateway/bot') return { status: 200, body: gatewayInformation(world.gatewayUrl) };
  if (path === '/applications/@me') return { status: 200, body: { id: APPLICATION_ID, name: 'Scrutineer' } };
  if (path === `/applications/${APPLICATION_ID}/commands`) return commands(world, method, body as World['commands']);
  if (/^\/channels\/\d+\/messages$/.test(path))
    return post(world, String(id), body as RESTPostAPIChannelMessageJSONBody, files);
  return error(404, 0, '404: Not Found');
}

const gatewayInformation = (url: string) => ({
  url,
  shards: 1,
  session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 16 },
});

function callback(world: World, id: string, token: string, response: Response): Outcome {
  const { files, ...body } = response;
  if (!token.startsWith('interaction-token-') || Date.now() - madeAt(id) > DEADLINE)
    return error(404, 10062, 'Unknown interaction');
  if (world.responses.has(id)) return error(400, 40060, 'Interaction has already been acknowledged.');
  const problems = problemsOfResponse(body, files);
  world.problems.push(...problems);
  if (problems.length > 0) return error(400, 50035, problems.join('; '));
  world.responses.set(id, response);
  return { status: 204 };
}

/** Deletes the message under which a button was pressed: once, whichever press of it asks for that. */
function remove(world: World, token: string): Outcome {
  const idOf = (one: string): string => world.pressed.get(one) ?? one;
  if (world.removed.some((one) => idOf(one) === idOf(token))) return error(404, 10008, 'Unknown Message');
  world.removed.push(token);
  return { status: 204 };
}

function follow(world: World, token: string, body: RESTPostAPIChannelMessageJSONBody, files: readonly File[]): Outcome {
  const problems = problemsOfMessage(body, files);
  world.problems.push(...problems);
  if (problems.length > 0) return error(400, 50035, problems.join('; '));
  world.below.push({ token, body, files });
  return { status: 200, body: { ...messageBase('', body.content ?? ''), author: BOT_USER } };
}

function edit(world: World, token: string, body: RESTPostAPIChannelMessageJSONBody): Outcome {
  const problems = problemsOfEdit(body);
  world.problems.push(...problems);
  if (problems.length > 0) return error(400, 50035, problems.join('; '));
  world.edits.set(token, body);
  return { status: 200, body: { ...messageBase('', body.content ?? ''), author: BOT_USER } };
}

function post(world: World, channel: string, body: RESTPostAPIChannelMessageJSONBody, files: readonly File[]): Outcome {
  const problems = problemsOfMessage(body, files);
  world.problems.push(...problems);
  if (problems.length > 0) return error(400, 50035, problems.join('; '));
  const repeat = body.enforce_nonce && world.messages.some((message) => message.body.nonce === body.nonce);
  if (!repeat) world.messages.push({ channel, body, files });
  return { status: 200, body: { ...messageBase(channel, body.content ?? ''), author: BOT_USER } };
}

function commands(world: World, method: string, body: World['commands']): Outcome {
  if (method === 'PUT') {
    const problems = problemsOfCommands(body);
    world.problems.push(...problems);
    if (problems.length > 0) return error(400, 50035, problems.join('; '));
    world.commands = body;
  }
  return { status: 200, body: world.commands.map(asStored) };
}

/** A command as Discord gives it back: with ids and its own defaults filled in. */
const asStored = (command: World['commands'][number]): object => ({
  type: 1,
  default_member_permissions: null,
  nsfw: false,
  name_localizations: null,
  description_localizations: null,
  dm_permission: true,
  ...command,
  id: snowflake(),
  application_id: APPLICATION_ID,
  version: snowflake(),
  contexts: [...(command.contexts ?? [])].reverse(),
});
