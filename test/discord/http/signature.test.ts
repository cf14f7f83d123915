import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_AGE, signatureCheck } from '../../../src/discord/http/signature.ts';
import { signer } from '../../support/discord/signer.ts';

const discord = signer();
const isSigned = signatureCheck(discord.publicKey);
const NOW = 1_700_000_000;

/** A request signed so many seconds ago, and what is changed in it afterwards. */
function request(text: string, age = 0, changed: object = {}) {
  const timestamp = String(NOW - age);
  const { 'x-signature-ed25519': signature } = discord.headers(text, { timestamp });
  return { signature, timestamp, body: Buffer.from(text), ...changed };
}

const accepts = (signed: ReturnType<typeof request>): Promise<boolean> => isSigned(signed, NOW * 1000);

describe('a signature', () => {
  it('holds for the body and time it was made for, whatever the body is', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary' }), (text) => accepts(request(text))));
  });

  it('does not hold once a bit of the body is changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1 }), fc.nat(), async (bytes, at) => {
        const body = Buffer.from(bytes);
        const { signature, timestamp } = request(body.toString('latin1'));
        const tampered = Buffer.from(body.toString('latin1'));
        tampered[at % tampered.length] = (tampered[at % tampered.length] ?? 0) ^ (1 << (at % 8));
        return !(await accepts({ signature, timestamp, body: tampered }));
      }),
    );
  });

  it.each([
    ['of another time', { timestamp: String(NOW - 1) }],
    ['of another key', { signature: signer().headers('a', { timestamp: String(NOW) })['x-signature-ed25519'] }],
    ['that is missing', { signature: undefined }],
    ['that is empty', { signature: '' }],
    ['that is too short', { signature: 'ab'.repeat(63) }],
    ['that is no hexadecimal number', { signature: 'xy'.repeat(64) }],
    ['without a time', { timestamp: undefined }],
    ['of a time that is none', { timestamp: 'NaN' }],
    ['of a time with something before it', { timestamp: ` ${NOW}` }],
  ])('%s does not hold', async (_, changed) => {
    expect(await accepts(request('a', 0, changed))).toBe(false);
  });

  it('holds for five minutes, either way', async () => {
    expect(LONGEST_AGE).toBe(300);
    for (const age of [299, -299]) expect(await accepts(request('a', age))).toBe(true);
    for (const age of [301, -301, 86_400]) expect(await accepts(request('a', age))).toBe(false);
  });
});
