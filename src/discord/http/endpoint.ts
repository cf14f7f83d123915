import type { IncomingMessage, ServerResponse } from 'node:http';
import type { APIInteraction } from 'discord-api-types/v10';
import { answerInteraction } from '../answer.ts';
import { afterwards } from '../delivering/afterwards.ts';
import type { Rest } from '../delivering/deliver.ts';
import { readInteraction } from '../reading/read.ts';
import { record } from '../record.ts';
import type { Service } from '../service/service.ts';
import { readBody } from './body.ts';
import { formOf } from './form.ts';
import type { Signed } from './signature.ts';

/** Where Discord posts interactions: the path of the address that is entered in the Developer Portal. */
export const PATH = '/interactions';

/**
 * Answers Discord's interactions over HTTP: each request is one, and its response the answer. It keeps nothing between
 * two requests but the allowances, so any number of processes can serve one address. `isSigned` tells Discord's requests
 * from others; `rest` is for what cannot be said in a response: that a message is to be deleted, what goes below it, or what takes longer.
 */
export function endpoint(service: Service, isSigned: (signed: Signed) => Promise<boolean>, rest: Rest) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const arrived = performance.now();
    const refuse = (status: number, why: string, headers: Record<string, string> = {}) => {
      service.metrics.refused(status);
      response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(`${why}\n`);
    };
    if (request.url !== PATH) return refuse(404, `Discord's interactions go to ${PATH}`);
    if (request.method !== 'POST') return refuse(405, 'only POST', { allow: 'POST' });
    const body = await readBody(request);
    if (body === undefined) return refuse(413, 'too large', { connection: 'close' });
    const { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp } = request.headers;
    if (!(await isSigned({ signature: one(signature), timestamp: one(timestamp), body }))) {
      return refuse(401, 'not signed by Discord, or too long ago');
    }
    const interaction = interactionIn(body);
    if (interaction === undefined) return refuse(400, 'no interaction');

    const answer = answerInteraction(interaction, service);
    const { payload, account } = answer;
    if (payload === undefined) return refuse(400, 'an interaction of a kind that was never offered');
    const settle = () => {
      if (!response.writableFinished) {
        const error = new Error('the connection was closed');
        return record(service, account, arrived, { failure: 'transient', error });
      }
      record(service, account, arrived, undefined);
      void afterwards(answer, interaction, service, rest);
    };
    // It may have been closed while the signature was checked.
    if (response.destroyed) return settle();
    response.once('close', settle);
    const form = await formOf(payload, service.log);
    response
      .writeHead(200, { 'content-type': form.type, 'content-length': Buffer.byteLength(form.body) })
      .end(form.body);
  };
}

const one = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : undefined;

function interactionIn(body: Buffer): APIInteraction | undefined {
  try {
    return readInteraction(JSON.parse(body.toString('utf8')));
  } catch {
    return undefined;
  }
}
