import { generateKeyPairSync, sign } from 'node:crypto';

/** What a request is sent with instead of what Discord would send. */
export interface Forgery {
  readonly signature?: string | undefined;
  /** Seconds since 1970. */
  readonly timestamp?: string | undefined;
  /** The body that is sent, whatever was signed. */
  readonly body?: string;
}

/** An answer over HTTP. */
export interface Answered {
  readonly status: number;
  readonly type: string;
  /** The JSON of it, be it the body or a part of a form; the text if it is none. */
  readonly body: unknown;
  readonly files: readonly File[];
}

/** Signs interactions as Discord does, with a key pair of its own, and posts them. */
export function signer() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const hexKey = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
  const signed = (timestamp: string, body: string): string =>
    sign(null, Buffer.from(timestamp + body), privateKey).toString('hex');

  return {
    /** The public key, for DISCORD_PUBLIC_KEY. */
    publicKey: hexKey,
    /** The headers of a request with that body. */
    headers: (body: string, forged: Forgery = {}): Record<string, string> => {
      const timestamp = forged.timestamp ?? String(Math.floor(Date.now() / 1000));
      const signature = 'signature' in forged ? forged.signature : signed(timestamp, body);
      return {
        'content-type': 'application/json',
        ...(signature === undefined ? {} : { 'x-signature-ed25519': signature }),
        ...('timestamp' in forged && forged.timestamp === undefined ? {} : { 'x-signature-timestamp': timestamp }),
      };
    },
    /** Posts an event to the endpoint on a port, signed unless forged. */
    async post(port: number, event: object, forged: Forgery = {}): Promise<Answered> {
      const body = JSON.stringify(event);
      return read(
        await fetch(`http://127.0.0.1:${port}/interactions`, {
          method: 'POST',
          headers: this.headers(body, forged),
          body: forged.body ?? body,
        }),
      );
    },
  };
}

async function read(response: Response): Promise<Answered> {
  const type = response.headers.get('content-type') ?? '';
  const { status } = response;
  if (!type.startsWith('multipart/form-data')) {
    const text = await response.text();
    return { status, type, body: type.startsWith('application/json') ? JSON.parse(text) : text, files: [] };
  }
  const form = await response.formData();
  const files = [...form.values()].filter((value) => value instanceof File);
  return { status, type, body: JSON.parse(String(form.get('payload_json'))), files };
}
