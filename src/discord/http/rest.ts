import type { Rest, Sent } from '../delivering/deliver.ts';
import { json, withFiles } from './form.ts';

/** Milliseconds that a request may take. */
const TIMEOUT = 10_000;

/**
 * Posts, edits and deletes through Discord's REST API without discord.js, for what a response over HTTP cannot say. `api` is
 * the API's base. A refusal rejects with Discord's status and code, as discord.js has them.
 */
export function restOver(api: string): Rest {
  const send = async (method: string, route: string, { body, files = [] }: Sent = {}) => {
    const form = body && (files.length === 0 ? json(body) : await withFiles(body, files));
    const content = form && { body: form.body, headers: { 'content-type': form.type } };
    const response = await fetch(`${api}/v10${route}`, { method, ...content, signal: AbortSignal.timeout(TIMEOUT) });
    const text = await response.text();
    if (!response.ok) throw Object.assign(new Error('refused'), { status: response.status, code: codeIn(text) });
  };
  return {
    post: (route, sent) => send('POST', route, sent),
    patch: (route, sent) => send('PATCH', route, sent),
    delete: (route) => send('DELETE', route),
  };
}

function codeIn(text: string): unknown {
  try {
    return (JSON.parse(text) as { code?: unknown } | null)?.code;
  } catch {
    return undefined;
  }
}
