import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { drawn, IDLE } from '../../../src/replies/chart/pictures.ts';
import { someBars, someTimes } from '../../support/charts.ts';

const threads: Worker[] = vi.hoisted(() => []);

vi.mock(import('../../../src/threads.ts'), async (original) => {
  const { startThread } = await original();
  return {
    startThread: (...started) => {
      const thread = startThread(...started);
      threads.push(thread);
      return thread;
    },
  };
});

afterEach(() => void vi.useRealTimers());

describe('pictures drawn in their thread', () => {
  it('are kept, so that the same chart is drawn once', async () => {
    const first = await drawn(someBars, 'dark');
    expect(await drawn(structuredClone(someBars), 'dark')).toBe(first);
    expect(await drawn({ ...someBars, note: 'As of 2 June 2001.' }, 'dark')).not.toBe(first);
  });

  it('are not kept where they show what somebody told of themselves', async () => {
    const own = { label: 'Your pay', series: 'own', value: 1, text: '£1', cites: [] } as const;
    const chart = { ...someBars, groups: [{ name: '', bars: [own] }] };
    const first = await drawn(chart, 'dark');
    const second = await drawn(chart, 'dark');
    expect(second).not.toBe(first);
    expect(Buffer.compare(second, first)).toBe(0);
  });

  it('that cannot be drawn are refused, and the next is drawn', async () => {
    await expect(drawn({ ...someTimes, events: null } as never, 'dark')).rejects.toThrow();
    expect((await drawn(someBars, 'light')).length).toBeGreaterThan(1000);
  });

  it('leave no thread behind when none was asked for in a while, and a new one draws the next', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.resetModules();
    const fresh = await import('../../../src/replies/chart/pictures.ts');
    await fresh.drawn(someBars, 'dark');
    const first = threads.at(-1) as Worker;
    const ended = once(first, 'exit');
    vi.advanceTimersByTime(IDLE - 1000);
    await fresh.drawn(someTimes, 'dark');
    vi.advanceTimersByTime(IDLE - 1000);
    await fresh.drawn(someBars, 'light');
    expect(threads.at(-1)).toBe(first);
    vi.advanceTimersByTime(IDLE);
    await ended;
    await fresh.drawn(someTimes, 'light');
    expect(threads.at(-1)).not.toBe(first);
  });
});
