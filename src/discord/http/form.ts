import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { Chart } from '../../replies/chart/chart.ts';
import { illustrated, type Picture } from '../delivering/pictures.ts';
import type { Log } from '../log.ts';

/** A response's body and what it is. */
export interface Form {
  readonly type: string;
  /** JSON stays text, which Node sends in one piece with the head. */
  readonly body: string | Buffer;
}

/** Writes the response to an interaction as Discord takes it over HTTP: JSON, or a form with JSON and pictures where it has charts. */
export async function formOf(response: APIInteractionResponse, log: Log): Promise<Form> {
  const data: object | undefined = 'data' in response ? response.data : undefined;
  if (data === undefined || !('charts' in data)) return json(response);
  const { message, pictures } = await illustrated(data as { charts: readonly Chart[] }, log);
  const whole = { ...response, data: message };
  return pictures.length === 0 ? json(whole) : withFiles(whole, pictures);
}

/** Writes JSON. */
export const json = (response: object): Form => ({
  type: 'application/json',
  body: JSON.stringify(response),
});

/** Writes JSON and the files that go with it as a form. */
export async function withFiles(response: object, files: readonly Picture[]): Promise<Form> {
  const form = new FormData();
  form.set('payload_json', JSON.stringify(response));
  files.forEach(({ name, data, contentType }, index) => {
    form.set(`files[${index}]`, new Blob([new Uint8Array(data)], { type: contentType }), name);
  });
  const encoded = new Response(form);
  return { type: encoded.headers.get('content-type') ?? '', body: Buffer.from(await encoded.arrayBuffer()) };
}
