import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, exact, rounded } from '../../src/offers/exact.ts';
import { readPay } from '../../src/offers/pay.ts';

const read = (text: string): string => {
  const pay = readPay(text);
  return 'fault' in pay ? pay.fault : `${rounded(pay.pounds, 2)} ${pay.per}`;
};

describe('pay as people type it', () => {
  it.each([
    ['32000', '32000.00 year'],
    ['32,000', '32000.00 year'],
    ['£32,000', '32000.00 year'],
    ['32 000', '32000.00 year'],
    ['£32k', '32000.00 year'],
    ['32.5k', '32500.00 year'],
    ['32.5 K', '32500.00 year'],
    [' £ 32,000.50 ', '32000.50 year'],
    ['32000 pounds', '32000.00 year'],
    ['32 grand', '32000.00 year'],
    ['32k pa', '32000.00 year'],
    ['32k per annum', '32000.00 year'],
    ['£2,450.50 a month', '2450.50 month'],
    ['450/week', '450.00 week'],
    ['11.20 an hour', '11.20 hour'],
    ['£11.20ph', '11.20 hour'],
    ['£１１.20 per hour', '11.20 hour'],
  ])('"%s" is %s', (text, pay) => {
    expect(read(text)).toBe(pay);
  });

  it.each([
    ['', 'no-amount'],
    ['lots', 'no-amount'],
    ['1e9', 'no-amount'],
    ['Infinity', 'no-amount'],
    ['0x7d00', 'no-amount'],
    ['32k bananas', 'no-amount'],
    ['32,00', 'no-amount'],
    ['3.2.1', 'no-amount'],
    ['30000-35000', 'no-amount'],
    [`${'9'.repeat(30)}`, 'no-amount'],
    ['-5', 'not-positive'],
    ['−£32,000', 'not-positive'],
    ['£-32k', 'not-positive'],
    ['0', 'not-positive'],
    ['0.00', 'not-positive'],
    ['32', 'too-little'],
    ['0.01 an hour', 'too-little'],
    ['1000000000', 'too-much'],
    ['32000k', 'too-much'],
    ['32000 an hour', 'too-much'],
  ])('"%s" is none: %s', (text, fault) => {
    expect(read(text)).toBe(fault);
  });

  it('is read to the penny, however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 100_000_000 }), (pence) => {
        const [plain, grouped] = [
          (pence / 100).toFixed(2),
          (pence / 100).toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
        ];
        for (const text of [plain, `£${grouped}`, `${grouped} a year`]) {
          const pay = readPay(text);
          if ('fault' in pay) throw new Error(`${text}: ${pay.fault}`);
          expect(compare(pay.pounds, exact(plain))).toBe(0);
        }
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readPay(text)));
  });
});
