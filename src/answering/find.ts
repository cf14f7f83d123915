import { overlap, type Span } from '../knowledge/dates.ts';
import { featuresOf } from './features.ts';
import type { Index } from './index-knowledge.ts';
import type { Interpretation } from './interpret.ts';
import type { Likeness } from './matcher.ts';
import type { Mention, NameKind } from './names.ts';
import type { Profile } from './profile.ts';
import type { Token } from './text.ts';
import { longestRun } from './verbatim.ts';
import { informativeness } from './words.ts';

/** What speaks for and against a candidate, each from 0 to 1 unless said otherwise. */
export interface Evidence {
  /** Likeness to its nearest example, and to all of them. */
  readonly nearest: number;
  readonly linear: number;
  /** Its likeness beside that of the most alike candidate. */
  readonly standing: number;
  /** Share of what the question tells, beyond names, numbers and times, that the entry accounts for. */
  readonly told: number;
  /** The same, counting only words that the entry itself says or several of its examples use. */
  readonly toldFirmly: number;
  /** What the most telling word tells that the entry does not account for. */
  readonly untold: number;
  /** By how much the candidate that accounts for most accounts for more than it. */
  readonly toldBehind: number;
  /** Share of what the question tells that the whole knowledge has never heard of. */
  readonly unheard: number;
  /** 1 if the question has a word that neither the knowledge nor general English has. */
  readonly alien: number;
  /** 1 if it is the words or claim of one whose words are asked for, -1 if of somebody else. */
  readonly speaker: number;
  /** Share of the named unions, people and places that the entry is about, and that it is not. */
  readonly namesHeld: number;
  readonly namesMissing: number;
  readonly groupsMissing: number;
  readonly topicsHeld: number;
  readonly topicsMissing: number;
  /** 1 if the entry holds at a time asked for; 1 if only at another time of the same dispute. */
  readonly timeFits: number;
  readonly otherDate: number;
  /** Of the numbers asked about that some entry has, the share it has, and the share it lacks. */
  readonly numbersHeld: number;
  readonly numbersMissing: number;
  /** Share of the numbers asked about that no entry has. */
  readonly numbersUnknown: number;
  /** Words on record found in the question in a row: of words in quotation marks a share, else of four telling words. */
  readonly verbatim: number;
  /** -1 to 1: whether it is of the kind that was asked for (words on record, a figure). */
  readonly kind: number;
  /** 1 for a gap; of a gap, what it accounts for stands here and not in `told`, and nothing unheard speaks against it. */
  readonly gap: number;
  readonly gapTold: number;
  readonly gapNearest: number;
  /** 1 for a quotation. */
  readonly quotation: number;
}

export interface Candidate {
  readonly profile: Profile;
  readonly evidence: Evidence;
  /** Why it cannot be the answer, however alike; undefined if it can. */
  readonly ruledOut: string | undefined;
}

/** Kinds of names that an entry must be about to answer a question that names them. */
const binding: ReadonlySet<NameKind> = new Set(['union', 'person', 'place']);
/** From this share of quoted words found in a row, or this many words, an entry is recognised by its words alone. */
const RECOGNISED_SHARE = 0.75;
/** What a run of words must tell (sum of informativeness) to be recognised without quotation marks. */
const TELLING_RUN = 2;
/** An entry accounts firmly for a word that it says itself (which counts double) or that this many of its examples use. */
const FIRM_USES = 2;
/** From this share of what is told, said of the wrong person, an entry may put the question right; below it, it is of somebody else. */
const PUT_RIGHT = 0.6;
/** A word that tells less than this tells nothing. */
const TELLS_NOTHING = 0.1;
const CANDIDATES = 16;
const NAMESAKES = 6;

