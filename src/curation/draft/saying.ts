import { quotedIn } from '../../knowledge/passages.ts';

/** Verbs by which an article says that somebody said something. */
export const SAYING =
  'said|says|say|told|tells|added|adds|warned|warns|claimed|claims|argued|argues|called|calls|insisted|insists|described|describes|accused|asked|urged|replied|wrote|announced|commented|believes|believed|stressed|declared|admitted|conceded|predicted|recalled';

/** What stands before the name of a person, and of nothing else. */
export const PERSONAL_TITLE =
  '(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Councillor|Cllr|Alderman|Rev|Reverend|Captain)\\.?';

/**
 * What follows a name that is told of before its verb: "Ann Other, leader of the union, said", "Ann Other of the union, who leads it, said".
 * Whoever stands before the commas says it, whoever stands between them does not.
 */
export const AFTER_APPOSITION = new RegExp(
  `^(?: (?:of|from|at|for|on) [^,.]{1,60})?(?:,(?:[^,.]|[,.](?=\\d)){1,80}){1,2}, (?:\\w+ )?(?:${SAYING})\\b`,
  'i',
);

/** A paragraph with its quoted words blanked, every other letter where it was. */
export function outsideOf(paragraph: string): string {
  return quotedIn(paragraph).reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    paragraph,
  );
}

const afterTitle = new RegExp(`\\b${PERSONAL_TITLE}$`);

/** Where the sentence begins that has a place of a text outside quotation marks; the end of a quotation begins one, too. */
export function sentenceStart(outside: string, at: number): number {
  const ends = [...outside.slice(0, at).matchAll(/[.!?;](?=\s)|[”"]/g)].filter(
    ({ index }) => !afterTitle.test(outside.slice(0, index)),
  );
  return ends.length === 0 ? 0 : (ends.at(-1)?.index ?? 0) + 1;
}

/** Where the sentence ends that has a place of a text outside quotation marks; the beginning of a quotation ends it, too. */
export function sentenceEnd(outside: string, at: number): number {
  const end = /[.!?;](?=\s|$)|[“"]/.exec(outside.slice(at));
  return end ? at + end.index : outside.length;
}
