import type { Bot } from '../command.ts';
import { answersThatDiffer, differingLines, differingTally } from '../evaluation/answers-compared.ts';
import { type Change, changesBetween, tallyOfChanges } from '../knowledge/changes.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { type GoldenFile, isHeldBack, ownGoldenFiles, readGoldenFiles, resultsOf } from './golden-files.ts';
import { printProblems } from './knowledge-folder.ts';
import { folderAt } from './revisions.ts';

const FAULT = 1;
const USAGE = 2;

/** The knowledge of a folder or git revision; undefined, with what is wrong printed and the exit code, if there is none. */
function knowledgeAt(named: string, current: string): { knowledge: Knowledge } | { code: number } {
  const at = folderAt(named, current);
  if ('fault' in at) {
    console.error(at.fault);
    return { code: USAGE };
  }
  try {
    const loaded = loadKnowledge(at.folder);
    if (loaded.ok) return loaded;
    printProblems(named, loaded.problems);
    console.error(`${named} cannot be compared: it must load by the rules there are now.`);
    return { code: FAULT };
  } finally {
    at.done();
  }
}

const changeLine = ({ kind, id, how, what }: Change): string =>
  `  ${how.padEnd(7)}  ${kind} ${id}${what.length > 0 ? `: ${what.join(', ')}` : ''}`;

function printAnswers({ path, questions }: GoldenFile, before: Bot, after: Bot): void {
  const differing = answersThatDiffer(resultsOf(before, questions), resultsOf(after, questions));
  console.log(`${path}: ${differingTally(differing, questions.length)}`);
  if (isHeldBack(path)) return;
  for (const line of differingLines(differing)) console.log(`  ${line}`);
}

/**
 * Runs `diff`: prints what changed in the knowledge since a folder or git revision, and which golden questions now get another answer.
 * @param named the folder or revision before; a second one is taken for what is now, in place of the knowledge folder.
 * @param flags `questions`: files of golden questions; none: the project's own, if they are there.
 * @param botOf makes a bot of a knowledge.
 * @returns the exit code: 0, 1 if one of the two does not load, 2 if one cannot be found or a file of questions is malformed.
 */
export function runDiff(
  folder: string,
  [from, to = folder]: readonly string[],
  flags: { readonly questions?: readonly string[] | undefined },
  botOf: (knowledge: Knowledge) => Bot,
): number {
  if (from === undefined) {
    console.error('Say since when: npm run diff -- main (or another git revision, or another knowledge folder).');
    return USAGE;
  }
  const golden = readGoldenFiles(flags.questions ?? ownGoldenFiles());
  if ('fault' in golden) {
    console.error(golden.fault);
    return USAGE;
  }
  const before = knowledgeAt(from, folder);
  if ('code' in before) return before.code;
  const after = knowledgeAt(to, folder);
  if ('code' in after) return after.code;
  const changes = changesBetween(before.knowledge, after.knowledge);
  const versions = `${from} (version ${before.knowledge.version}) to ${to} (version ${after.knowledge.version})`;
  console.log(`From ${versions}: ${tallyOfChanges(changes)}.`);
  for (const change of changes) console.log(changeLine(change));
  const [old, now] = [botOf(before.knowledge), botOf(after.knowledge)];
  for (const file of golden.files) printAnswers(file, old, now);
  return 0;
}
