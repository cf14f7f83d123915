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

/** The names of what the registers have, as an article may shorten them: a surname, or "the Board" for the only board it names. */
const fullName = ({ organisations, people }: Knowledge, { id, name }: Named): string =>
  (organisations.get(id) ?? people.get(id))?.name ?? name;

/** The body that a word of its name stands for, such as "Board"; undefined if no body has it, or several have. */
function bodyCalled(
  word: string,
  bodies: readonly (readonly [name: string, body: Named])[],
): Named | 'several' | undefined {
  const called = bodies.filter(([name]) => name !== word && name.split(/\s+/).includes(word)).map(([, body]) => body);
  return new Set(called.map(({ id }) => id)).size > 1 ? 'several' : called[0];
}

/**
 * Reads an article: whom and what each of its paragraphs names, in order. A surname, a short form or a word such as "Board" means whoever it was
 * introduced for; a word that could mean several bodies names none.
 */
export function mentionsOf(paragraphs: readonly string[], knowledge: Knowledge): Mentioned[][] {
  const names = createNames(knowledge);
  const known = paragraphs.map((paragraph) => knownIn(paragraph, names));
  const unknown = paragraphs.map((paragraph) => unknownNamesIn(paragraph, names));
  const introduced = new Map<string, Named>();
  const introduce = (named: Named, name: string): void => {
    for (const way of [name, named.abbreviation, named.kind === 'person' ? name.split(' ').at(-1) : undefined])
      if (way !== undefined && !introduced.has(way)) introduced.set(way, named);
  };
  const registered = (id: string, abbreviation: string | undefined): string | undefined =>
    knowledge.organisations.get(id)?.id ??
    knowledge.people.get(id)?.id ??
    [...knowledge.organisations.values()].find((body) => body.abbreviation && body.abbreviation === abbreviation)?.id;
  for (const { named } of known.flat()) introduce(named, fullName(knowledge, named));
  for (const { name, kind, abbreviation } of unknown.flat()) {
    const id = slugOf(abbreviation ?? name);
    const has = registered(id, abbreviation);
    if (name.includes(' ') || abbreviation !== undefined)
      introduce({ id: has ?? id, kind, known: has !== undefined, name, ...(abbreviation && { abbreviation }) }, name);
  }
  const bodies = [...introduced].filter(([, { kind }]) => kind === 'body');
  return paragraphs.map((_, index) => {
    const found = (unknown[index] ?? []).flatMap(({ name, kind, start, end }): Mentioned[] => {
      const called = introduced.get(name) ?? (kind === 'body' ? bodyCalled(name, bodies) : undefined);
      if (called === 'several') return [];
      return [{ named: called ?? { id: slugOf(name), kind, known: false, name }, start, end }];
    });
    return [...(known[index] ?? []), ...found].sort((one, other) => one.start - other.start);
  });
}
