import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/replies/chart/lines.ts';

describe('breaking a text into lines', () => {
  it('keeps every word in order, and no line longer than fits unless it is one word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,14}$/), { minLength: 1 }), (words) => {
        const lines = linesOf(words.join(' '), 200, 10);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(line.length <= 41 || !line.includes(' ')).toBe(true);
      }),
    );
  });
});
