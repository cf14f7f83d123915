import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

const read = (variables: NodeJS.ProcessEnv) => {
  const result = readConfig(variables);
  return 'config' in result ? result.config : result.faults;
};

describe('the configuration', () => {
  it('needs nothing', () => {
    expect(read({})).toEqual({
      DISCORD_API: 'https://discord.com/api',
      PORT: 8080,
      KNOWLEDGE_DIR: 'knowledge',
      LOG_LEVEL: 'info',
    });
  });

  it('takes empty variables for absent, as in a copied .env.example', () => {
    const empty = {
      DISCORD_TOKEN: '',
      DISCORD_API: '',
      DISCORD_PUBLIC_KEY: '',
      DISCORD_SHARDS: '',
      DISCORD_SHARD_COUNT: '',
      PORT: '',
      METRICS_PORT: '',
      KNOWLEDGE_DIR: '',
      LOG_LEVEL: '',
    };
    expect(read(empty)).toEqual(read({}));
  });

  it('ignores variables that are not its own', () => {
    expect(read({ PATH: '/bin' })).toEqual(read({}));
  });

  it('reads a port as a number, and an address without the slash at its end', () => {
    expect(read({ PORT: '3000', DISCORD_API: 'http://127.0.0.1:8000/api//' })).toMatchObject({
      PORT: 3000,
      DISCORD_API: 'http://127.0.0.1:8000/api',
    });
  });

  it('reads which shards to run as numbers and ranges, each once', () => {
    expect(read({ DISCORD_SHARD_COUNT: '8', DISCORD_SHARDS: '0-2,5,2' })).toMatchObject({
      DISCORD_SHARD_COUNT: 8,
      DISCORD_SHARDS: [0, 1, 2, 5],
    });
  });

  it.each([
    ['DISCORD_SHARDS', '0-3', 'set DISCORD_SHARD_COUNT'],
    ['DISCORD_SHARDS', '3-1', 'the lower number first'],
    ['DISCORD_SHARDS', 'all', 'such as 0-3'],
    ['DISCORD_SHARD_COUNT', '0', 'write 1 or more'],
    ['DISCORD_SHARD_COUNT', 'two', 'write a whole number'],
    ['METRICS_PORT', '-1', ''],
    ['DISCORD_API', 'discord', 'write an address such as https://discord.com/api'],
    ['DISCORD_PUBLIC_KEY', 'abc', "write the application's public key, 64 hexadecimal digits"],
    ['PORT', 'http', ''],
    ['PORT', '70000', ''],
    ['LOG_LEVEL', 'loud', 'expected one of "trace"|"debug"'],
  ])('names %s where it is %j', (variable, value, message) => {
    expect(read({ [variable]: value })).toEqual([expect.stringMatching(new RegExp(`^${variable}: .`))]);
    expect((read({ [variable]: value }) as string[])[0]).toContain(message);
  });

  it('takes a web address for reports, short enough for what was asked to fit behind it', () => {
    const REPORT_URL = 'https://forge.example/a/b/issues/new';
    expect(readConfig({ REPORT_URL })).toMatchObject({ config: { REPORT_URL } });
    expect(readConfig({ REPORT_URL: 'mailto:a@b.example' })).toEqual({
      faults: [expect.stringMatching(/^REPORT_URL: write/)],
    });
    expect(readConfig({ REPORT_URL: `${REPORT_URL}${'x'.repeat(200)}` })).toMatchObject({
      faults: [expect.stringMatching(/^REPORT_URL: write an address of at most 200/)],
    });
  });

  it('names every variable that is wrong', () => {
    expect(read({ PORT: 'x', LOG_LEVEL: 'loud' })).toHaveLength(2);
  });

  it('never repeats the token', () => {
    expect(JSON.stringify(read({ DISCORD_TOKEN: 'secret', PORT: 'x' }))).not.toContain('secret');
  });
});