interface Asked {
  readonly interpretation: Interpretation;
  /** The day the question is asked as of. */
  readonly asOf: string | undefined;
  readonly words: readonly string[];
  /** What each word tells, names and all. */
  readonly runWeights: readonly number[];
  /** Share of the telling words that the knowledge has never heard of. */
  readonly unheard: number;
  /** Whether the question tells nothing beyond names, numbers and times. */
  readonly tellsNothing: boolean;
  readonly knownNumbers: ReadonlySet<number>;
  readonly known: Index['known'];
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const mentionsAt = (mentions: readonly Mention[], index: number): Mention[] =>
  mentions.filter((mention) => mention.from <= index && index < mention.to);

function timeFit(
  interpretation: Interpretation,
  profile: Profile,
): 'none asked' | 'fits' | 'other date' | 'other time' {
  const asked = interpretation.times.map((time) => time.span);
  if (asked.length === 0) return 'none asked';
  const span = profile.span;
  if (!span) return 'fits';
  if (asked.some((time) => overlap(time, span))) return 'fits';
  const sameYears = (time: Span) =>
    time.first.slice(0, 4) <= span.last.slice(0, 4) && span.first.slice(0, 4) <= time.last.slice(0, 4);
  const near = (time: Span) =>
    sameYears(time) || Math.abs(Date.parse(time.first) - Date.parse(span.first)) < 250 * 86_400_000;
  const written = interpretation.times.some((time) =>
    profile.says.some((text) => text.folded.includes(time.span.first.slice(0, 4))),
  );
  return written ? 'fits' : asked.some(near) ? 'other date' : 'other time';
}

interface Coverage {
  readonly told: number;
  readonly toldFirmly: number;
  readonly untold: number;
}

/** Shares of the telling words that an entry accounts for, at all and firmly; and what the most telling one tells that it does not. */
function coverageOf({ interpretation: { tokens, telling, mentions } }: Asked, profile: Profile): Coverage {
  let whole = 0;
  let accounted = 0;
  let firmly = 0;
  let untold = 0;
  tokens.forEach((token, index) => {
    const weight = telling[index] as number;
    if (weight === 0) return;
    whole += weight;
    const shared = mentionsAt(mentions, index).some((mention) => profile.named.has(mention.id));
    const uses = profile.stems.get(token.stem) ?? 0;
    if (shared || uses > 0) accounted += weight;
    else untold = Math.max(untold, weight);
    if (shared || uses >= FIRM_USES) firmly += weight;
  });
  return whole === 0
    ? { told: 0, toldFirmly: 0, untold: 0 }
    : { told: accounted / whole, toldFirmly: firmly / whole, untold };
}

function verbatimOf(asked: Asked, profile: Profile): number {
  if (profile.entry?.kind !== 'quotation') {
    if (asked.interpretation.quotedStems.length === 0 || profile.entry?.kind !== 'claim') return 0;
    return (
      0.5 *
      Math.max(
        ...asked.interpretation.quotedStems.map((words) =>
          Math.max(...profile.says.map((text) => longestRun(words, text.stems).share)),
        ),
      )
    );
  }
  if (asked.interpretation.quotedStems.length > 0) {
    return Math.max(
      ...asked.interpretation.quotedStems.map((words) =>
        Math.max(...profile.says.map((text) => longestRun(words, text.stems).share)),
      ),
    );
  }
  return Math.min(
    1,
    Math.max(...profile.says.map((text) => longestRun(asked.words, text.stems, asked.runWeights).weight)) / TELLING_RUN,
  );
}

function kindFit(interpretation: Interpretation, profile: Profile): number {
  const entry = profile.entry;
  if (!entry || entry.kind === 'gap') return 0;
  switch (interpretation.kind) {
    case 'words':
      return entry.kind === 'quotation' ? 1 : entry.borne_by || entry.claimed_by ? 0 : -1;
    case 'who-said':
      return entry.kind === 'quotation' || entry.claimed_by ? 1 : -1;
    case 'how-many':
      return profile.numbers.size > 0 ? 1 : -1;
    default:
      return entry.kind === 'quotation' ? -0.5 : 0.25;
  }
}

function speakerFit({ speakers }: Interpretation, profile: Profile): number {
  if (speakers.length === 0 || profile.speakers.size === 0) return 0;
  return speakers.some((speaker) => profile.speakers.has(speaker)) ? 1 : -1;
}

const missing = (mentions: readonly Mention[], profile: Profile): number =>
  share(mentions.filter((mention) => !profile.concepts.has(mention.id)).length, mentions.length);

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

function ruleOut(
  asked: Asked,
  profile: Profile,
  time: ReturnType<typeof timeFit>,
  evidence: Evidence,
): string | undefined {
  const { mentions, strangers, quoted } = asked.interpretation;
  if (asked.asOf !== undefined && profile.knownFrom !== undefined && profile.knownFrom > asked.asOf)
    return 'it was not known on the day the question is asked as of';
  if (profile.entry === undefined) return ruleOutCommand(asked);
  const recognised = quoted.length > 0 ? evidence.verbatim >= RECOGNISED_SHARE : evidence.verbatim >= 1;
  const outsiders = mentions.filter((mention) => mention.kind === 'outsider');
  if (profile.entry.kind === 'gap') {
    if (asked.tellsNothing && mentions.some((mention) => binding.has(mention.kind)) && evidence.namesHeld === 0) {
      return 'nothing is asked but about somebody whom it does not name';
    }
    if (outsiders.length > 0 && !outsiders.some((outsider) => outsider.id === profile.id)) {
      return 'it is about other names that no source mentions';
    }
    return time === 'other time' ? 'it is of another time' : undefined;
  }
  if (quoted.some((words) => words.split(' ').length >= 3) && evidence.verbatim < 0.5)
    return 'the words in quotation marks are not in it';
  if (recognised && profile.entry.kind === 'quotation') return undefined;
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
  const bound = mentions.filter((mention) => mention.kind === 'union' || mention.kind === 'place');
  if (bound.length > 0 && bound.every((mention) => !profile.concepts.has(mention.id))) {
    if (evidence.numbersHeld > 0) return undefined;
    return `it is not about ${bound.map((mention) => mention.id).join(' or ')}`;
  }
  return undefined;
}

function weigh(asked: Asked, index: Index, likeness: Likeness, best: number): Candidate {
  const profile = index.profiles[likeness.entry] as Profile;
  const { mentions, numbers } = asked.interpretation;
  const time = timeFit(asked.interpretation, profile);
  const known = numbers.filter((number) => asked.knownNumbers.has(number.value));
  const held = known.filter((number) => profile.numbers.has(number.value)).length;
  const bound = mentions.filter((mention) => binding.has(mention.kind));
  const topics = mentions.filter((mention) => mention.kind === 'topic');
  const isGap = profile.entry?.kind === 'gap';
  const coverage = coverageOf(asked, profile);
  const evidence: Evidence = {
    nearest: likeness.nearest,
    linear: likeness.linear,
    standing: likeness.nearest / best,
    told: isGap ? 0 : coverage.told,
    toldFirmly: isGap ? 0 : coverage.toldFirmly,
    untold: isGap ? 0 : coverage.untold,
    toldBehind: 0,
    unheard: isGap ? 0 : asked.unheard,
    alien: !isGap && asked.interpretation.aliens.length > 0 ? 1 : 0,
    speaker: speakerFit(asked.interpretation, profile),
    namesHeld: bound.length === 0 ? 0 : 1 - missing(bound, profile),
    namesMissing: missing(bound, profile),
    groupsMissing: missing(
      mentions.filter((mention) => mention.kind === 'group'),
      profile,
    ),
    topicsHeld: topics.length === 0 ? 0 : 1 - missing(topics, profile),
    topicsMissing: missing(topics, profile),
    timeFits: time === 'fits' ? 1 : 0,
    otherDate: time === 'other date' ? 1 : 0,
    numbersHeld: share(held, known.length),
    numbersMissing: share(known.length - held, known.length),
    numbersUnknown: isGap ? 0 : share(numbers.length - known.length, numbers.length),
    verbatim: verbatimOf(asked, profile),
    kind: kindFit(asked.interpretation, profile),
    gap: isGap ? 1 : 0,
    gapTold: isGap ? coverage.told : 0,
    gapNearest: isGap ? likeness.nearest : 0,
    quotation: profile.entry?.kind === 'quotation' ? 1 : 0,
  };
  return { profile, evidence, ruledOut: ruleOut(asked, profile, time, evidence) };
}

const toldBy = ({ evidence }: Candidate): number => evidence.told + evidence.gapTold;

/** Sets what each candidate accounts for beside what the best of those not ruled out does. */
function comparedByTold(candidates: readonly Candidate[]): Candidate[] {
  const standing = candidates.filter((candidate) => candidate.ruledOut === undefined);
  const most = Math.max(0, ...standing.map(toldBy));
  return candidates.map((candidate) => {
    const toldBehind = Math.max(0, most - toldBy(candidate));
    return { ...candidate, evidence: { ...candidate.evidence, toldBehind } };
  });
}

/** Narrows a search: as of a day, among some entries, or to another number of candidates. */
export interface Search {
  readonly asOf?: string | undefined;
  readonly only?: (id: string) => boolean;
  readonly count?: number;
}

/**
 * The likeliest entries, and the likeliest of those that are about everybody whom the question names, or that have a number it asks
 * about, however little else they share with it.
 */
function withNamesakes(
  { matcher, profiles, numbers: heldNumbers }: Index,
  { tokens, mentions, numbers }: Interpretation,
  likeliest: readonly Likeness[],
): Likeness[] {
  const names = mentions.filter((mention) => binding.has(mention.kind));
  const known = numbers.filter((number) => heldNumbers.has(number.value));
  if (names.length === 0 && known.length === 0) return [...likeliest];
  const seen = new Set(likeliest.map((likeness) => likeness.entry));
  const isNamesake = ({ named, numbers: held }: Profile) =>
    (names.length > 0 && names.every((mention) => named.has(mention.id))) ||
    known.some((number) => held.has(number.value));
  const more = matcher.match(
    featuresOf(tokens, mentions),
    NAMESAKES,
    (entry) => !seen.has(entry) && isNamesake(profiles[entry] as Profile),
  );
  return [...likeliest, ...more];
}

/** The entries that might answer a question, by likeness, each with its evidence; also those that are ruled out, and why. */
export function findCandidates(
  interpretation: Interpretation,
  index: Index,
  { asOf, only, count = CANDIDATES }: Search = {},
): Candidate[] {
  const { tokens, mentions, telling } = interpretation;
  const heard = (token: Token, at: number) => index.spelling.knows(token.word) || mentionsAt(mentions, at).length > 0;
  const asked: Asked = {
    interpretation,
    asOf,
    words: tokens.map((token) => token.stem),
    runWeights: tokens.map((token) => informativeness(token.word)),
    unheard: share(
      tokens.reduce((sum, token, at) => sum + (heard(token, at) ? 0 : (telling[at] as number)), 0),
      telling.reduce((sum, weight) => sum + weight, 0),
    ),
    tellsNothing: telling.every((weight) => weight < TELLS_NOTHING),
    knownNumbers: index.numbers,
    known: index.known,
  };
  const wanted = only && ((entry: number) => only((index.profiles[entry] as Profile).id));
  const likenesses = withNamesakes(
    index,
    interpretation,
    index.matcher.match(featuresOf(tokens, mentions), count, wanted),
  );
  const best = Math.max(0.01, ...likenesses.map((likeness) => likeness.nearest));
  return comparedByTold(likenesses.map((likeness) => weigh(asked, index, likeness, best)));
}
