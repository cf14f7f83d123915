import type { Rule } from './rule.ts';

/** Letters, digits, £ and % alone: two questions that differ in case or marks are one. */
const keyOf = (question: string): string =>
  question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}£%]+/gu, ' ')
    .trim();

/** An example question teaches one thing. */
export const questionsStandOnce: Rule = {
  name: 'questions-stand-once',
  description: 'An example question stands once, under one heading.',
  check: ({ questions }, locate) => {
    const first = new Map<string, string>();
    return [...questions].flatMap(([id, asked]) =>
      asked.flatMap((question, index) => {
        const key = keyOf(question);
        const other = first.get(key);
        first.set(key, other ?? id);
        if (other === undefined) return [];
        const at = locate(id, ['questions', index]);
        if (other !== id) {
          const message = `"${question}" stands under "${other}" too; keep it where it is answered best`;
          return [{ ...at, message }];
        }
        const fix = at.file.endsWith('.txt') ? { fix: { remove: `${question}\n`, insert: '' } } : {};
        return [{ ...at, message: `"${question}" stands here already; remove one of the two`, ...fix }];
      }),
    );
  },
};
