import type { Index } from '../index-knowledge.ts';
import type { Interpretation } from '../interpretation/interpret.ts';
import type { Likeness, Matches } from '../matching/matcher.ts';
import { SHARPNESS } from '../matching/sharpen.ts';
import { type Asked, askedOf, share } from './asked.ts';
import { binding, type Evidence, evidenceOf } from './evidence.ts';
import { timeFit } from './fits.ts';
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

/** Sets what each candidate accounts for, and how likely it is, beside those that are not ruled out. */
function compared(candidates: readonly Candidate[]): Candidate[] {
  const standing = candidates.filter((candidate) => candidate.ruledOut === undefined);
  const most = Math.max(0, ...standing.map(toldBy));
  const odds = candidates.map(({ evidence, ruledOut }) =>
    ruledOut === undefined ? Math.exp(SHARPNESS * evidence.linear) : 0,
  );
  const all = odds.reduce((sum, each) => sum + each, 0);
  return candidates.map((candidate, index) => {
    const toldBehind = Math.max(0, most - toldBy(candidate));
    const linearShare = share(odds[index] as number, all);
    return { ...candidate, evidence: { ...candidate.evidence, toldBehind, linearShare } };
  });
}

/** Narrows a search: as of a day, among some entries, or to another number of candidates. */
export interface Search {
  readonly asOf?: string | undefined;
  readonly only?: (id: string) => boolean;
  readonly count?: number;
}

/** The entries, by number, that are about everybody whom a question names, or that have a number it asks about. */
function namesakesOf({ profiles, naming, holding }: Index, { mentions, numbers }: Interpretation): Set<number> {
  const names = mentions.filter((mention) => binding.has(mention.kind));
  const isNamed = (entry: number, id: string) => profiles[entry]?.named.has(id) || profiles[entry]?.setting.has(id);
  const some = new Set(names.flatMap(({ id }) => naming.get(id) ?? []));
  return new Set([
    ...[...some].filter((entry) => names.every(({ id }) => isNamed(entry, id))),
    ...numbers.flatMap((number) => holding.get(number.value) ?? []),
  ]);
}

/** The likeliest entries, and the likeliest of their namesakes, however little else those share with the question. */
function withNamesakes(
  index: Index,
  interpretation: Interpretation,
  matches: Matches,
  only: readonly number[] | undefined,
  count: number,
): Likeness[] {
  const likeliest = matches(count, only);
  const namesakes = namesakesOf(index, interpretation);
  for (const { entry } of likeliest) namesakes.delete(entry);
  const more = only ? only.filter((entry) => namesakes.has(entry)) : [...namesakes].sort((a, b) => a - b);
  return more.length === 0 ? likeliest : [...likeliest, ...matches(NAMESAKES, more)];
}

/** The entries that might answer a question, by likeness, each with its evidence; also those that are ruled out, and why. */
export function findCandidates(
  interpretation: Interpretation,
  index: Index,
  { asOf, only, count = CANDIDATES }: Search = {},
): Candidate[] {
  const { likeliest, silence } = index.matcher.match(interpretation);
  const asked = askedOf(interpretation, index, silence, asOf);
  const among = only && index.profiles.flatMap(({ id }, entry) => (only(id) ? [entry] : []));
  const likenesses = withNamesakes(index, interpretation, likeliest, among, count);
  const best = Math.max(0.01, ...likenesses.map((likeness) => likeness.nearest));
  return compared(likenesses.map((likeness) => weigh(asked, index, likeness, best)));
}
