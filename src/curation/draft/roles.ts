import { AFTER_APPOSITION, PERSONAL_TITLE, SAYING } from './saying.ts';

const roleWords =
  'secretary|president|leader|executive|chair(?:man|woman|person)?|director|minister|mayor|officer|convener|convenor|organiser|manager|spokes(?:man|woman|person)|head|negotiator|steward|representative|treasurer|commissioner';
const capitals = roleWords.replaceAll(/(?<=^|\|)[a-z]/g, (letter) => letter.toUpperCase());
const notOfRole =
  'the|an?|its|their|his|her|our|now|then|as|is|was|who|became|become|and|of|for|by|in|said|says|told|added';
/** A role with the words that belong to it: "general secretary", "local services minister", "Managing Director". */
const role = `(?<![\\p{L}’'-])(?:(?!(?:${notOfRole})\\b)\\p{Ll}[\\p{Ll}-]* )*(?:${roleWords})\\b|\\b(?:\\p{Lu}[\\p{Ll}-]+ )*(?:${capitals})\\b`;
const withinApposition = new RegExp(`(?<role>${role})`, 'u');
const beforeName = new RegExp(`(?<role>${role}),? (?:${PERSONAL_TITLE} )?$`, 'u');
const work = /^(?:now |then |once )?an? (?<work>\p{Ll}[\p{Ll} -]*?)(?= (?:for|of|at|in|from|on|who|with)\b|$)/u;
const leading: readonly (readonly [RegExp, string])[] = [
  [/^who (?:now )?chairs\b/, 'chair'],
  [/^who (?:now )?leads\b/, 'leader'],
  [/^who (?:now )?heads\b/, 'head'],
];

/** A sentence that names somebody: what stands in it before the name, and after it. */
export interface Naming {
  readonly before: string;
  readonly after: string;
}

/** What a sentence says of somebody between commas after the name: "Ann Other, leader of the union, said". '' if nothing. */
export const appositionOf = ({ after }: Naming): string =>
  new RegExp(`^, (?!(?:${SAYING})\\b)(?<between>[^,.;:]+)`).exec(after)?.groups?.between ?? '';

/** What a sentence says somebody is; `office`: held in a body. Undefined if it does not say. */
export function roleIn(naming: Naming): { readonly title: string; readonly office: boolean } | undefined {
  const between = appositionOf(naming);
  const led = leading.find(([pattern]) => pattern.test(between))?.[1];
  const title =
    led ?? withinApposition.exec(between)?.groups?.role ?? beforeName.exec(naming.before)?.groups?.role ?? undefined;
  if (title !== undefined) return { title, office: true };
  const worksAs = work.exec(between)?.groups?.work;
  return worksAs === undefined ? undefined : { title: worksAs, office: false };
}

const leads = new RegExp(`\\b(?:${roleWords}|${capitals}) (?:of|at|for) (?:the )?$`);

/** Whether a sentence names what somebody leads: "director of Tidewater Haulage". */
export const leadsIn = ({ before }: Naming): boolean => leads.test(before);

const titled = new RegExp(`\\b${PERSONAL_TITLE} $`);
const saysAfter = new RegExp(`^ (?:\\w+ )?(?:${SAYING})\\b`);
const saysBefore = new RegExp(`\\b(?:${SAYING}) (?:${PERSONAL_TITLE} )?$`);

/** "In Port Quill, Ann Other said": the first of the two names is where. */
const isPlace = ({ before }: Naming): boolean => /\b(?:in|at|near|from) (?:the )?$/i.test(before);

/** Whether a sentence speaks of a name as of a person: gives it a title or an office, has it say something, or says "who". */
export const speaksOfPerson = (naming: Naming): boolean =>
  !isPlace(naming) &&
  (titled.test(naming.before) ||
    saysBefore.test(naming.before) ||
    saysAfter.test(naming.after) ||
    AFTER_APPOSITION.test(naming.after) ||
    /^, who\b/.test(naming.after) ||
    roleIn(naming)?.office === true);
