import { quotedIn } from '../../knowledge/passages.ts';
import { type Clause, clauseFor } from './clauses.ts';
import type { Mentioned, Named } from './mentions.ts';
import { AFTER_APPOSITION, outsideOf, PERSONAL_TITLE, SAYING, sentenceStart } from './saying.ts';

const saying = new RegExp(`\\b(?:${SAYING})\\b`, 'gi');
/** Verbs after which whoever speaks may stand: “No ship,” said Ada. After "told" and "called" stands somebody else. */
const inverted = /^(?:said|says|added|adds|wrote|replied|asked|insisted|argued|warned|claimed)$/i;
/** "They" can be anybody, and is nobody for certain. */
const byPronoun = new RegExp(
  `\\b(?:he|she) (?:\\w+ )?(?:${SAYING})\\b|\\b(?:${SAYING}) (?:he|she)(?=\\s*(?:[,.:;]|$))`,
  'i',
);
/** What may stand between a name and its verb: "Ann Other also said", "a spokesperson for the Board has said", "the Board spokesperson said". */
const beforeVerb = /^ (?:(?:spokes(?:man|woman|person)|\w+ly|also|then|later|has|had|have|yesterday|today) )*$/i;
/** Words after which a name is not who speaks: "a letter to the Board said", "said the leader of the Board". */
const governs = /\b(?:to|by|in|from|with|on|against|about|at|than|of|that) (?:the )?$/i;
const afterSpokesperson = /\bspokes(?:man|woman|person) (?:for|of) (?:the )?$/i;
/** A sentence opens with a name: after a title or a role at most, or after where and when. */
const opening = new RegExp(
  `^\\W*(?:(?:In|At|On|From|For|The|Its|Their|An?) [^,.]{1,50}, |(?:But|And|Yet|Now|Then|Meanwhile),? )?(?:\\p{Lu}[\\p{L}-]* )*(?:${PERSONAL_TITLE} )?$`,
  'u',
);

/** A paragraph read for who speaks in it: its words outside quotation marks, and the people and bodies those name. */
interface Scene {
  readonly outside: string;
  readonly cast: readonly Mentioned[];
  /** Names of which it is not known whose they are. */
  readonly strangers: readonly Mentioned[];
}

function sceneOf(paragraph: string, mentions: readonly Mentioned[]): Scene {
  const outside = outsideOf(paragraph);
  const seen = mentions.filter(({ start }) => /\S/.test(outside[start] ?? ''));
  return {
    outside,
    cast: seen.filter(({ named: { kind } }) => kind === 'person' || kind === 'body'),
    strangers: seen.filter(({ named: { kind } }) => kind === 'other'),
  };
}

const isBetween =
  (from: number, to: number, except: Mentioned) =>
  (one: Mentioned): boolean =>
    one !== except && one.start >= from && one.end <= to;

const isSubject = ({ outside }: Scene, { start }: Mentioned): boolean =>
  opening.test(outside.slice(sentenceStart(outside, start), start));

/** Somebody of a body who is named before it speaks for themselves: "Ann Other of the union said". */
function personOf({ outside, cast }: Scene, body: Mentioned): Mentioned | undefined {
  return cast.find(
    ({ named, end }) =>
      named.kind === 'person' && /^ (?:of|from|at|for) (?:the )?$/.test(outside.slice(end, body.start)),
  );
}

