import { createNames } from '../../answering/interpretation/names.ts';
import { tokenise } from '../../answering/interpretation/text.ts';
import type { Rule } from '../../knowledge/rules/rule.ts';
import type { Entry } from '../../knowledge/schema.ts';
import { CALENDAR } from '../calendar.ts';

const calendar = new RegExp(`(?<![\\p{L}\\p{N}])(?:${CALENDAR})(?![\\p{L}\\p{N}])`, 'gu');

/** Where a text names days, months and feasts, which are in no register. */
const datesIn = (text: string): { readonly from: number; readonly to: number }[] =>
  [...text.matchAll(calendar)].map(({ 0: name, index }) => ({ from: index, to: index + name.length }));

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
        const dates = datesIn(text);
        return tokens.flatMap(({ word, start, end, capitals }, index) => {
          const opens = /(?:^|[.!?:;"“‘(]\s*)$/u.test(text.slice(0, start));
          if (capitals === 'none' || (capitals === 'first' && opens)) return [];
          if (asked.has(word) || dates.some(({ from, to }) => from <= start && end <= to)) return [];
          if (mentions.some(({ from, to }) => from <= index && index < to)) return [];
          const message = `"${text.slice(start, end)}" is in no register; add it, or an alias, so that people can ask with it`;
          return [{ ...locate(entry.id, [field]), message }];
        });
      });
    });
  },
};
