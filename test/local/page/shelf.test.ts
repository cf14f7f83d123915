import { describe, expect, it, vi } from 'vitest';
import { shelf } from '../../../src/local/page/shelf.ts';
import { someBars } from '../../support/charts.ts';

const nameIn = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

describe('the shelf of charts', () => {
  it('gives a chart once', () => {
    const { put, take } = shelf();
    const { url, alt } = put(someBars);
    expect(alt).not.toBe('');
    expect(take(nameIn(url))).toEqual(someBars);
    expect(take(nameIn(url))).toBeUndefined();
  });

  it('has room for so many, the newest', () => {
    const { put, take } = shelf();
    const urls = Array.from({ length: 40 }, () => put(someBars).url);
    expect(take(nameIn(urls[0] ?? ''))).toBeUndefined();
    expect(take(nameIn(urls.at(-1) ?? ''))).toBeDefined();
  });

  it('keeps nothing for long', () => {
    vi.useFakeTimers();
    const { put, take } = shelf();
    const { url } = put(someBars);
    vi.advanceTimersByTime(61_000);
    vi.useRealTimers();
    expect(take(nameIn(url))).toBeUndefined();
  });
});
