import type { Rest } from '../deliver.ts';

/** Milliseconds that a request may take. */
const TIMEOUT = 10_000;

/**
 * Deletes through Discord's REST API without discord.js, for the one thing that a response over HTTP cannot say. `api` is
 * the API's base. A refusal rejects with Discord's status and code, as discord.js has them.
 */
export const restOver = (api: string): Pick<Rest, 'delete'> => ({
  delete: async (route) => {
    const response = await fetch(`${api}/v10${route}`, { method: 'DELETE', signal: AbortSignal.timeout(TIMEOUT) });
    const text = await response.text();
    if (!response.ok) throw Object.assign(new Error('refused'), { status: response.status, code: codeIn(text) });
  },
});

function codeIn(text: string): unknown {
  try {
    return (JSON.parse(text) as { code?: unknown } | null)?.code;
  } catch {
    return undefined;
  }
}
