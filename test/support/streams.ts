import { PassThrough, Readable } from 'node:stream';

/** Lines to read. */
export const linesIn = (...lines: readonly string[]): Readable => Readable.from([lines.join('\n')]);

/** A stream to write to, and what was written to it. */
export function sink(): { readonly stream: PassThrough; readonly text: () => string } {
  const stream = new PassThrough();
  let written = '';
  stream.on('data', (chunk: Buffer) => {
    written += chunk.toString('utf8');
  });
  return { stream, text: () => written };
}
