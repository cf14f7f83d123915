import type { Knowledge } from '../knowledge/knowledge.ts';

/** A knowledge with some of its example questions; all else is the same. */
export const withQuestions = (
  knowledge: Knowledge,
  choose: (questions: readonly string[]) => readonly string[],
): Knowledge => ({
  ...knowledge,
  questions: new Map([...knowledge.questions].map(([id, questions]) => [id, choose(questions)])),
});

/** Of every entry's example questions at most so many, taken evenly from all of them. */
export const withFewerQuestions = (knowledge: Knowledge, most: number): Knowledge =>
  withQuestions(knowledge, (questions) => {
    const step = Math.max(1, questions.length / most);
    return questions.filter((_, place) => Math.floor(place / step) !== Math.floor((place - 1) / step));
  });

/** A knowledge that knows only one in so many of the gaps it has, its first and each so many after it. */
export function withFewerGaps(knowledge: Knowledge, oneIn: number): Knowledge {
  const gaps = [...knowledge.entries.values()].filter(({ kind }) => kind === 'gap').map(({ id }) => id);
  const unknown = new Set(gaps.filter((_, place) => place % oneIn !== 0));
  const isKnown = ([id]: readonly [string, unknown]): boolean => !unknown.has(id);
  return {
    ...knowledge,
    entries: new Map([...knowledge.entries].filter(isKnown)),
    questions: new Map([...knowledge.questions].filter(isKnown)),
  };
}
