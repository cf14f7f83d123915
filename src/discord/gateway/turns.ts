import { setImmediate as nextTurn } from 'node:timers/promises';

/** Tasks that share a turn: few, so that nobody waits for many others' thoughts; more than one, as a turn has a price too. */
const TASKS_PER_TURN = 4;

/**
 * Lets tasks begin one after the other, a few in each turn of the event loop, so that in a burst the first responses
 * are on their way while the last questions are still being thought about.
 * Gives a function that takes a task and settles as the task does.
 */
export function turns(): (task: () => Promise<void>) => Promise<void> {
  let before = Promise.resolve();
  let taken = 0;
  return (task) => {
    if (taken % TASKS_PER_TURN === 0) before = before.then(() => nextTurn());
    taken += 1;
    return before.then(task);
  };
}
