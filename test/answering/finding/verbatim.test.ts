import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_RUN, longestRun, wordsOf } from '../../../src/answering/finding/verbatim.ts';

/** Every stretch of the asked words that stands somewhere in the text, by trying them all. */
function naively(asked: readonly string[], text: readonly string[], weights: readonly number[]) {
  let longest = 0;
  let weightiest = 0;
  for (let from = 0; from < asked.length; from++) {
    for (let to = from + 1; to <= asked.length; to++) {
      const run = asked.slice(from, to);
      const stands = text.some((_, at) => run.every((word, offset) => text[at + offset] === word));
      if (!stands) continue;
      longest = Math.max(longest, run.length);
      if (run.length >= LEAST_RUN)
        weightiest = Math.max(
          weightiest,
          weights.slice(from, to).reduce((sum, weight) => sum + weight, 0),
        );
    }
  }
  return { share: asked.length === 0 ? 0 : longest / asked.length, weight: weightiest };
}

describe('the longest run of words that both have', () => {
  it('is all of what was asked where it stands word for word', () => {
    expect(longestRun(wordsOf('another ship in'), wordsOf('We will not bring another ship in after dark')).share).toBe(
      1,
    );
  });

  it('is broken by a single other word', () => {
    const said = wordsOf('We will not bring another ship in after dark');
    expect(longestRun(wordsOf('We will bring another ship in after dark'), said).share).toBeCloseTo(6 / 8);
  });

  it('weighs nothing where no three words stand in a row, as two may be any phrase', () => {
    expect(longestRun(['the', 'ship', 'x'], ['the', 'ship', 'y'])).toEqual({ share: 2 / 3, weight: 0 });
  });

  it('is nothing of nothing', () => {
    expect(longestRun([], ['a'])).toEqual({ share: 0, weight: 0 });
    expect(longestRun(['a'], [])).toEqual({ share: 0, weight: 0 });
  });

  it('is what trying every stretch finds', () => {
    const some = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    fc.assert(
      fc.property(some, some, fc.array(fc.nat(5), { minLength: 12, maxLength: 12 }), (asked, text, weights) => {
        expect(longestRun(asked, text, weights)).toEqual(naively(asked, text, weights));
        expect(longestRun(asked, text)).toEqual(naively(asked, text, Array(12).fill(1)));
      }),
    );
  });
});
