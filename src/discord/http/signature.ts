import { createPublicKey, verify as verifyWithCallback } from 'node:crypto';
import { promisify } from 'node:util';

/** With a callback the checking is done on another thread: it is most of the work of an interaction, and others are answered meanwhile. */
const verify = promisify(verifyWithCallback);

/** How old a signed request may be, in seconds, either way, as clocks differ: an older one may be a copy sent again. */
export const LONGEST_AGE = 300;

/** What Discord sends with a request to show that it is from Discord. */
export interface Signed {
  /** `X-Signature-Ed25519`: 128 hexadecimal digits. */
  readonly signature: string | undefined;
  /** `X-Signature-Timestamp`: seconds since 1970. */
  readonly timestamp: string | undefined;
  /** The body as it came, byte for byte. */
  readonly body: Buffer;
}

/**
 * Takes an application's public key (64 hexadecimal digits) and gives a function that says whether a request is signed
 * with it and was signed lately; `now` is in milliseconds since 1970.
 */
export function signatureCheck(publicKey: string): (signed: Signed, now?: number) => Promise<boolean> {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return async ({ signature, timestamp, body }, now = Date.now()) => {
    if (signature === undefined || !/^[0-9a-f]{128}$/i.test(signature)) return false;
    if (timestamp === undefined || !/^\d{1,12}$/.test(timestamp)) return false;
    if (Math.abs(now / 1000 - Number(timestamp)) > LONGEST_AGE) return false;
    return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
  };
}
