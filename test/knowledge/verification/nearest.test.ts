import { describe, expect, it } from 'vitest';
import { nearestPassage } from '../../../src/knowledge/verification/nearest.ts';

const text = 'The leader said: “We will not bring another ship in after dark, until the offer is 9.5%.” She left.';

describe('the nearest passage', () => {
  it.each([
    ['a word too few', 'We will bring another ship in', 'We will not bring another ship in', '', 'not'],
    ['a word too many', 'until the last offer is 9.5%', 'until the offer is 9.5%', 'last', ''],
    ['another number', 'until the offer is 9.6%', 'until the offer is 9.5%', '9.6%', '9.5%'],
    [
      'two changes',
      'We will never bring another boat in',
      'We will not bring another ship in',
      'never bring another boat',
      'not bring another ship',
    ],
    [
      'another mark',
      'We will not bring another ship in after dark until',
      'We will not bring another ship in after dark, until',
      '',
      ',',
    ],
  ])('to words with %s names the very words that differ', (_, words, passage, ours, theirs) => {
    expect(nearestPassage(words, text)).toMatchObject({ text: passage, ours, theirs });
  });

  it('to words that stand there is those words', () => {
    expect(nearestPassage('another ship', text)).toEqual({ text: 'another ship', edits: 0, ours: '', theirs: '' });
  });

  it.each([
    ['that are nothing like it', 'Teachers are furious at the pay review body', text],
    ['in an empty text', 'another ship', ''],
  ])('does not exist for words %s', (_, words, other) => {
    expect(nearestPassage(words, other)).toBeUndefined();
  });
});
