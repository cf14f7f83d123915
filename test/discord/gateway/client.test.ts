import { Client } from 'discord.js';
import { describe, expect, it, vi } from 'vitest';
import { stubRuns } from '../../support/discord/stub-run.ts';

const { ready } = stubRuns();

describe('the client', () => {
  it('keeps nobody who asks and nothing that is said or where, but for itself and the servers that it is in', async () => {
    const login = vi.spyOn(Client.prototype, 'login');
    const { discord } = await ready({ crowd: true });
    const client = login.mock.contexts[0] as Client;
    login.mockRestore();
    for (const scene of ['guild', 'dm', 'foreign', 'group'] as const) {
      for (let turn = 0; turn < 5; turn++) await discord.slash('echo', { text: 'a' }, { scene });
    }
    for (let turn = 0; turn < 5; turn++) {
      await discord.say({ content: 'hello', mentionsBot: true });
      await discord.say({ content: 'hello', scene: 'dm' });
    }
    const { users, guilds, channels, user } = client;
    expect([...users.cache.keys()]).toEqual([user?.id]);
    expect(channels.cache.size).toBe(0);
    expect(guilds.cache.map(({ members, presences }) => [members.cache.size, presences.cache.size])).toEqual([[0, 0]]);
  });
});
