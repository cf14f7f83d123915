import type { Mention, NameKind } from '../interpretation/names.ts';
import type { Likeness } from '../matching/matcher.ts';
import { type Asked, share } from './asked.ts';
import { coverageOf, verbatimOf } from './coverage.ts';
import { kindFit, lacksAsked, speakerFit, type TimeFit } from './fits.ts';
import type { Profile } from './profile.ts';

/** What speaks for and against a candidate, each from 0 to 1 unless said otherwise. */
export interface Evidence {
  /** Likeness to its nearest example, and to all of them. */
  readonly nearest: number;
  readonly linear: number;
  /** How likely the linear score makes it, of all candidates that are not ruled out. */
  readonly linearShare: number;
  /** Its likeness beside that of the most alike candidate. */
  readonly standing: number;
  /** Share of what the question tells, beyond names, numbers and times, that the entry accounts for. */
  readonly told: number;
  /** The same, counting only words that the entry itself says or several of its examples use. */
  readonly toldFirmly: number;
  /** The same, counting only words that the entry itself says. */
  readonly saidItself: number;
  /** Share of all its words that the entry has, each counting by how few entries have it. */
  readonly particular: number;
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
  /** 1 if it has nothing of the sort that is asked for: no figure, no place. */
  readonly lacksAsked: number;
  /** The probability that the question is of the kind that no source answers: against an answer, for a gap. */
  readonly silent: number;
  readonly gapSilent: number;
  /** 1 for a gap; of a gap, what it accounts for stands here and not in `told`, and nothing unheard speaks against it. */
  readonly gap: number;
  readonly gapTold: number;
  readonly gapNearest: number;
  /** 1 for a quotation. */
  readonly quotation: number;
}

/** Kinds of names that an entry must be about to answer a question that names them. */
export const binding: ReadonlySet<NameKind> = new Set(['union', 'person', 'place']);

/** The names in a question that an entry must be about, without the places that are all of its dispute's. */
export const boundIn = (mentions: readonly Mention[], { setting }: Profile): Mention[] =>
  mentions.filter(({ kind, id }) => binding.has(kind) && !setting.has(id));

const missing = (mentions: readonly Mention[], profile: Profile): number =>
  share(mentions.filter((mention) => !profile.concepts.has(mention.id)).length, mentions.length);

/**
 * Holds an entry against a question.
 * @param best the likeness of the most alike candidate to its nearest example.
 */
export function evidenceOf(asked: Asked, profile: Profile, likeness: Likeness, best: number, time: TimeFit): Evidence {
  const { mentions, numbers } = asked.interpretation;
  const known = numbers.filter((number) => asked.knownNumbers.has(number.value));
  const held = known.filter((number) => profile.numbers.has(number.value)).length;
  const bound = boundIn(mentions, profile);
  const topics = mentions.filter((mention) => mention.kind === 'topic');
  const isGap = profile.entry?.kind === 'gap';
  const coverage = coverageOf(asked, profile);
  return {
    nearest: likeness.nearest,
    linear: likeness.linear,
    linearShare: 0,
    standing: likeness.nearest / best,
    told: isGap ? 0 : coverage.told,
    toldFirmly: isGap ? 0 : coverage.toldFirmly,
    saidItself: isGap ? 0 : coverage.saidItself,
    particular: coverage.particular,
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
    lacksAsked: isGap ? 0 : lacksAsked(asked.interpretation, profile),
    silent: isGap ? 0 : asked.silence,
    gapSilent: isGap ? asked.silence : 0,
    gap: isGap ? 1 : 0,
    gapTold: isGap ? coverage.told : 0,
    gapNearest: isGap ? likeness.nearest : 0,
    quotation: profile.entry?.kind === 'quotation' ? 1 : 0,
  };
}
