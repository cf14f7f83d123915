import { describe, expect, it } from 'vitest';
import { drawn } from '../../../src/replies/chart/pictures.ts';
import { someBars, someTimes } from '../../support/charts.ts';

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
});
