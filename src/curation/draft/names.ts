import { sentencesOf } from '../../knowledge/passages.ts';
import type { Article, Proposal } from './draft.ts';
import type { Named } from './mentions.ts';
import { SAYING } from './speakers.ts';

interface FirstMention {
  readonly named: Named;
  readonly paragraph: number;
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
      return [{ named, paragraph: index + 1, reads }];
    }),
  );
}

const roleWords =
  '(?:(?:deputy|assistant|joint|acting|national|regional|branch|general|chief|managing|former|transport|finance) )*(?:secretary|president|leader|executive|chair(?:man|woman)?|director|minister|officer|convener|organiser|manager|spokes(?:man|woman|person)|head)';

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

/** A person for each that no register has. */
export const draftPeople = (article: Article): Proposal[] =>
  newPeople(article).map(({ named: { id, name }, paragraph, reads, role }) => ({
    draft: true,
    reads,
    id,
    name,
    aliases: [name.split(' ').at(-1)],
    roles: [{ title: role, of: '', during: article.issued, cites: [{ source: article.source, paragraph }] }],
  }));

const kindsOfBodies: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Union|Guild|Association)\b/, 'union'],
  [/\b(?:Department|Ministry)\b/, 'department'],
  [/\b(?:Government|Council)\b/, 'government'],
];

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
