import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { THRESHOLDS } from '../answering/decide.ts';
import { createEngine, type Engine } from '../answering/engine.ts';
import type { Weights } from '../answering/weights.ts';
import type { Bot } from '../command.ts';
import { fitWeights, type Lesson, lessonOf, passRate, weightsModule } from '../evaluation/calibrate.ts';
import type { GoldenQuestion } from '../evaluation/golden.ts';
import { withFewerGaps, withFewerQuestions } from '../evaluation/less-knowledge.ts';
import { percent } from '../evaluation/report.ts';
import { crossValidateThresholds, thresholdsText } from '../evaluation/thresholds.ts';
import { readGoldenFiles } from './golden-files.ts';

const USAGE = 2;
const FOLDS = 5;
/**
 * What the weights for a young knowledge folder are fitted to: the knowledge as it would be with at most so many example questions an entry,
 * and one gap in so many.
 */
const YOUNG = [
  { questions: 24, oneGapIn: 5 },
  { questions: 8, oneGapIn: 1 },
  { questions: 8, oneGapIn: 5 },
  { questions: 4, oneGapIn: 5 },
];
/** How much a wrong answer counts: of what its own gaps do not know a young folder is to be silent, so twice there. */
const CAUTION = { old: 1, young: 2 } as const;
const TRIED = [0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8];
const MODULE = fileURLToPath(new URL('../answering/weights.ts', import.meta.url));

const younger = ({ knowledge }: Engine): Engine[] =>
  YOUNG.map((known) => createEngine(withFewerQuestions(withFewerGaps(knowledge, known.oneGapIn), known.questions)));

/** What each golden question teaches, asked of each of some engines; without those that teach nothing. */
const taughtBy = (engines: readonly Engine[], questions: readonly GoldenQuestion[]): Lesson[][] =>
  questions
    .map((golden) => engines.flatMap((engine) => lessonOf(engine, golden) ?? []))
    .filter((lessons) => lessons.length > 0);

/** Fits the weights for knowledge of an age, and says how well they choose. */
function fittedFor(age: keyof typeof CAUTION, taught: readonly (readonly Lesson[])[]): Weights {
  const caution = CAUTION[age];
  const weights = fitWeights(taught.flat(), { caution });
  console.log(
    [
      `for ${age} knowledge, ${taught.length} questions that teach a choice among the candidates and silence`,
      `right choice in-sample: ${percent(passRate(weights, taught.flat()), 1)}`,
      `threshold for answering, ${FOLDS}-fold cross-validated (it is ${THRESHOLDS.answer}):`,
      thresholdsText(crossValidateThresholds(taught, FOLDS, TRIED, { caution })),
      '',
    ].join('\n'),
  );
  return weights;
}

/**
 * Runs `calibrate`: fits the weights of the evidence to files of golden questions, for old knowledge and for young, and prints how often
 * the choice among the candidates and silence is then right, and the weights as a module.
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
  const { engine } = bot.context;
  const old = taughtBy([engine], questions);
  if (old.length < FOLDS) {
    console.error(
      `${old.length} of the ${questions.length} questions teach a choice; ${FOLDS} are the fewest that can be fitted to.`,
    );
    return USAGE;
  }
  const weights = {
    young: fittedFor('young', taughtBy(younger(engine), questions)),
    old: fittedFor('old', old),
  };
  if (write) {
    writeFileSync(to, weightsModule(weights));
    console.log(`The weights are in ${to}.`);
  } else console.log(weightsModule(weights));
  return 0;
}
