import type { Rule } from '../../knowledge/rules/rule.ts';
import type { Trial, Tried } from '../trial.ts';

/** What is wrong with what a question found; undefined if nothing is. */
function faultOf(
  { id, best, outcome, ruledOut }: Tried,
  isGap: (id: string | undefined) => boolean,
): string | undefined {
  const isAnswer = outcome === 'answer' || outcome === 'command';
  // Another gap says as well that the sources do not say.
  if (isGap(id))
    return isAnswer && best !== id ? `is answered with "${best}", where the sources are silent` : undefined;
  const why = ruledOut === undefined ? '' : `, as its own is ruled out: ${ruledOut}`;
  if (best !== id) return `finds "${best ?? 'nothing'}"${why}`;
  return outcome === 'none' ? 'finds its entry, which is not like enough to be given' : undefined;
}

/** An example question finds what it is an example of. */
export const examplesFindTheirEntry: Rule<Trial> = {
  name: 'examples-find-their-entry',
  description: 'Every example question, asked, is answered with its own entry; that of a gap with no claim.',
  check: ({ knowledge, tried }, locate) => {
    const isGap = (id: string | undefined) => id !== undefined && knowledge.entries.get(id)?.kind === 'gap';
    return tried.flatMap((one) => {
      const fault = faultOf(one, isGap);
      if (fault === undefined) return [];
      const remedy = one.ruledOut === undefined ? 'reword it' : 'reword it, correct the entry';
      const message = `"${one.question}" ${fault}; ${remedy}, or move it to where it is answered best`;
      return [{ ...locate(one.id, ['questions', one.index]), message }];
    });
  },
};
