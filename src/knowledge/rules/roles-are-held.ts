import { knownSpan, overlap } from '../dates.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Locate, Problem } from '../problem.ts';
import type { Person } from '../schema.ts';
import type { Rule } from './rule.ts';

type Role = Person['roles'][number];

/** What is wrong with a source's giving a role for a time; undefined if nothing is. A later source may say when a role ended. */
function faultOf({ title, during }: Role, source: string, issued: string): string | undefined {
  const [of, held] = [knownSpan(issued), knownSpan(during)];
  if (of.last < held.first)
    return `"${source}" is of ${issued}, before ${during}, and cannot give the role of ${title} for then; begin the time with the source, or cite a later one`;
  if (of.first <= held.last || during.includes('/')) return undefined;
  return `"${source}" is of ${issued}, after ${during}, the time of the role of ${title}; if it still gives the role, write the time as ${during}/${issued}; if it says when the role ended, write from and to; else cite another source`;
}

/** Roles that a source cannot give for the time they are written for. */
const rolesOfSources = ({ people, sources }: Knowledge, locate: Locate): Problem[] =>
  [...people.values()].flatMap(({ id, roles }) =>
    roles.flatMap((role, index) =>
      role.cites.flatMap(({ source }) => {
        const issued = sources.get(source)?.issued;
        const message = issued === undefined ? undefined : faultOf(role, source, issued);
        return message === undefined ? [] : [{ ...locate(id, ['roles', index, 'during']), message }];
      }),
    ),
  );

/** That a role is over, where it stands before the title. */
const FORMER = '(?:former|formerly|then|ex|late|retired|past)[ -]';

/** The roles of a person by whose titles some words name them: not by "secretary" where "general secretary" fits, nor where it says "former". */
function namedBy(words: string, roles: readonly Role[]): Role[] {
  const titleIn = ({ title }: Role): boolean => words.toLowerCase().includes(title.toLowerCase());
  const isCurrent = ({ title }: Role): boolean =>
    !new RegExp(`\\b${FORMER}$`, 'i').test(words.slice(0, words.toLowerCase().indexOf(title.toLowerCase())));
  const named = roles.filter((role) => titleIn(role) && isCurrent(role));
  const isWithin = ({ title }: Role, other: Role): boolean =>
    other.title.length > title.length && other.title.toLowerCase().includes(title.toLowerCase());
  return named.filter((role) => !named.some((other) => isWithin(role, other)));
}

const rolesInWords = (roles: readonly Role[]): string =>
  roles.map(({ title, during }) => `"${title}" for ${during}`).join(' and ');

/** Quotations that name a speaker by a role the person did not hold at the time. */
const rolesOfSpeakers = ({ people, entries }: Knowledge, locate: Locate): Problem[] =>
  [...entries.values()].flatMap((entry) => {
    if (entry.kind !== 'quotation') return [];
    return entry.speakers.flatMap((speaker) => {
      const roles = people.get(speaker)?.roles ?? [];
      const named = namedBy(entry.spoken_by, roles);
      const isHeld = ({ during }: Role): boolean => overlap(knownSpan(during), knownSpan(entry.holds));
      if (named.length === 0 || named.some(isHeld)) return [];
      const message = `the words are of ${entry.holds} and spoken as ${named.map(({ title }) => `"${title}"`).join(', ')}, but people.yaml has "${speaker}" as ${rolesInWords(roles)}; correct the role here, or its time there`;
      return [{ ...locate(entry.id, ['spoken_by']), message }];
    });
  });

/** Nobody has a role outside its dates. */
export const rolesAreHeld: Rule = {
  name: 'roles-are-held',
  description:
    'A source gives a role for its own time or for one that had ended, and people are quoted in a role they held.',
  check: (knowledge, locate) => [...rolesOfSources(knowledge, locate), ...rolesOfSpeakers(knowledge, locate)],
};
