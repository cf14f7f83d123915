import type { Citation } from '../schema.ts';
import type { Rule } from './rule.ts';

/** Citations name a known source and a paragraph it has. */
export const citationsExist: Rule = {
  name: 'citations-exist',
  description: 'Every citation names a source of sources.yaml and a paragraph that it has.',
  check: (knowledge, locate) => {
    const faults = (owner: string, path: readonly PropertyKey[], cites: readonly Citation[]) =>
      cites.flatMap((cite, index) => {
        const source = knowledge.sources.get(cite.source);
        if (!source) {
          return [
            {
              ...locate(owner, [...path, index, 'source']),
              message: `no source "${cite.source}"; write the id of one in sources.yaml`,
            },
          ];
        }
        if (cite.paragraph <= source.paragraphs) return [];
        const message = `"${cite.source}" has ${source.paragraphs} paragraphs, not ${cite.paragraph}; count them again`;
        return [{ ...locate(owner, [...path, index, 'paragraph']), message }];
      });
    const ofEntries = [...knowledge.entries.values()].flatMap((entry) => {
      if (entry.kind === 'claim') {
        return [
          ...faults(entry.id, ['cites'], entry.cites),
          ...entry.readings.flatMap((reading, index) => faults(entry.id, ['readings', index, 'cites'], reading.cites)),
        ];
      }
      if (entry.kind !== 'quotation') return [];
      return entry.parts.flatMap((part, index) => [
        ...faults(entry.id, ['parts', index, 'cites'], part.cites),
        ...part.also_printed.flatMap((other, nth) =>
          faults(entry.id, ['parts', index, 'also_printed', nth, 'cites'], other.cites),
        ),
      ]);
    });
    const ofPeople = [...knowledge.people.values()].flatMap((person) =>
      person.roles.flatMap((role, index) => faults(person.id, ['roles', index, 'cites'], role.cites)),
    );
    return [...ofEntries, ...ofPeople];
  },
};
