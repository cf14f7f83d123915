import type { Rest } from '../deliver.ts';

/** Milliseconds that a request may take. */
const TIMEOUT = 10_000;

/**
 * Deletes and edits through Discord's REST API without discord.js, for what a response over HTTP cannot say. `api` is
 * the API's base. A refusal rejects with Discord's status and code, as discord.js has them.
 */
export function restOver(api: string): Pick<Rest, 'delete' | 'patch'> {
  const send = async (method: string, route: string, body?: object) => {
    const json = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await fetch(`${api}/v10${route}`, { method, ...json, signal: AbortSignal.timeout(TIMEOUT) });
    const text = await response.text();
    if (!response.ok) throw Object.assign(new Error('refused'), { status: response.status, code: codeIn(text) });
  };
  return {
    delete: (route) => send('DELETE', route),
    patch: (route, { body }) => send('PATCH', route, body),
  };
}

function codeIn(text: string): unknown {
  try {
    return (JSON.parse(text) as { code?: unknown } | null)?.code;
  } catch {
    return undefined;
  }
}
