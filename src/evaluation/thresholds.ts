import { strengthOf } from '../answering/weighing.ts';
import type { Weights } from '../answering/weights.ts';
import { tableLines } from '../text-table.ts';
import { type Fitting, fitWeights, type Lesson, STRONGEST } from './calibrate.ts';
import { percent } from './report.ts';

/** What comes of a threshold: the shares of lessons decided rightly, and answered though the best answer is not right. */
export interface AtThreshold {
  readonly threshold: number;
  readonly right: number;
  readonly wrong: number;
}

/** The probability that some entry answers, and whether the likeliest answer is right; gaps and silence take the rest. */
function answerIn(weights: Weights, { candidates }: Lesson): { readonly answerable: number; readonly right: boolean } {
  let all = 1;
  let answers = 0;
  let strongest = 0;
  let right = false;
  for (const candidate of candidates) {
    const odds = Math.exp(Math.min(STRONGEST, strengthOf(weights, candidate.evidence)));
    all += odds;
    if (candidate.evidence.gap === 1) continue;
    answers += odds;
    if (odds > strongest) [strongest, right] = [odds, candidate.right];
  }
  return { answerable: answers / all, right };
}

/**
 * Tries thresholds for answering (see THRESHOLDS in decide.ts) on lessons by weights that were fitted to the others only.
 * @param taught the lessons of each question; those of one question are never parted.
 * @returns one result a threshold, in the order given.
 */
export function crossValidateThresholds(
  taught: readonly (readonly Lesson[])[],
  folds: number,
  thresholds: readonly number[],
  fitting: Fitting = {},
): AtThreshold[] {
  const decided = Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const weights = fitWeights(taught.filter((_, question) => question % folds !== fold).flat(), fitting);
    return taught
      .filter((_, question) => question % folds === fold)
      .flat()
      .map((lesson) => ({ ...answerIn(weights, lesson), silence: lesson.silence }));
  });
  const share = (count: number) => count / decided.length;
  return thresholds.map((threshold) => ({
    threshold,
    right: share(decided.filter((one) => (one.answerable >= threshold ? one.right : one.silence)).length),
    wrong: share(decided.filter((one) => one.answerable >= threshold && !one.right).length),
  }));
}

/** What comes of some thresholds as text, a line each. */
export const thresholdsText = (tried: readonly AtThreshold[]): string =>
  tableLines([
    ['', 'right', 'answered wrongly'],
    ...tried.map(({ threshold, right, wrong }) => [threshold.toFixed(2), percent(right, 1), percent(wrong, 1)]),
  ]).join('\n');
