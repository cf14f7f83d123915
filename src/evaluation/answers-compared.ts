import { isDeepStrictEqual } from 'node:util';
import type { Result } from './report.ts';

/** A golden question that is answered in another way than before. */
export interface Differing {
  readonly before: Result;
  readonly after: Result;
  /** Whether it passes now and did not, or the other way round; `other` where the verdict is as good as before. */
  readonly turn: 'better' | 'worse' | 'other';
}

const passes = ({ verdict }: Result): boolean => verdict === 'pass';

function turnOf(before: Result, after: Result): Differing['turn'] {
  if (passes(before) === passes(after)) return 'other';
  return passes(after) ? 'better' : 'worse';
}

/** By entries, outcome or verdict; a score alone, or words of the same entry that are as right as before, are no other answer. */
const isOther = (before: Result, after: Result): boolean =>
  before.reply.outcome !== after.reply.outcome ||
  before.verdict !== after.verdict ||
  !isDeepStrictEqual(before.reply.entries, after.reply.entries);

/** Compares the results of the same questions, in the same order: those that get another answer now. */
export const answersThatDiffer = (before: readonly Result[], after: readonly Result[]): Differing[] =>
  before.flatMap((was, index) => {
    const is = after[index];
    return is && isOther(was, is) ? [{ before: was, after: is, turn: turnOf(was, is) }] : [];
  });

const answerOf = ({ reply, verdict }: Result): string =>
  `${reply.outcome} ${reply.entries.join(' + ') || 'of no entry'} (${verdict})`;

/** "3 of 240 get another answer: 2 better, 1 worse" */
export function differingTally(differing: readonly Differing[], all: number): string {
  const count = (turn: Differing['turn']) => differing.filter((one) => one.turn === turn).length;
  const turns = (['better', 'worse'] as const).flatMap((turn) => (count(turn) > 0 ? [`${count(turn)} ${turn}`] : []));
  return `${differing.length} of ${all} get another answer${turns.length > 0 ? `: ${turns.join(', ')}` : ''}`;
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Three lines for each: the question, the answer before, the answer now; what is worse first. */
export function differingLines(differing: readonly Differing[]): string[] {
  const order = ['worse', 'better', 'other'] as const;
  return order.flatMap((turn) =>
    differing
      .filter((one) => one.turn === turn)
      .flatMap(({ before, after }) => [
        `${turn === 'other' ? '' : `${turn}: `}${before.golden.id} [${before.golden.type}] ${inOneLine(before.golden.question)}`,
        `  before  ${answerOf(before)}`,
        `  now     ${answerOf(after)}`,
      ]),
  );
}
