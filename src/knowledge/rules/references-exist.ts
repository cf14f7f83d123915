import { namedThings } from '../knowledge.ts';
import { nearestId } from '../nearest-id.ts';
import { referencesOf } from '../references.ts';
import type { Rule } from './rule.ts';

/** Ids that are referred to exist and are of the right kind. */
export const referencesExist: Rule = {
  name: 'references-exist',
  description: 'Every id an entry refers to exists, and is current rather than redirected.',
  check: (knowledge, locate) => {
    const known = {
      name: new Map(namedThings(knowledge).map((thing) => [thing.id, thing])),
      topic: knowledge.topics,
      entry: knowledge.entries,
    };
    const files = {
      name: 'organisations.yaml, people.yaml, groups.yaml or places.yaml',
      topic: 'topics.yaml',
      entry: 'claims.yaml, quotations.yaml or gaps.yaml',
    };
    return [...referencesOf(knowledge)].flatMap(([owner, references]) =>
      references.flatMap(({ path, id, to }) => {
        if (known[to].has(id)) return [];
        const at = locate(owner, path);
        const renamed = knowledge.redirects.get(id);
        if (renamed !== undefined) {
          return [{ ...at, message: `"${id}" was renamed; write "${renamed}"`, fix: { remove: id, insert: renamed } }];
        }
        const near = nearestId(id, [...known[to].values()]);
        const remedy = near === undefined ? 'write one' : `write "${near}", or another`;
        return [{ ...at, message: `nothing has the id "${id}"; ${remedy} from ${files[to]}` }];
      }),
    );
  },
};
