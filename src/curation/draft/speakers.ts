import { quotedIn } from '../../knowledge/passages.ts';
import type { Mentioned, Named } from './mentions.ts';

/** Verbs by which an article says that somebody said something. */
export const SAYING =
  'said|says|say|told|tells|added|adds|warned|warns|claimed|claims|argued|argues|called|calls|insisted|insists|described|describes|accused|asked|urged|replied|wrote|announced|commented|believes|believed';
const speech = new RegExp(`\\b(?:${SAYING})\\b`, 'gi');
/** "Ann Other, leader of the union, said": whoever stands before the commas says it, whoever stands between them does not. */
const afterApposition = new RegExp(
  `^(?: (?:of|from|at|for) [^,.]{1,60})?(?:,[^,.]{1,80}){1,2}, (?:\\w+ )?(?:${SAYING})\\b`,
  'i',
);
const byPronoun = new RegExp(`\\b(?:he|she|they) (?:\\w+ )?(?:${SAYING})\\b|\\b(?:${SAYING}) (?:he|she|they)\\b`, 'i');

/** A paragraph with its quoted words blanked, every other letter where it was. */
export function outsideOf(paragraph: string): string {
  return quotedIn(paragraph).reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    paragraph,
  );
}

/** How many letters nearer than a person somebody else must be to be likelier to speak. */
const reluctance: Readonly<Record<Named['kind'], number>> = {
  person: 0,
  body: 20,
  group: 40,
  place: 99,
  topic: 99,
  other: 99,
};

/** How far somebody is from a verb of saying. */
function distance({ named, start, end }: Mentioned, at: number, outside: string): number {
  if (afterApposition.test(outside.slice(end))) return 0;
  return Math.min(Math.abs(start - at), Math.abs(end - at)) + reluctance[named.kind];
}

/**
 * Who is likely to say what a paragraph has in quotation marks at a place: whoever is named nearest to a verb of saying near it.
 * @param before the speaker of the paragraph before, from whom "she said" and a paragraph of nothing but quotation go on.
 * @returns undefined where nobody is named.
 */
export function speakerAt(
  paragraph: string,
  at: number,
  mentions: readonly Mentioned[],
  before: Named | undefined,
): Named | undefined {
  const outside = outsideOf(paragraph);
  if (!/\p{L}/u.test(outside)) return before;
  const pronoun = byPronoun.exec(outside)?.index;
  if (pronoun !== undefined)
    return mentions.findLast(({ named, start }) => named.kind === 'person' && start < pronoun)?.named ?? before;
  const verbs = [...outside.matchAll(speech)].map(({ index }) => index);
  const spoken = verbs.sort((one, other) => Math.abs(one - at) - Math.abs(other - at))[0] ?? at;
  const can = mentions.filter(
    ({ named, start }) =>
      (named.kind === 'person' || named.kind === 'body' || named.kind === 'group') &&
      /\S/.test(outside.slice(start, start + 1)),
  );
  return (
    can.sort((one, other) => distance(one, spoken, outside) - distance(other, spoken, outside))[0]?.named ?? before
  );
}
