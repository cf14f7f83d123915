import { expect, describe as group, it } from 'vitest';
import { describe, failureOf } from '../../src/discord/failures.ts';
import { isHarmless } from '../../src/discord/gateway/unreadable.ts';
import { isTokenLike, whyClosed, whyFinal } from '../../src/discord/running/final.ts';
import { inFlight } from '../../src/discord/running/in-flight.ts';
import { backoff } from '../../src/discord/running/pauses.ts';

const failing = (fields: object, message = 'x') => Object.assign(new Error(message), fields);

group('a failed request', () => {
  it.each([
    [40060, 'answered'],
    [10062, 'expired'],
    [10015, 'expired'],
    [50027, 'expired'],
    [10008, 'gone'],
    [50001, 'forbidden'],
    [50013, 'forbidden'],
    [160002, 'unquotable'],
    [50006, 'refused'],
    [50035, 'refused'],
    [30034, 'refused'],
    ['ECONNREFUSED', 'transient'],
    ['ENOTFOUND', 'transient'],
    ['UND_ERR_SOCKET', 'transient'],
    ['ERR_INVALID_ARG', 'unknown'],
  ])('with code %s is %s', (code, failure) => {
    expect(failureOf(failing({ code, status: 400 }))).toBe(failure === 'unknown' ? 'refused' : failure);
    expect(failureOf(failing({ code }))).toBe(failure);
  });

  it.each([
    [401, 'token'],
    [403, 'forbidden'],
    [429, 'transient'],
    [503, 'transient'],
    [418, 'unknown'],
  ])('with status %s is %s', (status, failure) => {
    expect(failureOf(failing({ status }))).toBe(failure);
  });

  it('that timed out is worth another try', () => {
    expect(failureOf(new DOMException('late', 'AbortError'))).toBe('transient');
  });

  it('is logged without its message or anything else that may hold words or tokens', () => {
    const error = failing(
      { code: 50035, status: 400, url: '/interactions/1/TOKEN', requestBody: 'WORDS' },
      'WORDS\n    at WORDS',
    );
    const logged = JSON.stringify(describe(error));
    expect(logged).toContain('50035');
    expect(logged).toContain('failures.test.ts');
    expect(logged).not.toMatch(/WORDS|TOKEN/);
  });

  it('is sorted and described whatever was thrown', () => {
    for (const thrown of [undefined, null, 'text', 7, {}]) {
      expect(failureOf(thrown)).toBe('unknown');
      expect(describe(thrown)).toMatchObject({ at: [] });
    }
  });
});

group('what ends a run', () => {
  it('is a refused token, and not a network fault', () => {
    expect(whyFinal(failing({ code: 'TokenInvalid' }))).toContain('DISCORD_TOKEN');
    expect(whyFinal(failing({ code: 'ECONNREFUSED' }))).toBeUndefined();
  });

  it('is a close code that says what to change', () => {
    expect(whyClosed(4004)).toContain('DISCORD_TOKEN');
    expect(whyClosed(4014)).toContain('Privileged Gateway Intents');
    expect(whyClosed(4999)).toContain('4999');
  });

  it('is a token that cannot be one', () => {
    expect(isTokenLike('MTA.abc-_.def')).toBe(true);
    expect(isTokenLike('Bot MTA')).toBe(false);
  });

  it('is an uncaught error, except from discord.js reading one event', () => {
    const from = (file: string) =>
      Object.assign(new Error('x'), { stack: `Error: x\n    at f (/app/node_modules/${file}:1:1)` });
    expect(isHarmless(from('discord.js/src/client/actions/InteractionCreate.js'))).toBe(true);
    expect(isHarmless(from('discord.js/src/client/websocket/handlers/GUILD_CREATE.js'))).toBe(true);
    expect(isHarmless(from('discord.js/src/client/websocket/handlers/READY.js'))).toBe(false);
    expect(isHarmless(new Error('x'))).toBe(false);
  });
});

group('waiting', () => {
  it('between attempts doubles up to a minute, less a quarter by chance', () => {
    expect([1, 2, 3, 7, 50].map((failures) => backoff(failures, 0))).toEqual([1000, 2000, 4000, 60_000, 60_000]);
    expect(backoff(1, 1)).toBe(750);
  });

  it('for handlers ends when all have settled, those begun meanwhile too', async () => {
    const work = inFlight();
    let later = false;
    const first = new Promise<void>((resolve) => setTimeout(resolve, 10)).then(() => {
      work.track(
        new Promise<void>((resolve) => setTimeout(resolve, 10)).then(() => {
          later = true;
        }),
      );
    });
    work.track(first);
    work.track(Promise.reject(new Error('x')));
    expect(await work.drain(1000)).toBe(0);
    expect(later).toBe(true);
  });

  it('for handlers ends when the time is up, and tells how many are left', async () => {
    const work = inFlight();
    work.track(new Promise(() => undefined));
    expect(await work.drain(20)).toBe(1);
  });
});
