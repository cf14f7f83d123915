import { namedThings, namesOf } from '../knowledge.ts';
import type { Rule } from './rule.ts';

/** No word means two things of one kind. */
export const aliasesAreUnambiguous: Rule = {
  name: 'aliases-are-unambiguous',
  description: 'No name, abbreviation or alias belongs to two people, bodies, groups or places, nor to two topics.',
  check: (knowledge, locate) => {
    return [namedThings(knowledge), [...knowledge.topics.values()]].flatMap((register) => {
      const owner = new Map<string, string>();
      return register.flatMap((thing) => {
        return namesOf(thing).flatMap((alias) => {
          const key = alias.toLowerCase();
          const other = owner.get(key);
          owner.set(key, other ?? thing.id);
          if (other === undefined || other === thing.id) return [];
          const index = thing.aliases.indexOf(alias);
          const message = `"${alias}" already means "${other}"; keep it with one of the two`;
          return [{ ...locate(thing.id, index < 0 ? ['name'] : ['aliases', index]), message }];
        });
      });
    });
  },
};
