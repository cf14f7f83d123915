import { knownSpan, overlap } from '../dates.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Locate, Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Roles that a source gives for another time than its own. */
const rolesOfSources = ({ people, sources }: Knowledge, locate: Locate): Problem[] =>
  [...people.values()].flatMap(({ id, roles }) =>
    roles.flatMap(({ title, during, cites }, index) =>
      cites.flatMap(({ source }) => {
        const issued = sources.get(source)?.issued;
        if (issued === undefined || overlap(knownSpan(issued), knownSpan(during))) return [];
        const message = `"${source}" is of ${issued}, and cannot give the role of ${title} for ${during}; correct the time, or cite another source`;
        return [{ ...locate(id, ['roles', index, 'during']), message }];
      }),
    ),
  );

/** Quotations that name a speaker by a role the person did not hold at the time. */
const rolesOfSpeakers = ({ people, entries }: Knowledge, locate: Locate): Problem[] =>
  [...entries.values()].flatMap((entry) => {
    if (entry.kind !== 'quotation') return [];
    const spokenBy = entry.spoken_by.toLowerCase();
    return entry.speakers.flatMap((speaker) => {
      const named = (people.get(speaker)?.roles ?? []).filter(({ title }) => spokenBy.includes(title.toLowerCase()));
      if (named.length === 0 || named.some(({ during }) => overlap(knownSpan(during), knownSpan(entry.holds))))
        return [];
      const times = named.map(({ title, during }) => `${title} ${during}`).join(', ');
      const message = `the words are of ${entry.holds}, and people.yaml has "${speaker}" as ${times}; correct the role or its time`;
      return [{ ...locate(entry.id, ['spoken_by']), message }];
    });
  });

/** Nobody has a role outside its dates. */
export const rolesAreHeld: Rule = {
  name: 'roles-are-held',
  description: 'A person holds a role when a source gives it to them, and when they are quoted in it.',
  check: (knowledge, locate) => [...rolesOfSources(knowledge, locate), ...rolesOfSpeakers(knowledge, locate)],
};
