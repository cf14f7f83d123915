import { describe, expect, it } from 'vitest';
import { halvings } from '../../../src/answering/division/halves.ts';
import { interpret } from '../../../src/answering/interpretation/interpret.ts';
import { createNames } from '../../../src/answering/interpretation/names.ts';
import type { Spelling } from '../../../src/answering/interpretation/spelling.ts';
import { aHarbour } from '../../support/harbour.ts';

const names = createNames(aHarbour());
const spelling: Spelling = { mend: (token) => token, knows: () => true };
const understood = (text: string) => interpret(text, names, spelling, '2001-09-30');
const halves = (text: string) => halvings(understood(text)).map((halving) => halving.halves);

describe('two matters in one breath', () => {
  it.each([
    ['turnout versus membership', ['turnout', 'membership']],
    ['walkout, lockout', ['walkout', 'lockout']],
    ['turnout v membership - who says which', ['turnout', 'membership']],
  ])('are halved where they are linked: %s', (text, expected) => {
    expect(halves(text)).toContainEqual(expected);
  });

  it('share what follows a preposition at the end', () => {
    expect(halves('money promised and money needed for the ferries')).toContainEqual([
      'money promised for the ferries',
      'money needed for the ferries',
    ]);
  });

  it('share a time, unless they are set against each other', () => {
    expect(halves('turnout in May 2001 and membership')).toContainEqual(['turnout in May 2001', 'membership may 2001']);
    expect(halves('turnout in May 2001 versus membership')).toContainEqual(['turnout in May 2001', 'membership']);
  });

  it('are marked where they are set against each other', () => {
    expect(halvings(understood('turnout vs membership'))).toMatchObject([{ contrasted: true }]);
    expect(halvings(understood('turnout and membership'))).toMatchObject([{ contrasted: false }]);
  });

  it.each(['salt and it', '"turnout and membership"', 'membership', ''])('are not found in: %s', (text) => {
    expect(halves(text)).toEqual([]);
  });
});
