import { createNames, type Names } from '../../answering/interpretation/names.ts';
import { tokenise } from '../../answering/interpretation/text.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { slugOf } from './slug.ts';
import { unknownNamesIn } from './unknown-names.ts';

/** Somebody or something that an article names, in a register or not yet. */
export interface Named {
  readonly id: string;
  readonly kind: 'person' | 'body' | 'group' | 'place' | 'topic' | 'other';
  readonly known: boolean;
  readonly name: string;
  readonly abbreviation?: string;
}

/** Where a paragraph names it. */
export interface Mentioned {
  readonly named: Named;
  readonly start: number;
  readonly end: number;
}

const kinds = {
  union: 'body',
  employer: 'body',
  body: 'body',
  person: 'person',
  group: 'group',
  place: 'place',
  topic: 'topic',
} as const;

const isKind = (kind: string): kind is keyof typeof kinds => Object.hasOwn(kinds, kind);

function knownIn(paragraph: string, names: Names): Mentioned[] {
  const tokens = tokenise(paragraph, paragraph.length);
  return names(tokens).flatMap(({ id, kind, from, to }) => {
    if (!isKind(kind)) return [];
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    return [{ named: { id, kind: kinds[kind], known: true, name: paragraph.slice(start, end) }, start, end }];
  });
}

/** Reads an article: whom and what each of its paragraphs names, in order. A surname or a short form means whoever it was introduced for. */
export function mentionsOf(paragraphs: readonly string[], knowledge: Knowledge): Mentioned[][] {
  const names = createNames(knowledge);
  const introduced = new Map<string, Named>();
  return paragraphs.map((paragraph) => {
    const unknown = unknownNamesIn(paragraph, names).map(({ name, kind, abbreviation, start, end }): Mentioned => {
      const before = introduced.get(name);
      if (before) return { named: before, start, end };
      const named = {
        id: slugOf(abbreviation ?? name),
        kind,
        known: false,
        name,
        ...(abbreviation && { abbreviation }),
      };
      for (const way of [name, abbreviation, kind === 'person' ? name.split(' ').at(-1) : undefined])
        if (way !== undefined) introduced.set(way, named);
      return { named, start, end };
    });
    return [...knownIn(paragraph, names), ...unknown].sort((one, other) => one.start - other.start);
  });
}
