import { type Knowledge, namedThings, namesOf } from '../knowledge.ts';
import type { Entry } from '../schema.ts';
import type { Rule } from './rule.ts';

/** What an entry that has a source says of it: the words in which a name may stand. */
const saysOf = (entry: Entry): string[] => {
  if (entry.kind === 'claim') return [entry.statement, ...entry.readings.map(({ statement }) => statement)];
  return entry.kind === 'quotation' ? [entry.gist, entry.spoken_by, ...entry.parts.map(({ text }) => text)] : [];
};

/** All names and aliases of the registers, in lower case, with the id they belong to. */
const registered = (knowledge: Knowledge): Map<string, string> =>
  new Map(
    namedThings(knowledge).flatMap((thing) =>
      namesOf(thing).map((name): [string, string] => [name.toLowerCase(), thing.id]),
    ),
  );

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const hasName = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(name)}(?![\\p{L}\\p{N}])`, 'u').test(text);

/** A name that a gap answers for because no source mentions it is indeed nowhere mentioned. */
export const outsidersAreUnmentioned: Rule = {
  name: 'outsiders-are-unmentioned',
  description:
    'A name that a gap says no source mentions is in no register, and in nothing that a source is cited for.',
  check: (knowledge, locate) => {
    const owners = registered(knowledge);
    const said = [...knowledge.entries.values()].map((entry) => ({ id: entry.id, text: saysOf(entry).join('\n') }));
    return [...knowledge.entries.values()].flatMap((gap) => {
      if (gap.kind !== 'gap') return [];
      return gap.names.flatMap((name, index) => {
        const owner = owners.get(name.toLowerCase());
        const mention = said.find(({ text }) => text.includes(name) && hasName(text, name))?.id;
        if (owner === undefined && mention === undefined) return [];
        const where = owner === undefined ? `"${mention}" mentions it` : `it means "${owner}"`;
        const message = `"${name}" is here as a name that no source mentions, but ${where}; take it out here`;
        return [{ ...locate(gap.id, ['names', index]), message }];
      });
    });
  },
};
