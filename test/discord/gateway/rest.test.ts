import { REST } from 'discord.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../../../src/discord/gateway/client.ts';
import { createInteractionRest } from '../../../src/discord/gateway/rest.ts';

afterEach(() => void vi.useRealTimers());

const MINUTE = 60_000;

describe.each([
  ['responses to interactions', () => createInteractionRest('http://127.0.0.1:9/api')],
  ['all else', () => createClient('http://127.0.0.1:9/api').rest],
])('what is remembered of the limits of each interaction’s token, by the client for %s,', (_, create) => {
  it('is forgotten within minutes, while discord.js alone would keep it for an hour', async () => {
    vi.useFakeTimers();
    const rest = create();
    const usual = new REST({ api: 'http://127.0.0.1:9/api' });
    for (const one of [rest, usual]) {
      one.options.makeRequest = async () => new Response(null, { status: 204 }) as never;
      for (const token of ['a', 'b', 'c']) await one.patch(`/webhooks/1100000000000000001/${token}`, { auth: false });
      expect(one.handlers.size).toBe(3);
    }
    vi.advanceTimersByTime(10 * MINUTE);
    expect([rest.handlers.size, usual.handlers.size]).toEqual([0, 3]);
  });
});
