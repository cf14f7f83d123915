import { sentencesOf } from '../../knowledge/passages.ts';
import type { Article, Proposal } from './draft.ts';
import type { Named } from './mentions.ts';
import { appositionOf, leadsIn, type Naming, roleIn, speaksOfPerson } from './roles.ts';
import { outsideOf, sentenceEnd, sentenceStart } from './saying.ts';

/** A place of an article that names somebody or something. */
interface Place {
  readonly named: Named;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** The sentence it is named in. */
  readonly reads: string;
}

/** Every place that names a thing of a kind that no register has, in order. */
const placesOf = ({ paragraphs, mentions }: Article, kind: Named['kind']): Place[] =>
  mentions.flatMap((some, index) => {
    const sentences = sentencesOf(paragraphs[index] ?? '');
    return some.flatMap(({ named, start, end }) => {
      const reads = sentences.findLast((sentence) => sentence.start <= start)?.text ?? '';
      return named.known || named.kind !== kind ? [] : [{ named, paragraph: index + 1, start, end, reads }];
    });
  });

/** The first place of each thing. */
const firsts = (places: readonly Place[]): Place[] =>
  places.filter(({ named }, index) => places.findIndex((other) => other.named.id === named.id) === index);

/** The sentence of a place, outside quotation marks, before and after the name. */
function namingOf({ paragraphs }: Article, { paragraph, start, end }: Place): Naming {
  const outside = outsideOf(paragraphs[paragraph - 1] ?? '');
  return {
    before: outside.slice(sentenceStart(outside, start), start),
    after: outside.slice(end, sentenceEnd(outside, end)),
  };
}

/** Somebody whom no register has, with what the sentence that introduces them says they are. */
export interface NewPerson extends Place {
  readonly naming: Naming;
  readonly role: ReturnType<typeof roleIn>;
}

/** The people that no register has, where the article first speaks of them as of people. */
export const newPeople = (article: Article): NewPerson[] =>
  firsts(placesOf(article, 'person').filter((place) => speaksOfPerson(namingOf(article, place)))).map((place) => {
    const naming = namingOf(article, place);
    return { ...place, naming, role: roleIn(naming) };
  });

/** The body in which somebody has a role, '' if it is not clear: one named with the role, or the one named nearest where that says "its". */
function bodyOf({ mentions }: Article, { paragraph, start, end, naming }: NewPerson): string {
  const bodies = (mentions[paragraph - 1] ?? []).filter(({ named }) => named.kind === 'body');
  const between = appositionOf(naming);
  const within = bodies.find((body) => body.start >= end && body.end <= end + 2 + between.length);
  if (within) return within.named.id;
  const near = bodies.toSorted((one, other) => Math.abs(one.start - start) - Math.abs(other.start - start))[0];
  return /^(?:its|their)\b/.test(between) || /\b(?:its|their) [^,.]*,? $/.test(naming.before)
    ? (near?.named.id ?? '')
    : '';
}

/** A person for each that no register has. What somebody is without an office in a body is a role of none. */
export const draftPeople = (article: Article): Proposal[] =>
  newPeople(article).map((person) => ({
    draft: true,
    reads: person.reads,
    id: person.named.id,
    name: person.named.name,
    aliases: [person.named.name.split(' ').at(-1)],
    roles: [
      {
        title: person.role?.title ?? '',
        ...(person.role?.office !== false && { of: bodyOf(article, person) }),
        during: article.issued,
        cites: [{ source: article.source, paragraph: person.paragraph }],
      },
    ],
  }));

const kindsOfBodies: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Union|Guild|Association)\b/, 'union'],
  [/\b(?:Department|Ministry)\b/, 'department'],
  [/\b(?:Government|Council)\b/, 'government'],
];

/** An article whose names are what it speaks of them as: a person only of whom it speaks as of one, a body whatever somebody leads. */
export function settled(article: Article): Article {
  const people = newPeople(article);
  const ids = new Set(people.map(({ named }) => named.id));
  const led = new Set(
    placesOf(article, 'person').flatMap((place) => (leadsIn(namingOf(article, place)) ? [place.named.id] : [])),
  );
  const kindOf = ({ id, kind, known }: Named): Named['kind'] => {
    if (known || kind !== 'person' || ids.has(id)) return kind;
    return led.has(id) ? 'body' : 'other';
  };
  const mentions = article.mentions.map((some) =>
    some.map((mention) => ({ ...mention, named: { ...mention.named, kind: kindOf(mention.named) } })),
  );
  return { ...article, mentions };
}

/** A body for each that no register has, with what kind it may be. */
export const draftBodies = (article: Article): Proposal[] =>
  firsts(placesOf(article, 'body')).map(({ named: { id, name, abbreviation }, reads }) => ({
    draft: true,
    reads,
    id,
    name,
    ...(abbreviation && { abbreviation }),
    kind: kindsOfBodies.find(([pattern]) => pattern.test(name))?.[1] ?? 'body',
    aliases: [],
  }));
