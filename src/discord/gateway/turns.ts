import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Lets tasks begin one after the other, each in a turn of the event loop of its own, so that in a burst the first
 * responses are on their way while the last questions are still being thought about.
 * Gives a function that takes a task and settles as the task does.
 */
export function turns(): (task: () => Promise<void>) => Promise<void> {
  let before = Promise.resolve();
  return (task) => {
    before = before.then(() => nextTurn());
    return before.then(task);
  };
}
