import type { Choice } from '../../../command.ts';
import type { Done } from '../channel.ts';
import type { Deed, Typing } from '../deeds.ts';
import type { PageExplanation } from '../explanation.ts';
import type { Asking } from './posts.ts';

/** A query string of the parameters that have a value. */
export const queryOf = (parameters: Readonly<Record<string, string | undefined>>): string =>
  new URLSearchParams(
    Object.entries(parameters).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]])),
  ).toString();

async function json<Value>(response: Response): Promise<Value> {
  const body = (await response.json()) as Value & { error?: string };
  if (!response.ok) throw new Error(body.error ?? response.statusText);
  return body;
}

/** Tells the server what was done in the channel; gives what the bot does about it. */
export const tell = async (deed: Deed): Promise<Done> =>
  json(
    await fetch('/api/channel', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(deed),
    }),
  );

/** What the option that is being typed can be. */
export const suggestions = async (typing: Typing, signal: AbortSignal): Promise<readonly Choice[]> =>
  json(await fetch(`/api/choices?${queryOf(typing)}`, { signal }));

/** Why a question was answered as it was. */
export const explanationOf = async ({ line, asOf, previous }: Asking): Promise<PageExplanation> =>
  json(await fetch(`/api/explanation?${queryOf({ q: line, as_of: asOf, previous })}`));
