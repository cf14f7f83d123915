import type { IncomingMessage } from 'node:http';

/** Bytes of the largest request that is read. Discord's are a few thousand; a menu on a long message is some ten thousand. */
export const LARGEST_BODY = 256 * 1024;

/** Reads a request's body whole; undefined if it is too large. Rejects if it breaks off. */
export function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return resolve(undefined);
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LARGEST_BODY) chunks.push(chunk);
      else resolve(undefined);
    });
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    request.on('error', reject);
  });
}
