import type { Bot } from '../command.ts';
import { leaveOneOutText } from '../evaluation/leave-one-out.ts';
import { failuresText, type Result, reportText } from '../evaluation/report.ts';
import { type GoldenFile, ownGoldenFiles, readGoldenFiles, resultsOf } from './golden-files.ts';
import { leaveOneOutInParallel } from './leave-one-out.ts';

const USAGE = 2;
/** Each costs making the knowledge ready once, some seconds for ten thousand examples. */
const FOLDS = 10;

function printReport(title: string, results: readonly Result[], listed: boolean): void {
  console.log(`${title}\n\n${reportText(results)}\n`);
  const failures = listed ? failuresText(results) : '';
  if (failures !== '') console.log(`did not pass:\n${failures}\n`);
}

/**
 * Runs `eval`: asks the questions of each file, prints the scores per file and together, then those of the knowledge's own
 * examples, left out.
 * @param paths files of golden questions; none: the project's own, if they are there.
 * @param flags `quiet`: no failures are listed.
 * @returns the exit code: 0, or 2 if a file cannot be read or is malformed.
 */
export async function runEval(
  bot: Bot,
  paths: readonly string[],
  flags: { readonly quiet?: boolean | undefined },
): Promise<number> {
  const read = readGoldenFiles(paths.length > 0 ? paths : ownGoldenFiles());
  if ('fault' in read) {
    console.error(read.fault);
    return USAGE;
  }
  const scores = ({ path, questions }: GoldenFile): Result[] => {
    const results = resultsOf(bot, questions);
    printReport(path, results, !flags.quiet);
    return results;
  };
  const results = read.files.flatMap(scores);
  if (read.files.length > 1) printReport('all files together', results, false);
  console.log(leaveOneOutText(await leaveOneOutInParallel(bot.context.engine.knowledge, FOLDS), FOLDS));
  return 0;
}
