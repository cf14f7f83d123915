import { PassThrough, Readable, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { askerOf } from '../../src/local/asker.ts';

const collecting = () => {
  const written: string[] = [];
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      written.push(String(chunk));
      done();
    },
  });
  return { output, written };
};

it('gives piped lines one by one, shows no prompt, and gives nothing at the end', async () => {
  const { output, written } = collecting();
  const asker = askerOf(Readable.from(['one\ntwo\n']), output);
  expect([await asker.ask('? '), await asker.ask('? '), await asker.ask('? ')]).toEqual(['one', 'two', undefined]);
  expect(written.join('')).toBe('');
  asker.close();
});

it('shows a person what is asked', async () => {
  const { output, written } = collecting();
  const terminal = Object.assign(new PassThrough(), { isTTY: true });
  const asker = askerOf(terminal, output);
  const answer = asker.ask('name? ');
  terminal.write('Ada\n');
  expect(await answer).toBe('Ada');
  expect(written.join('')).toContain('name? ');
  asker.close();
});

it('reads nothing before something is asked', () => {
  const input = new PassThrough();
  askerOf(input, collecting().output).close();
  expect(input.listenerCount('data')).toBe(0);
});
