import { type Asked, askedOf } from './asked.ts';
import { binding, type Evidence, evidenceOf } from './evidence.ts';
import { timeFit } from './fits.ts';
import type { Index } from './index-knowledge.ts';
import type { Interpretation } from './interpret.ts';
import type { Likeness, Matches } from './matcher.ts';
import type { Profile } from './profile.ts';
import { ruleOut } from './rule-out.ts';

/** An entry that might answer, with what speaks for and against it. */
export interface Candidate {
  readonly profile: Profile;
  readonly evidence: Evidence;
  /** Why it cannot be the answer, however alike; undefined if it can. */
  readonly ruledOut: string | undefined;
}

/** So many of the likeliest are weighed, and so many more of those that are about whom the question names. */
const CANDIDATES = 16;
const NAMESAKES = 6;

function weigh(asked: Asked, index: Index, likeness: Likeness, best: number): Candidate {
  const profile = index.profiles[likeness.entry] as Profile;
  const time = timeFit(asked.interpretation, profile);
  const evidence = evidenceOf(asked, profile, likeness, best, time);
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
  { profiles, numbers: heldNumbers }: Index,
  { mentions, numbers }: Interpretation,
  matches: Matches,
  likeliest: readonly Likeness[],
  wanted: (entry: number) => boolean = () => true,
): Likeness[] {
  const names = mentions.filter((mention) => binding.has(mention.kind));
  const known = numbers.filter((number) => heldNumbers.has(number.value));
  if (names.length === 0 && known.length === 0) return [...likeliest];
  const seen = new Set(likeliest.map((likeness) => likeness.entry));
  const isNamesake = ({ named, numbers: held }: Profile) =>
    (names.length > 0 && names.every((mention) => named.has(mention.id))) ||
    known.some((number) => held.has(number.value));
  const more = matches(
    NAMESAKES,
    (entry) => !seen.has(entry) && wanted(entry) && isNamesake(profiles[entry] as Profile),
  );
  return [...likeliest, ...more];
}

/** The entries that might answer a question, by likeness, each with its evidence; also those that are ruled out, and why. */
export function findCandidates(
  interpretation: Interpretation,
  index: Index,
  { asOf, only, count = CANDIDATES }: Search = {},
): Candidate[] {
  const asked = askedOf(interpretation, index, asOf);
  const wanted = only && ((entry: number) => only((index.profiles[entry] as Profile).id));
  const matches = index.matcher.match(interpretation);
  const likenesses = withNamesakes(index, interpretation, matches, matches(count, wanted), wanted);
  const best = Math.max(0.01, ...likenesses.map((likeness) => likeness.nearest));
  return comparedByTold(likenesses.map((likeness) => weigh(asked, index, likeness, best)));
}
