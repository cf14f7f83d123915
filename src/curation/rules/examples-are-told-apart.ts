import { tokenise } from '../../answering/interpretation/text.ts';
import type { Rule } from '../../knowledge/rules/rule.ts';

/** Words that change nothing of what is asked. */
const fillers = new Set(
  'a an the so basically please pls yeah yes right hey hi really again actually like ok okay um er well and but oh then'.split(
    ' ',
  ),
);

/** What a question asks: the stems of its words in order, without those that change nothing. */
const matterOf = (question: string): string =>
  tokenise(question, question.length)
    .filter(({ word }) => !fillers.has(word))
    .map(({ stem }) => stem)
    .join(' ');

/** An entry is not taught a question that is another's in all but its small words; least of all a gap one of a claim's. */
export const examplesAreToldApart: Rule = {
  name: 'examples-are-told-apart',
  description: 'No two headings have example questions that differ in small words or endings only.',
  check: ({ questions }, locate) => {
    const first = new Map<string, { readonly id: string; readonly question: string }>();
    return [...questions].flatMap(([id, asked]) =>
      asked.flatMap((question, index) => {
        const matter = matterOf(question);
        if (matter === '') return [];
        const other = first.get(matter);
        if (other === undefined) first.set(matter, { id, question });
        if (other === undefined || other.id === id) return [];
        const message = `"${question}" asks the same as "${other.question}" under "${other.id}"; keep the one that is answered best`;
        return [{ ...locate(id, ['questions', index]), message }];
      }),
    );
  },
};
