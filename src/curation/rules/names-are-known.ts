import { createNames } from '../../answering/interpretation/names.ts';
import { tokenise } from '../../answering/interpretation/text.ts';
import type { Rule } from '../../knowledge/rules/rule.ts';
import type { Entry } from '../../knowledge/schema.ts';

const inEnglish = (date: Intl.DateTimeFormatOptions, days: number): string[] =>
  Array.from({ length: days }, (_, day) =>
    new Intl.DateTimeFormat('en-GB', { ...date, timeZone: 'UTC' }).format(Date.UTC(2000, 0, 1 + day)).toLowerCase(),
  );
const calendar = new Set([...inEnglish({ month: 'long' }, 366), ...inEnglish({ weekday: 'long' }, 7)]);

/** The texts of an entry in our own words, by their field. */
const textsOf = (entry: Entry): (readonly [field: string, text: string])[] =>
  entry.kind === 'quotation'
    ? [
        ['gist', entry.gist],
        ['spoken_by', entry.spoken_by],
      ]
    : [['statement', entry.statement]];

/** A name in a statement is one that people can ask with. */
export const namesAreKnown: Rule = {
  name: 'names-are-known',
  description: 'Every name in a claim or a gist is in a register, or in a question that people ask.',
  check: (knowledge, locate) => {
    const names = createNames(knowledge);
    const asked = new Set(
      [...knowledge.questions.values()].flat().flatMap((question) => tokenise(question).map(({ word }) => word)),
    );
    return [...knowledge.entries.values()].flatMap((entry) => {
      if (entry.kind === 'gap') return [];
      return textsOf(entry).flatMap(([field, text]) => {
        const tokens = tokenise(text, text.length);
        const mentions = names(tokens);
        return tokens.flatMap(({ word, start, end, capitals }, index) => {
          const opens = /(?:^|[.!?:;"“‘(]\s*)$/u.test(text.slice(0, start));
          if (capitals === 'none' || (capitals === 'first' && opens)) return [];
          if (calendar.has(word) || asked.has(word)) return [];
          if (mentions.some(({ from, to }) => from <= index && index < to)) return [];
          const message = `"${text.slice(start, end)}" is in no register; add it, or an alias, so that people can ask with it`;
          return [{ ...locate(entry.id, [field]), message }];
        });
      });
    });
  },
};
