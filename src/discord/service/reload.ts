import type { Reloaded } from '../../command.ts';
import type { Service } from './service.ts';

/** Runs a task one at a time. Whoever asks while one is at work gets the next, which all who wait share. */
export function oneAtATime<Result>(task: () => Promise<Result>): () => Promise<Result> {
  let atWork: Promise<unknown> = Promise.resolve();
  let waiting: Promise<Result> | undefined;
  return () => {
    waiting ??= atWork.then(() => {
      waiting = undefined;
      const result = task();
      atWork = result.catch(() => undefined);
      return result;
    });
    return waiting;
  };
}

/**
 * Takes up the knowledge folder as it is now: loads it, checks it, makes it ready, and only then answers from it. With a
 * problem in it the bot that there is goes on. What was asked before is answered from the version it was asked of.
 */
export async function reload(service: Service): Promise<Reloaded> {
  const { bot, log, metrics } = service;
  const before = bot.context;
  const began = performance.now();
  const renewed = (await bot.renewed?.()) ?? { problems: ['there is no knowledge folder to read again'] };
  const ms = Math.round(performance.now() - began);
  const { version } = before.engine.knowledge;
  if ('problems' in renewed) {
    const { problems } = renewed;
    metrics.reloaded('refused');
    log.error(
      { knowledge: version, ms, problems },
      'the knowledge folder has problems; the version before goes on answering',
    );
    return { before, now: before, problems };
  }
  service.bot = renewed.bot;
  const now = renewed.bot.context;
  const knowledge = now.engine.knowledge.version;
  metrics.reloaded(knowledge === version ? 'unchanged' : 'taken');
  if (knowledge === version) log.info({ knowledge, ms }, 'the knowledge folder has not changed');
  else log.info({ knowledge, before: version, ms }, 'the knowledge folder was taken up as it is now');
  return { before, now, problems: [] };
}
