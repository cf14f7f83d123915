import { tableLines } from '../text-table.ts';
import type { GoldenQuestion } from './golden.ts';
import { type Judged, judge, type Verdict } from './judge.ts';

/** A golden question with the reply it got and the verdict on it. */
export interface Result {
  readonly golden: GoldenQuestion;
  readonly reply: Judged & { readonly entries: readonly string[]; readonly score: number };
  readonly verdict: Verdict;
}

/** Judges a reply to a golden question. */
export const resultOf = (golden: GoldenQuestion, reply: Result['reply']): Result => ({
  golden,
  reply,
  verdict: judge(golden, reply),
});

const VERDICTS = ['pass', 'wrong', 'off-target', 'incomplete', 'uncited', 'missed'] as const satisfies Verdict[];

/** How many replies got each verdict, of `n` in all. */
export type Tally = Readonly<Record<Verdict | 'n', number>>;

/** Counts verdicts. */
export function tallyOf(results: readonly Result[]): Tally {
  const count = (verdict: Verdict) => results.filter((result) => result.verdict === verdict).length;
  return {
    n: results.length,
    pass: count('pass'),
    wrong: count('wrong'),
    'off-target': count('off-target'),
    incomplete: count('incomplete'),
    uncited: count('uncited'),
    missed: count('missed'),
  };
}

/** A part as a percentage of a whole, to one place; a hyphen of nothing. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`;

/** "3 of 4 = 75.0%" */
const shareOf = (part: number, whole: number): string => `${part} of ${whole} = ${percent(part, whole)}`;

const tallyRow = (label: string, tally: Tally): string[] => [
  label,
  String(tally.n),
  percent(tally.pass, tally.n),
  ...VERDICTS.slice(1).map((verdict) => String(tally[verdict])),
];

function typeTable(results: readonly Result[]): string[] {
  const types = [...new Set(results.map((result) => result.golden.type))];
  return tableLines([
    ['type', 'n', ...VERDICTS],
    ...types.map((type) => tallyRow(type, tallyOf(results.filter((result) => result.golden.type === type)))),
    tallyRow('all', tallyOf(results)),
  ]);
}

const isAnswer = ({ reply }: Result): boolean => reply.outcome === 'answer';

const passes = ({ verdict }: Result): boolean => verdict === 'pass';

const mustNotBeAnswered = ({ golden }: Result): boolean => !golden.expect.outcome.includes('answer');

/** The value below which a share of sorted values lies. */
const quantile = (sorted: readonly number[], share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;

/** Answers of a range of scores, and how many of them passed. */
export interface Bucket {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly meanScore: number;
  readonly passed: number;
}

const TENTHS = [0, 5, 6, 7, 8, 9, 10] as const;

/** Answers by score: below 0.5, then a bucket for each tenth; the last includes 1. */
export function reliabilityOf(results: readonly Result[]): Bucket[] {
  return TENTHS.slice(0, -1).map((tenth, index) => {
    const [from, to] = [tenth / 10, (TENTHS[index + 1] as number) / 10];
    const inside = results.filter(
      (result) => isAnswer(result) && result.reply.score >= from && (result.reply.score < to || to === 1),
    );
    const sum = inside.reduce((total, { reply }) => total + reply.score, 0);
    return {
      from,
      to,
      n: inside.length,
      meanScore: inside.length === 0 ? 0 : sum / inside.length,
      passed: inside.filter(passes).length,
    };
  });
}

const isSure = (result: Result): boolean => isAnswer(result) && result.reply.score >= 0.9;

function reliabilityTable(results: readonly Result[]): string[] {
  // Below 0.5 there are only answers with a part that found nothing; no row where there are none.
  const buckets = reliabilityOf(results).filter(({ from, n }) => from > 0 || n > 0);
  return tableLines([
    ['score of an answer', 'n', 'mean', 'pass'],
    ...buckets.map(({ from, to, n, meanScore, passed }) => [
      `${from.toFixed(1)}-${to.toFixed(1)}`,
      String(n),
      n === 0 ? '-' : meanScore.toFixed(2),
      percent(passed, n),
    ]),
  ]);
}

/** The scores of some results as text: per type, the rates that matter most, lengths, and how far scores can be relied on. */
export function reportText(results: readonly Result[]): string {
  const tally = tallyOf(results);
  const forbidden = results.filter(mustNotBeAnswered);
  const lengths = results
    .filter(isAnswer)
    .map(({ reply }) => reply.text.length)
    .sort((a, b) => a - b);
  const sure = results.filter(isSure);
  return [
    ...typeTable(results),
    '',
    `wrong: ${shareOf(tally.wrong, tally.n)}`,
    `answered what must not be answered: ${shareOf(forbidden.filter(isAnswer).length, forbidden.length)}`,
    `length of an answer in characters: median ${quantile(lengths, 0.5)}, 95th percentile ${quantile(lengths, 0.95)}`,
    '',
    ...reliabilityTable(results),
    `answers given at 0.9 or more: ${percent(sure.filter(passes).length, sure.length)} pass`,
  ].join('\n');
}

/** A line for each reply that did not pass: id, type, verdict, question and the entries it used. */
export const failuresText = (results: readonly Result[]): string =>
  results
    .filter((result) => !passes(result))
    .map(
      ({ golden, reply, verdict }) =>
        `${golden.id} [${golden.type}] ${verdict}: ${golden.question} -> ${reply.entries.join(', ') || 'no entry'}`,
    )
    .join('\n');
