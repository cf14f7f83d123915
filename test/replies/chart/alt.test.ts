import { describe, expect, it } from 'vitest';
import { altText } from '../../../src/replies/chart/alt.ts';
import { someBars, someTimes } from '../../support/charts.ts';

describe('an alt text', () => {
  it('says what the bars show, each amount with its hedge', () => {
    expect(altText(someBars)).toBe(
      'Bar chart: The offer of 2001, beside inflation. Pilots: 4%; Clerks: 6%; Inflation: around 5%. As of 1 June 2001.',
    );
  });

  it('says of which group, and that there is no figure where there is none', () => {
    const groups = [{ name: 'Offer of 2002', bars: [], remark: 'no percentage is given' }];
    expect(altText({ ...someBars, groups })).toContain('Offer of 2002: no percentage is given.');
  });

  it('says what happened when', () => {
    expect(altText(someTimes)).toBe(
      'Timeline: The dispute of 2001. 2 May 2001: Guild: strike ballot. 2 May 2001: Pilots walk out. 1 June 2001: The offer of 2001.',
    );
  });
});
