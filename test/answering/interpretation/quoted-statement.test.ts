import { describe, expect, it } from 'vitest';
import { interpret } from '../../../src/answering/interpretation/interpret.ts';
import { createNames } from '../../../src/answering/interpretation/names.ts';
import { withoutMarksOfStatement } from '../../../src/answering/interpretation/quoted-statement.ts';
import type { Spelling } from '../../../src/answering/interpretation/spelling.ts';
import { aHarbour } from '../../support/harbour.ts';

const names = createNames(aHarbour());
const spelling: Spelling = { mend: (token) => token, knows: () => true };
const plain = (text: string) => withoutMarksOfStatement(interpret(text, names, spelling, '2001-09-30'));
const words = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim();

describe('a statement in quotation marks', () => {
  it.each([
    ["copy says 'the pilots got 9%'. ok to run?", 'copy says the pilots got 9% . ok to run?'],
    ['"all ships were delayed" accurate?', 'all ships were delayed accurate?'],
    ["post reads 'Quill told the port to pay'. right?", 'post reads Quill told the port to pay . right?'],
  ])('loses its marks where it is only to be checked: %s', (text, expected) => {
    expect(words(plain(text))).toBe(expected);
  });

  it.each([
    'who said "the purse is full", is it true',
    'did Quill say "the purse is full", true?',
    'the TPG: "we never strike". right?',
    'what about "the purse is full"',
  ])("keeps them where the words are somebody's, or nothing asks whether they hold: %s", (text) => {
    expect(plain(text)).toBeUndefined();
  });
});
