import { learnOnce } from '../answering/matching/keep-learnt.ts';
import type { Learnt } from '../answering/matching/learn.ts';
import type { Bot, Renewed } from '../command.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { startThread } from '../threads.ts';
import type { Read, Task } from './thread.ts';

/** Makes a bot of a knowledge and what was learnt from it. */
export type MakeBot = (knowledge: Knowledge, learnt: Learnt) => Bot;

/** A bot over the knowledge of a folder, which can be made anew of what the folder holds by then. */
export function folderBot(folder: string, make: MakeBot, knowledge: Knowledge, learnt = learnOnce(knowledge)): Bot {
  const bot: Bot = {
    ...make(knowledge, learnt),
    renewed: async (): Promise<Renewed> => {
      const read = await readInThread({ folder, known: knowledge.version }).catch(
        (error: Error): Read => ({ is: 'faulty', problems: [error.message] }),
      );
      if (read.is === 'faulty') return { problems: read.problems };
      return { bot: read.is === 'known' ? bot : folderBot(folder, make, read.knowledge, read.learnt) };
    },
  };
  return bot;
}

/** Loads, checks and learns in a thread, which takes a second or so, while this one goes on answering. */
const readInThread = (task: Task): Promise<Read> =>
  new Promise((resolve, reject) => {
    const thread = startThread(import.meta.resolve('./thread.ts'), task);
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`the thread that reads the knowledge ended with ${code}`)));
  });
