import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { THRESHOLDS } from '../answering/decide.ts';
import type { Bot } from '../command.ts';
import { fitWeights, lessonOf, passRate, weightsModule } from '../evaluation/calibrate.ts';
import { percent } from '../evaluation/report.ts';
import { crossValidateThresholds, thresholdsText } from '../evaluation/thresholds.ts';
import { readGoldenFiles } from './golden-files.ts';

const USAGE = 2;
const FOLDS = 5;
const TRIED = [0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8];
const MODULE = fileURLToPath(new URL('../answering/weights.ts', import.meta.url));

/**
 * Runs `calibrate`: fits the weights of the evidence to files of golden questions and prints how often the choice among the
 * candidates and silence is then right, and the weights as a module.
 * @param flags `write`: the weights go into `src/answering/weights.ts` (or `to`) instead.
 * @returns the exit code: 0, or 2 if no file is given, one is malformed, or nothing can be learnt from them.
 */
export function runCalibrate(
  bot: Bot,
  paths: readonly string[],
  { write, to = MODULE }: { readonly write?: boolean | undefined; readonly to?: string },
): number {
  const read =
    paths.length > 0 ? readGoldenFiles(paths) : { fault: 'Name the files to fit to: npm run calibrate -- FILE.jsonl…' };
  if ('fault' in read) {
    console.error(read.fault);
    return USAGE;
  }
  const questions = read.files.flatMap((file) => file.questions);
  const lessons = questions.flatMap((golden) => lessonOf(bot.context.engine, golden) ?? []);
  if (lessons.length < FOLDS) {
    console.error(
      `${lessons.length} of the ${questions.length} questions teach a choice; ${FOLDS} are the fewest that can be fitted to.`,
    );
    return USAGE;
  }
  const weights = fitWeights(lessons);
  console.log(
    `${questions.length} questions, of which ${lessons.length} teach a choice among the candidates and silence`,
  );
  console.log(`right choice in-sample: ${percent(passRate(weights, lessons), 1)}`);
  console.log(`\nthreshold for answering, ${FOLDS}-fold cross-validated (it is ${THRESHOLDS.answer}):`);
  console.log(thresholdsText(crossValidateThresholds(lessons, FOLDS, TRIED)));
  if (write) {
    writeFileSync(to, weightsModule(weights));
    console.log(`The weights are in ${to}.`);
  } else console.log(`\n${weightsModule(weights)}`);
  return 0;
}
