import type { IncomingMessage } from 'node:http';

/** Bytes of the largest request that is read. Discord's are a few thousand; a menu on a long message is some ten thousand. */
export const LARGEST_BODY = 256 * 1024;

/** Reads a request's body whole; undefined if it is too large or breaks off. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
