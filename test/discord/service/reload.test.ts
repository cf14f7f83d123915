import { describe, expect, it } from 'vitest';
import type { Bot } from '../../../src/command.ts';
import { oneAtATime } from '../../../src/discord/service/reload.ts';
import { createService } from '../../../src/discord/service/service.ts';
import { stubBot } from '../../support/discord/stub-bot.ts';

/** A task that is done when it is told to, and counts how often it was begun. */
function aTask() {
  const finishes: (() => void)[] = [];
  const task = () => new Promise<number>((resolve) => finishes.push(() => resolve(finishes.length)));
  return { task, finishes, turn: () => new Promise((resolve) => setImmediate(resolve)) };
}

describe('one at a time', () => {
  it('begins the next when the one before is done, and shares it among all who wait', async () => {
    const { task, finishes, turn } = aTask();
    const run = oneAtATime(task);
    const first = run();
    await turn();
    const [second, third] = [run(), run()];
    await turn();
    expect(finishes).toHaveLength(1);
    expect(second).toBe(third);
    finishes[0]?.();
    await first;
    await turn();
    expect(finishes).toHaveLength(2);
    finishes[1]?.();
    await Promise.all([second, third]);
  });

  it('goes on after one that failed', async () => {
    let times = 0;
    const run = oneAtATime(async () => {
      times += 1;
      if (times === 1) throw new Error('once');
      return times;
    });
    await expect(run()).rejects.toThrow('once');
    expect(await run()).toBe(2);
  });
});

/** A stub bot over a knowledge of this version. */
const ofVersion = (version: string, renewed?: Bot['renewed']): Bot => ({
  ...stubBot,
  context: { engine: { knowledge: { version } } } as Bot['context'],
  ...(renewed === undefined ? {} : { renewed }),
});

/** Reloads a service whose bot is renewed so; gives what came of it, what answers then, and what was logged. */
async function reloaded(renewed?: Bot['renewed']) {
  const lines: string[] = [];
  const note = (_: object, message: string) => void lines.push(message);
  const service = createService(ofVersion('old', renewed), { info: note, warn: note, error: note });
  const { problems } = await service.reload();
  const counted = await service.metrics.exposition({ knowledge: '' });
  const outcome = /scrutineer_reloads_total\{outcome="(\w+)"\} 1/.exec(counted)?.[1];
  return { problems, version: service.bot.context.engine.knowledge.version, outcome, lines };
}

describe('a reload', () => {
  it('has the new bot answer', async () => {
    expect(await reloaded(async () => ({ bot: ofVersion('new') }))).toEqual({
      problems: [],
      version: 'new',
      outcome: 'taken',
      lines: ['the knowledge folder was taken up as it is now'],
    });
  });

  it('of what has not changed says so', async () => {
    expect(await reloaded(async () => ({ bot: ofVersion('old') }))).toMatchObject({ outcome: 'unchanged' });
  });

  it('of what has problems leaves the one before answering', async () => {
    expect(await reloaded(async () => ({ problems: ['claims.yaml:1:1: no'] }))).toMatchObject({
      problems: ['claims.yaml:1:1: no'],
      version: 'old',
      outcome: 'refused',
    });
  });

  it('without a folder is a problem', async () => {
    expect((await reloaded()).problems).toEqual(['there is no knowledge folder to read again']);
  });
});
