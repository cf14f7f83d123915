import { describe, expect, it } from 'vitest';
import { withoutFrame } from '../../../src/answering/division/frame.ts';

describe('the words that only ask for a comparison', () => {
  it.each([
    ['the guild and the port: how do they differ', 'the guild and the port'],
    ['difference between night pay and day pay', 'night pay and day pay'],
    ['compare the two offers', 'the two offers'],
    ['cruel vs kind - who said which', 'cruel vs kind'],
    ['what is night pay', 'what is night pay'],
    ['gist of each', ''],
  ])('are taken out of "%s"', (text, expected) => {
    expect(withoutFrame(text)).toBe(expected);
  });
});
