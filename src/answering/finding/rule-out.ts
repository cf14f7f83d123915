import type { Asked } from './asked.ts';
import { boundIn, type Evidence } from './evidence.ts';
import type { TimeFit } from './fits.ts';
import type { Profile } from './profile.ts';

/** From this share of quoted words found in a row, or this many words, an entry is recognised by its words alone. */
const RECOGNISED_SHARE = 0.75;
/** From this share of what is told, said of the wrong person, an entry may put the question right; below it, it is of somebody else. */
const PUT_RIGHT = 0.6;

/** A command answers for whole lists, so only questions about nobody in particular, within the time the sources know. */
function ruleOutCommand({ interpretation, known }: Asked): string | undefined {
  const { mentions, strangers, quoted, times, aliens } = interpretation;
  if (quoted.length > 0) return 'words in quotation marks are asked about';
  if (strangers.length > 0 || aliens.length > 0)
    return `the knowledge has never heard of "${[...strangers, ...aliens][0]}"`;
  if (mentions.some((mention) => mention.kind === 'person' || mention.kind === 'outsider'))
    return 'somebody is asked about';
  if (times.length > 0 && times.every(({ span }) => span.first > known.last || span.last < known.first)) {
    return 'the sources know nothing of that time';
  }
  return undefined;
}

/** Whether an entry holds at no other time than one which the question says it does not mean. */
const isOfTimeNotMeant = ({ interpretation: { timesNotMeant } }: Asked, { span }: Profile): boolean =>
  span !== undefined && timesNotMeant.some((time) => time.span.first <= span.first && span.last <= time.span.last);

/** Why an entry cannot be the answer, however alike it is; undefined if it can. */
export function ruleOut(asked: Asked, profile: Profile, time: TimeFit, evidence: Evidence): string | undefined {
  const { mentions, strangers, quoted } = asked.interpretation;
  const bound = boundIn(mentions, profile);
  const others = bound.filter((mention) => mention.kind !== 'person');
  if (asked.asOf !== undefined && profile.knownFrom !== undefined && profile.knownFrom > asked.asOf)
    return 'it was not known on the day the question is asked as of';
  if (isOfTimeNotMeant(asked, profile)) return 'it is of a time that is not meant';
  if (profile.entry === undefined) return ruleOutCommand(asked);
  const recognised = quoted.length > 0 ? evidence.verbatim >= RECOGNISED_SHARE : evidence.verbatim >= 1;
  const outsiders = mentions.filter((mention) => mention.kind === 'outsider');
  if (profile.entry.kind === 'gap') {
    if (asked.isSubject) return 'a subject is named and nothing asked of it that the sources might not say';
    if (asked.tellsNothing && bound.length > 0 && evidence.namesHeld === 0) {
      return 'nothing is asked but about somebody whom it does not name';
    }
    if (profile.entry.names.length > 0 && outsiders.length > 0 && !outsiders.some(({ id }) => id === profile.id)) {
      return 'it is about other names that no source mentions';
    }
    if (others.length > 0 && profile.bound.size > 0 && others.every((mention) => !profile.concepts.has(mention.id)))
      return `it is not about ${others.map((mention) => mention.id).join(' or ')}`;
    return time === 'other time' ? 'it is of another time' : undefined;
  }
  const { kind, speakers, numbers } = asked.interpretation;
  const asksForWords = asked.tellsNothing && kind === 'words' && speakers.length > 0 && numbers.length === 0;
  if (asksForWords && evidence.kind < 0) return "somebody's words are all that is asked for, and it has none";
  if (asked.tellsNothing && evidence.numbersMissing === 1) return 'it has none of the numbers that all is about';
  if (quoted.some((words) => words.split(' ').length >= 3) && evidence.verbatim < 0.5)
    return 'the words in quotation marks are not in it';
  if (recognised && profile.entry.kind === 'quotation') return undefined;
  if (
    profile.entry.kind === 'quotation' &&
    evidence.speaker < 0 &&
    evidence.verbatim < 1 &&
    evidence.toldFirmly < PUT_RIGHT
  )
    return 'its words are not of whom they are asked for';
  if (outsiders.length > 0) return 'the question names somebody whom no source mentions';
  if (strangers.length > 0) return `the knowledge has never heard of "${strangers[0]}"`;
  if (time === 'other time') return 'it is of another time';
  const scopes = mentions.filter((mention) => mention.kind === 'dispute' || mention.kind === 'source');
  if (scopes.length > 0 && !scopes.some((scope) => profile.concepts.has(scope.id)))
    return 'it is of another dispute or source';
  const people = mentions.filter((mention) => mention.kind === 'person');
  if (
    people.length > 0 &&
    evidence.toldFirmly < PUT_RIGHT &&
    people.every((mention) => !profile.concepts.has(mention.id))
  ) {
    return `it is not about ${people.map((mention) => mention.id).join(' or ')}`;
  }
  if (others.length > 0 && others.every((mention) => !profile.concepts.has(mention.id))) {
    if (evidence.numbersHeld > 0) return undefined;
    const saysWhere = profile.places > 0 && others.every((mention) => mention.kind === 'place');
    if (saysWhere && evidence.toldFirmly >= PUT_RIGHT) return undefined;
    return `it is not about ${others.map((mention) => mention.id).join(' or ')}`;
  }
  return undefined;
}
