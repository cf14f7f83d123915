import type { Rule } from './rule.ts';

/** Most characters of a statement that is read at a glance on a phone, and of a question that somebody types. */
const STATEMENT = 300;
const QUESTION = 200;
/** Most characters of a whole quotation that fits a message with its frame; Discord takes 2,000. */
const QUOTATION = 1500;

const tooLong = (what: string, text: string, most: number, remedy: string): string[] =>
  text.length > most ? [`${what} has ${text.length} characters, more than ${most}; ${remedy}`] : [];

/** What is written can be read on a phone, and fits a message. */
export const textsAreShort: Rule = {
  name: 'texts-are-short',
  description: `A statement has at most ${STATEMENT} characters, a quotation ${QUOTATION}, an example question ${QUESTION}.`,
  check: ({ entries, questions }, locate) => [
    ...[...entries.values()].flatMap((entry) => {
      const field = entry.kind === 'quotation' ? 'parts' : 'statement';
      const messages =
        entry.kind === 'quotation'
          ? tooLong(
              'the quotation',
              entry.parts.map(({ text }) => text).join('\n'),
              QUOTATION,
              'make an entry of each matter, each whole',
            )
          : tooLong('the statement', entry.statement, STATEMENT, 'say one matter, and the rest in an entry of its own');
      return messages.map((message) => ({ ...locate(entry.id, [field]), message }));
    }),
    ...[...questions].flatMap(([id, asked]) =>
      asked.flatMap((question, index) =>
        tooLong('the question', question, QUESTION, 'write it as somebody would type it').map((message) => ({
          ...locate(id, ['questions', index]),
          message,
        })),
      ),
    ),
  ],
};
