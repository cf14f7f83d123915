import { answerQuestion } from '../answering/answer.ts';
import type { Decision } from '../answering/decide.ts';
import { createEngine } from '../answering/engine.ts';
import { fold } from '../answering/interpretation/text.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Entry } from '../knowledge/schema.ts';
import { tableLines } from '../text-table.ts';
import { withQuestions } from './less-knowledge.ts';
import { percent } from './report.ts';

/** What became of an example question when the knowledge was without it. */
export interface LeftOut {
  readonly fold: number;
  readonly question: string;
  /** The entry or command it is an example of. */
  readonly id: string;
  readonly kind: Entry['kind'] | 'command';
  /** The best candidate, if there was one. */
  readonly best: string | undefined;
  /** Whether that is the entry, or another that has the same question among its examples. */
  readonly found: boolean;
  readonly outcome: Decision['outcome'];
}

/** Letters and digits alone: two examples that differ in case or marks are one question. */
const keyOf = (question: string): string =>
  fold(question, question.length)
    .replace(/[^\p{L}\p{N}£%]+/gu, ' ')
    .trim();

/** The ids that each question is an example of, and its fold: the examples of an entry stand together, so each fold gets its share of them. */
function casesOf(
  knowledge: Knowledge,
  folds: number,
): Map<string, { readonly fold: number; readonly ids: Set<string> }> {
  const cases = new Map<string, { fold: number; ids: Set<string> }>();
  for (const [id, questions] of knowledge.questions) {
    for (const question of questions) {
      const key = keyOf(question);
      const known = cases.get(key);
      if (known) known.ids.add(id);
      else cases.set(key, { fold: cases.size % folds, ids: new Set([id]) });
    }
  }
  return cases;
}

/** The folds by number, from 0. */
export const foldsOf = (folds: number): readonly number[] => Array.from({ length: folds }, (_, fold) => fold);

/**
 * Asks every example question of a knowledge that is without it. To make the knowledge ready anew for each would take hours,
 * so they are left out in folds: each time one in so many of every entry's examples, wherever the same question stands.
 * @param turns the folds to leave out, from 0; all unless told otherwise, so that several threads can share them.
 */
export function leaveOneOut(knowledge: Knowledge, folds: number, turns = foldsOf(folds)): LeftOut[] {
  const cases = casesOf(knowledge, folds);
  const foldOf = (question: string) => cases.get(keyOf(question))?.fold;
  return turns.flatMap((fold) => {
    const left = [...knowledge.questions].flatMap(([id, questions]) =>
      questions.filter((question) => foldOf(question) === fold).map((question) => ({ id, question })),
    );
    if (left.length === 0) return [];
    const engine = createEngine(
      withQuestions(knowledge, (questions) => questions.filter((question) => foldOf(question) !== fold)),
    );
    return left.map(({ id, question }): LeftOut => {
      const decision = answerQuestion(engine, { text: question }).considered[0]?.decision;
      const best = decision?.best?.profile.id;
      return {
        fold,
        question,
        id,
        kind: knowledge.entries.get(id)?.kind ?? 'command',
        best,
        found: best !== undefined && (cases.get(keyOf(question))?.ids.has(best) ?? false),
        outcome: decision?.outcome ?? 'none',
      };
    });
  });
}

/** Whether it was decided rightly that there is an answer, or for a gap that there is none. */
const isDecidedRightly = ({ kind, outcome }: LeftOut): boolean =>
  kind === 'gap' ? outcome === 'none' : outcome === 'answer' || outcome === 'command';

const row = (label: string, some: readonly LeftOut[]): string[] => [
  label,
  String(some.length),
  percent(some.filter((one) => one.found).length, some.length),
  percent(some.filter(isDecidedRightly).length, some.length),
];

/** The accuracy of a leave-one-out as text: per kind of entry, for all that have an answer, for gaps, and in all. */
export function leaveOneOutText(left: readonly LeftOut[], folds: number): string {
  const ofKind = (...kinds: LeftOut['kind'][]) => left.filter((one) => kinds.includes(one.kind));
  return [
    `Leave-one-out on asked_as: ${left.length} example questions, left out in ${folds} folds`,
    ...tableLines([
      ['', 'n', 'own entry best', 'rightly answered or not'],
      row('claims', ofKind('claim')),
      row('quotations', ofKind('quotation')),
      row('commands', ofKind('command')),
      row('all answers', ofKind('claim', 'quotation', 'command')),
      row('gaps', ofKind('gap')),
      row('all', left),
    ]),
    `accuracy of the best candidate: ${percent(left.filter((one) => one.found).length, left.length)}`,
  ].join('\n');
}
