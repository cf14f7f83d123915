import { connect } from 'node:net';
import { signer } from '../../test/support/discord/signer.ts';
import { type Load, loadOf, wait } from './figures.ts';

/** Requests that are signed beforehand, so that signing takes no time from the load. Each is sent again after all others. */
const SIGNED = 20_000;

/** Discord as it posts interactions to an endpoint over so many kept connections. */
export function httpLoad(next: () => { readonly id: string }) {
  const discord = signer();

  function requests(): Buffer[] {
    return Array.from({ length: SIGNED }, () => {
      const body = JSON.stringify(next());
      const headers = {
        host: 'localhost',
        'content-length': String(Buffer.byteLength(body)),
        ...discord.headers(body),
      };
      const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
      return Buffer.from(`POST /interactions HTTP/1.1\r\n${head.join('')}\r\n${body}`);
    });
  }

  return {
    publicKey: discord.publicKey,
    /** Sends the next request on each connection as soon as the last was answered. A status other than 200 counts as lost. */
    async run(port: number, connections: number, seconds: number): Promise<Load> {
      const signed = requests();
      const times: number[] = [];
      let turn = 0;
      let lost = 0;
      const begun = performance.now();
      const end = begun + seconds * 1000;
      await Promise.all(
        Array.from({ length: connections }, () =>
          conversation(
            port,
            () => (performance.now() > end ? undefined : signed[turn++ % signed.length]),
            (took, isOk) => {
              if (isOk) times.push(took);
              else lost += 1;
            },
          ),
        ),
      );
      await wait(50);
      return loadOf(times, (performance.now() - begun) / 1000, lost);
    },
  };
}

/** Sends what `next` gives, each when the last was answered, until it gives nothing; tells how long each took and whether it was a 200. */
function conversation(
  port: number,
  next: () => Buffer | undefined,
  onAnswer: (took: number, isOk: boolean) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1').setNoDelay();
    let heard = '';
    let sentAt = 0;
    const send = () => {
      const request = next();
      if (request === undefined) return void socket.end(resolve);
      sentAt = performance.now();
      socket.write(request);
    };
    socket.once('error', reject).once('connect', send);
    // Each byte stays one character, so that lengths are lengths.
    socket.setEncoding('latin1').on('data', (text: string) => {
      heard += text;
      const head = heard.indexOf('\r\n\r\n');
      const length = Number(/content-length: (\d+)/i.exec(heard)?.[1]);
      if (head === -1 || heard.length < head + 4 + length) return;
      onAnswer(performance.now() - sentAt, heard.startsWith('HTTP/1.1 200'));
      heard = '';
      send();
    });
  });
}
