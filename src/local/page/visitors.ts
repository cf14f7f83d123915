import { createHash } from 'node:crypto';

/** An id for whoever asks from an address, of Discord's shape: the same for the same address, which it does not tell. */
export const visitorAt = (address: string): string =>
  String(createHash('sha256').update(address).digest().readBigUInt64BE() >> 2n);