/** Whether somebody is the one who says something by a verb before which they are named. */
function saysBefore(scene: Scene, one: Mentioned, verb: number): boolean {
  const { outside, cast } = scene;
  const lead = outside.slice(0, one.start);
  // "Its leader, Ann Other, said": the name itself stands between commas.
  const gap = outside.slice(one.end, verb).replace(/, $/.test(lead) ? /^,/ : '', '');
  if (AFTER_APPOSITION.test(outside.slice(one.end))) return !/[.;:]/.test(gap);
  if (governs.test(lead) && !afterSpokesperson.test(lead) && !personOf(scene, one)) return false;
  // "The Board puts it lower and says": nobody else is named between.
  const goesOn = / and $/.test(gap) && !/[.;:“”"]/.test(gap) && isSubject(scene, one);
  return beforeVerb.test(gap) || (goesOn && !cast.some(isBetween(one.end, verb, one)));
}

/** Whether somebody is the one who says something by a verb after which they are named: “…,” said its leader, Ann Other. */
function saysAfter({ outside, cast }: Scene, one: Mentioned, end: number): boolean {
  const gap = outside.slice(end, one.start);
  if (one.named.kind === 'body') return /^ (?:the )?$/i.test(gap) && !/^[’']s? /.test(outside.slice(one.end));
  return /^ (?:[^.;:“”"]{0,60}[ ,])?$/.test(gap) && !governs.test(gap) && !cast.some(isBetween(end, one.start, one));
}

/** Whether a name may be the last of several that speak together: "Ann Other of the one union, and Bo Peep said". */
function isJoint({ outside, cast, strangers }: Scene, one: Mentioned): boolean {
  const from = sentenceStart(outside, one.start);
  const lead = outside.slice(from, one.start);
  if (!/ and (?:the )?$/.test(lead) || lead.search(saying) >= 0) return false;
  return [...cast, ...strangers].some(({ start, end }) => start >= from && end <= one.start);
}

/** Who says something in a clause; undefined if it is not certain. */
function speakerIn(scene: Scene, { from, to }: Clause, follows: boolean): Named | undefined {
  const { outside, cast } = scene;
  const verbs = [...outside.slice(from, to).matchAll(saying)].map(({ index, 0: word }) => ({ at: from + index, word }));
  // The verb that stands nearest to the words.
  for (const { at, word } of follows ? verbs : verbs.reverse()) {
    const within = cast.filter(({ start, end }) => start >= from && end <= to);
    const before = within.filter((one) => one.end <= at && saysBefore(scene, one, at));
    const after =
      follows && inverted.test(word)
        ? within.filter((one) => one.start > at && saysAfter(scene, one, at + word.length))
        : [];
    const told = before.find(({ end }) => AFTER_APPOSITION.test(outside.slice(end))) ?? before.at(-1) ?? after[0];
    if (told) return isJoint(scene, told) ? undefined : (personOf(scene, told) ?? told).named;
  }
  return undefined;
}

/** Whom "she" at a place of a paragraph means: the last person before it who is the subject of a sentence. */
function antecedent(scene: Scene, at: number): Named | 'unclear' | undefined {
  const before = ({ end }: Mentioned): boolean => end <= at;
  const people = scene.cast.filter((one) => one.named.kind === 'person' && before(one));
  const subject = people.findLast((one) => isSubject(scene, one));
  const stranger = scene.strangers.findLast((one) => before(one) && isSubject(scene, one));
  if (subject && subject.start > (stranger?.start ?? -1)) return subject.named;
  return people.length > 0 || stranger ? 'unclear' : undefined;
}

/** Who says a passage; undefined if it is not certain. `last` is of whom the paragraph before spoke. */
function speakerOf(paragraph: string, scene: Scene, nth: number, last: Named | undefined): Named | undefined {
  const pieces = quotedIn(paragraph);
  const clause = clauseFor(paragraph, pieces, nth);
  if (!clause) return undefined;
  const { outside } = scene;
  const pronoun = byPronoun.exec(outside.slice(clause.from, clause.to));
  if (!pronoun)
    return speakerIn(
      scene,
      clause,
      pieces.some(({ end }) => end + 1 === clause.from),
    );
  const meant = antecedent(scene, clause.from + pronoun.index);
  if (meant !== undefined) return meant === 'unclear' ? undefined : meant;
  // Where another sentence stands before it, "she" may be somebody whom that only describes.
  return /\p{L}/u.test(outside.slice(0, clause.from)) ? undefined : last;
}

/**
 * Who says each passage that an article has in quotation marks, by paragraph; undefined where that is not certain, and for a person to say.
 * Certain is who is named with a verb of saying beside the words, "she" where it can mean one person only, and who spoke where a paragraph
 * leaves its marks open.
 */
export function speakersOf(
  paragraphs: readonly string[],
  mentions: readonly (readonly Mentioned[])[],
): (Named | undefined)[][] {
  let last: Named | undefined;
  let open: { readonly speaker: Named | undefined } | undefined;
  return paragraphs.map((paragraph, index) => {
    const scene = sceneOf(paragraph, mentions[index] ?? []);
    const speakers = quotedIn(paragraph).map(({ closed }, nth) => {
      const speaker = open ? open.speaker : speakerOf(paragraph, scene, nth, last);
      open = closed ? undefined : { speaker };
      return speaker;
    });
    if (speakers.length === 0) open = undefined;
    const subject = antecedent(scene, paragraph.length);
    last = subject === 'unclear' ? undefined : (subject ?? speakers.at(-1));
    return speakers;
  });
}
