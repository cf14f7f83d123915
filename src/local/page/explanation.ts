import { answerQuestion } from '../../answering/answer.ts';
import { type ExplainedQuestion, explanationOf } from '../../answering/explanation.ts';
import type { Bot } from '../../command.ts';
import { entryOf, type Knowledge } from '../../knowledge/knowledge.ts';
import type { Entry } from '../../knowledge/schema.ts';
import type { Asked } from './deeds.ts';

/** An entry as whoever looks after the knowledge finds it. */
export interface EntryShown {
  readonly kind: Entry['kind'];
  /** What it says, in a sentence; for a quotation what it is about. */
  readonly says: string;
  /** The file it stands in, from the knowledge folder. */
  readonly file: string;
}

export interface PageExplanation {
  readonly questions: readonly ExplainedQuestion[];
  /** The entries among the candidates, by id. */
  readonly entries: Readonly<Record<string, EntryShown>>;
}

const FILES = { claim: 'claims.yaml', quotation: 'quotations.yaml', gap: 'gaps.yaml' } as const;

/** An entry of the knowledge by its id; undefined if it has none such. */
export function entryShown(knowledge: Knowledge, id: string): EntryShown | undefined {
  const entry = entryOf(knowledge, id);
  if (!entry) return undefined;
  const file = [entry.dispute, FILES[entry.kind]].filter(Boolean).join('/');
  return { kind: entry.kind, says: entry.kind === 'quotation' ? entry.gist : entry.statement, file };
}

/** Why a question is answered as it is, with the entries that were weighed. */
export function explanationFor(bot: Bot, { question, asOf, previous }: Asked): PageExplanation {
  const { engine } = bot.context;
  const { questions } = explanationOf(answerQuestion(engine, { text: question, asOf, previous }));
  const ids = new Set(questions.flatMap(({ candidates }) => candidates.map(({ id }) => id)));
  const entries = [...ids].flatMap((id) => {
    const shown = entryShown(engine.knowledge, id);
    return shown ? [[id, shown] as const] : [];
  });
  return { questions, entries: Object.fromEntries(entries) };
}
