import { describe, expect, it } from 'vitest';
import { ownPayIn } from '../../../src/answering/interpretation/own-pay.ts';

/** Sums that the sources have. */
const known = new Set([2000, 250e6, 300_000]);
const payIn = (text: string) => ownPayIn(text, (value) => known.has(value));

describe('pay that somebody names', () => {
  it.each([
    ["I'm on 32k, what would I get?", '32k'],
    ['im on £32,000 what do i get', '£32,000'],
    ['I’m on 32000', '32000'],
    ['what would a clerk on £28,000 get', '£28,000'],
    ['a new pilot earning 28k a year', '28k a year'],
    ['my salary is 41,500. is it a cut', '41,500'],
    ['someone on 11.20 an hour', '11.20 an hour'],
    ["my pay's 2,450.50 a month", '2,450.50 a month'],
    ['i earn around 35 grand', '35 grand'],
    ['32k salary, what then', '32k'],
    ["what's 32k worth to me after the award", '32k'],
    ['salary: 32000, what would I get', '32000'],
  ])('in "%s" is %s', (question, pay) => {
    expect(payIn(question)).toBe(pay);
  });

  it.each([
    'do heads get the £2,000 bonus?',
    "wasn't it Quill who lives on £2,000 a month",
    'who is paid £2,000?',
    'I heard clerks get £2,000',
    'was £250m offered to us?',
    'are 300,000 members on strike',
    'a ballot on 40,000 members',
    'is 5% a rise after inflation?',
    'they pay 5% more to me',
    'pay 2022',
    'can you tell me the pay offer of 2022',
    'what did they say on 28 April 2023?',
    'I want the 64% survey',
    'how many people earn a pay rise of £1.2 million',
    'would they pay a £2,500 bonus to me',
  ])('is none in "%s"', (question) => {
    expect(payIn(question)).toBeUndefined();
  });
});
