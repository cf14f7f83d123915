import { learnOnce } from '../answering/matching/keep-learnt.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { some } from './knowledge-folder.ts';

/**
 * Learns from the knowledge of a folder ahead of the first start, which then only reads what was kept. A folder that does not load is no
 * failure: this runs while the program is installed, and only the installed program can say what is wrong with it.
 * @returns the exit code, always 0.
 */
export function runLearn(folder: string): number {
  const loaded = loadKnowledge(folder);
  if (loaded.ok) learnOnce(loaded.knowledge);
  else
    console.error(
      `${some(loaded.problems.length, 'problem')} in ${folder}, nothing was learnt: npm run check lists them.`,
    );
  return 0;
}
