import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWording, wordsIn } from '../../../src/answering/find-source/wording.ts';

const compare = (record: string, given: string) => compareWording(wordsIn(record), wordsIn(given));
const RECORD = 'The purse of this harbour is not empty to the last 5% of a penny.';

describe('words held against words on record', () => {
  it.each([
    ['the same', 'the purse of this harbour is NOT empty'],
    ['other marks and capitals', 'The “purse” of this harbour… is not — empty!'],
    ['a piece from the middle', 'harbour is not empty to the last'],
    ['an ellipsis that says so', 'The purse … is not empty'],
    ['an ellipsis at either end', '… harbour is not empty …'],
    ['words put in brackets', 'The purse [of the port] is not empty'],
  ])('have no difference: %s', (_, given) => {
    expect(compare(RECORD, given).differences).toEqual([]);
  });

  it.each([
    ['left out', 'The purse of this harbour is empty', [{ record: 'not', given: '' }]],
    ['put in', 'The purse of this great harbour', [{ record: '', given: 'great' }]],
    ['changed', 'The bank of this harbour', [{ record: 'purse', given: 'bank' }]],
    ['changed at the end', 'harbour is not full', [{ record: 'empty', given: 'full' }]],
    ['changed at the beginning', 'bank of this harbour', [{ record: 'purse', given: 'bank' }]],
    ['an ellipsis that drops a “not”', 'this harbour is … empty', [{ record: 'not', given: '' }]],
    ['an ellipsis that drops a figure', 'to the last … of a penny', [{ record: '5%', given: '' }]],
    ['brackets that hide a change', 'The purse [and bank] of that harbour', [{ record: 'this', given: 'that' }]],
  ])('show what was %s', (_, given, differences) => {
    expect(compare(RECORD, given).differences).toEqual(differences);
  });

  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'not', '5%'), { minLength: 1, maxLength: 12 });

  it('any stretch of the record has no difference, and every word is in common', () => {
    fc.assert(
      fc.property(words, fc.nat(11), fc.nat(11), (record, from, length) => {
        const given = record.slice(from % record.length, (from % record.length) + length + 1);
        const { common, differences } = compare(record.join(' '), given.join(' '));
        expect(differences).toEqual([]);
        expect(common).toBe(given.length);
      }),
    );
  });

  it('of anything: putting back every difference gives a stretch of the record', () => {
    fc.assert(
      fc.property(words, words, (record, given) => {
        const { differences, likeness, common } = compare(record.join(' '), given.join(' '));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        const put = differences.flatMap((one) => one.given.split(' ').filter(Boolean)).length;
        expect(common + put).toBe(given.length);
      }),
    );
  });
});
