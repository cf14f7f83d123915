import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpelling, editDistance } from '../../../src/answering/interpretation/spelling.ts';
import { type Token, tokenise } from '../../../src/answering/interpretation/text.ts';

/** Optimal string alignment as it is defined, without stopping early. */
function naively(from: string, to: string): number {
  if (from === '' || to === '') return from.length + to.length;
  const [restOfFrom, restOfTo] = [from.slice(1), to.slice(1)];
  const choices = [
    naively(restOfFrom, to) + 1,
    naively(from, restOfTo) + 1,
    naively(restOfFrom, restOfTo) + (from[0] === to[0] ? 0 : 1),
  ];
  if (from.length > 1 && to.length > 1 && from[0] === to[1] && from[1] === to[0])
    choices.push(naively(from.slice(2), to.slice(2)) + 1);
  return Math.min(...choices);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });

describe('the distance between two words', () => {
  it.each([
    ['ballot', 'ballot', 0],
    ['balot', 'ballot', 1],
    ['ballto', 'ballot', 1],
    ['bollat', 'ballot', 2],
    ['', 'abc', 3],
  ])('from "%s" to "%s" is %d', (from, to, distance) => {
    expect(editDistance(from, to, 3)).toBe(distance);
  });

  it('is what the definition gives, up to the limit, and beyond the limit where that is', () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (from, to, limit) => {
        expect(Math.min(editDistance(from, to, limit), limit + 1)).toBe(Math.min(naively(from, to), limit + 1));
      }),
    );
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(editDistance(one, other, 99)).toBe(editDistance(other, one, 99));
      }),
    );
  });
});

describe('mending', () => {
  const spelling = createSpelling(
    new Map([
      ['ballot', 9],
      ['pilots', 9],
      ['turnout', 4],
      ['tidewater', 3],
      ['guild', 3],
      ['wether', 1],
      ['balott', 1],
      ['night', 2],
    ]),
  );
  const mended = (text: string) => spelling.mend(tokenise(text)[0] as Token).word;

  it.each([
    ['balot', 'ballot'],
    ['ballto', 'ballot'],
    ['turnuot', 'turnout'],
    ['tidewatter', 'tidewater'],
    ['gild', 'guild'],
    ['pylots', 'pilots'],
  ])('turns "%s" into "%s", which the knowledge has', (slip, right) => {
    expect(mended(slip)).toBe(right);
  });

  it('gives a mended word the stem of what it was mended to, and leaves its place', () => {
    const [before] = tokenise('the balot').slice(1) as [Token];
    expect(spelling.mend(before)).toMatchObject({ stem: 'ballot', start: before.start, end: before.end });
  });

  it.each(['ballet', 'weather', 'nights', 'guilt', 'fight'])(
    'does not bend "%s", an ordinary English word, into one the knowledge has',
    (ordinary) => {
      expect(mended(ordinary)).toBe(ordinary);
    },
  );

  it.each(['BALOT', '88%', 'gld', 'blair', 'ballot'])('leaves "%s" alone', (text) => {
    expect(mended(text)).toBe(tokenise(text)[0]?.word);
  });

  it('leaves a word alone that is like nothing', () => {
    expect(mended('zxqwvkj')).toBe('zxqwvkj');
  });

  it('does not lead to a word that stands once and that English does not have, as that is somebody’s slip', () => {
    expect(mended('ballott')).toBe('ballot');
  });

  it('turns a slip into general English where the knowledge has nothing near', () => {
    expect(mended('footbal')).toBe('football');
    expect(mended('restaraunt')).toBe('restaurant');
  });

  it('mends the same word the same way each time', () => {
    expect([mended('balot'), mended('balot')]).toEqual(['ballot', 'ballot']);
  });
});
