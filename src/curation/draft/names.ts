import { sentencesOf } from '../../knowledge/passages.ts';
import type { Article, Proposal } from './draft.ts';
import type { Named } from './mentions.ts';
import { SAYING } from './speakers.ts';

interface FirstMention {
  readonly named: Named;
  readonly paragraph: number;
  readonly start: number;
  /** The sentence it is named in. */
  readonly reads: string;
}

/** Where each of a kind that no register has is named first. */
function firstMentions({ paragraphs, mentions }: Article, kind: Named['kind']): FirstMention[] {
  const seen = new Set<string>();
  return mentions.flatMap((some, index) =>
    some.flatMap(({ named, start }) => {
      if (named.known || named.kind !== kind || seen.has(named.id)) return [];
      seen.add(named.id);
      const sentences = sentencesOf(paragraphs[index] ?? '');
      const reads = sentences.findLast((sentence) => sentence.start <= start)?.text ?? '';
      return [{ named, paragraph: index + 1, start, reads }];
    }),
  );
}

const roleWords =
  '(?:(?:deputy|assistant|joint|acting|national|regional|branch|general|chief|managing|former|transport|finance) )*(?:secretary|president|leader|executive|chair(?:man|woman)?|director|minister|mayor|officer|convener|organiser|manager|spokes(?:man|woman|person)|head)';

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The role a sentence gives somebody: "Ann Other, the union's general secretary", "general secretary Ann Other"; '' if it is not clear. */
function roleIn(sentence: string, name: string): string {
  const escaped = escapeRegExp(name);
  const after = new RegExp(`${escaped}, [^,.]*?\\b(${roleWords})\\b`, 'i').exec(sentence)?.[1];
  const before = new RegExp(`\\b(${roleWords}),? (?:(?:Mr|Mrs|Ms|Dr) )?${escaped}`, 'i').exec(sentence)?.[1];
  return after ?? before ?? '';
}

/** Whether a sentence speaks of a name as of a person: gives it a role, or has it say something. */
function speaksOfPerson(sentence: string, name: string): boolean {
  const escaped = escapeRegExp(name);
  const says = new RegExp(`${escaped} (?:\\w+ )?(?:${SAYING})\\b|\\b(?:${SAYING}) (?:Mr |Mrs |Ms |Dr )?${escaped}`);
  return roleIn(sentence, name) !== '' || says.test(sentence);
}

/** The people that no register has, where they are named first, with the role they are given there if it is clear. */
export const newPeople = (article: Article): (FirstMention & { readonly role: string })[] =>
  firstMentions(article, 'person')
    .filter(({ named, reads }) => speaksOfPerson(reads, named.name))
    .map((first) => ({ ...first, role: roleIn(first.reads, first.named.name) }));

/** The body that is named nearest to a place of a paragraph, '' if none is: whose role it may be that somebody has there. */
function bodyNear({ mentions }: Article, paragraph: number, start: number): string {
  const bodies = (mentions[paragraph - 1] ?? []).filter(({ named }) => named.kind === 'body');
  const near = bodies.sort((one, other) => Math.abs(one.start - start) - Math.abs(other.start - start))[0];
  return near?.named.id ?? '';
}

/** A person for each that no register has. */
export const draftPeople = (article: Article): Proposal[] =>
  newPeople(article).map(({ named: { id, name }, paragraph, start, reads, role }) => ({
    draft: true,
    reads,
    id,
    name,
    aliases: [name.split(' ').at(-1)],
    roles: [
      {
        title: role,
        of: bodyNear(article, paragraph, start),
        during: article.issued,
        cites: [{ source: article.source, paragraph }],
      },
    ],
  }));

const kindsOfBodies: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Union|Guild|Association)\b/, 'union'],
  [/\b(?:Department|Ministry)\b/, 'department'],
  [/\b(?:Government|Council)\b/, 'government'],
];

/** An article whose names are what it speaks of them as: a person only who has a role or says something, a body whatever is led by somebody. */
export function settled(article: Article): Article {
  const text = article.paragraphs.join('\n');
  const people = new Set(newPeople(article).map(({ named }) => named.id));
  const isLed = (name: string): boolean =>
    new RegExp(`\\b${roleWords} (?:of|at|for) (?:the )?${escapeRegExp(name)}`, 'i').test(text);
  const kindOf = ({ id, name, kind, known }: Named): Named['kind'] => {
    if (known || kind !== 'person' || people.has(id)) return kind;
    return isLed(name) ? 'body' : 'other';
  };
  const mentions = article.mentions.map((some) =>
    some.map((mention) => ({ ...mention, named: { ...mention.named, kind: kindOf(mention.named) } })),
  );
  return { ...article, mentions };
}

/** A body for each that no register has, with what kind it may be. */
export const draftBodies = (article: Article): Proposal[] =>
  firstMentions(article, 'body').map(({ named: { id, name, abbreviation }, reads }) => ({
    draft: true,
    reads,
    id,
    name,
    ...(abbreviation && { abbreviation }),
    kind: kindsOfBodies.find(([pattern]) => pattern.test(name))?.[1] ?? 'body',
    aliases: [],
  }));
