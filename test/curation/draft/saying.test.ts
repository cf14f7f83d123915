import { describe, expect, it } from 'vitest';
import { outsideOf, sentenceEnd, sentenceStart } from '../../../src/curation/draft/saying.ts';

it('what stands outside quotation marks keeps its place', () => {
  expect(outsideOf('She: “no ship” now')).toBe('She: “       ” now');
});

describe('a sentence outside quotation marks', () => {
  const outside = outsideOf('He came. So did Dr. Quill. “No ship. None,” she said. It rained.');
  const sentenceAt = (words: string): string => {
    const at = outside.indexOf(words);
    return outside.slice(sentenceStart(outside, at), sentenceEnd(outside, at)).trim();
  };

  it('begins after the one before, and a title ends none', () => {
    expect(sentenceAt('did')).toBe('So did Dr. Quill'.slice(0, 9));
    expect(sentenceAt('Quill')).toBe('So did Dr. Quill');
  });

  it('begins and ends where a quotation does', () => {
    expect(sentenceAt('she')).toBe('she said');
  });
});
