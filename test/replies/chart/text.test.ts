import { describe, expect, it } from 'vitest';
import { chartLines } from '../../../src/replies/chart/text.ts';
import { someBars, someTimes } from '../../support/charts.ts';

describe('a chart in the terminal', () => {
  it('has a bar for each amount, as long as it is', () => {
    expect(chartLines(someBars)).toEqual([
      'Pilots',
      '  ████████████████ 4%',
      'Clerks',
      '  ████████████████████████ 6%',
      'Inflation',
      '  ████████████████████ around 5%',
    ]);
  });

  it('fits a phone, and draws even nothing', () => {
    const bars = [0, 0.001, 1e9].map((value) => ({ ...someBars.groups[0]?.bars[0], value, text: `${value}` }));
    const lines = chartLines({ ...someBars, groups: [{ name: '', bars: bars as never }] });
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
    expect(lines[1]).toBe('  ▏ 0');
  });

  it('is left out for a timeline, which the reply tells already', () => {
    expect(chartLines(someTimes)).toEqual([]);
  });
});
