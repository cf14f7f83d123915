import { knownSpan } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Profile, profilesOf } from './finding/profile.ts';
import { createAnalyse } from './interpretation/analyse.ts';
import { createNames, type Names } from './interpretation/names.ts';
import { createSpelling, type Spelling } from './interpretation/spelling.ts';
import { type Learnt, learn } from './matching/learn.ts';
import { type Matcher, matcherOf } from './matching/matcher.ts';
import { weightsFor } from './weighing.ts';
import type { Weights } from './weights.ts';
import { whoHas } from './who-has.ts';

/** The knowledge made ready for questions. Built once at load; read-only. */
export interface Index {
  readonly names: Names;
  readonly spelling: Spelling;
  readonly profiles: readonly Profile[];
  readonly matcher: Matcher;
  /** Which entries, by number, name something themselves, by its id; and which hold a figure, by its value. */
  readonly naming: ReadonlyMap<string, readonly number[]>;
  readonly holding: ReadonlyMap<number, readonly number[]>;
  /** In how many entries each stem stands. */
  readonly havers: ReadonlyMap<string, number>;
  /** What the evidence for an entry weighs in this knowledge. */
  readonly weights: Weights;
  /** Every number that some entry holds. */
  readonly numbers: ReadonlySet<number>;
  /** The time of each dispute as people write it, earliest first: its year, or the two that it spans. */
  readonly eras: readonly string[];
  /** The first and the last day the sources were issued. */
  readonly known: { readonly first: string; readonly last: string };
}

/** The time of each dispute as people write it, earliest first: its year, or the two that it spans. */
const erasOf = (knowledge: Knowledge): string[] =>
  [...knowledge.disputes.values()]
    .map((dispute) => knownSpan(dispute.period))
    .sort((a, b) => a.first.localeCompare(b.first))
    .map(({ first, last }) => {
      const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
      return from === to ? from : `${from}-${to.slice(2)}`;
    });

/** In how many profiles each stem stands. */
function haversOf(profiles: readonly Profile[]): Map<string, number> {
  const havers = new Map<string, number>();
  for (const { stems } of profiles) for (const stem of stems.keys()) havers.set(stem, (havers.get(stem) ?? 0) + 1);
  return havers;
}

/** Makes the knowledge ready: finder of names, spelling, profiles and the trained matcher. `learnt`: from this knowledge before. */
export function indexKnowledge(knowledge: Knowledge, learnt: Learnt = learn(knowledge)): Index {
  const names = createNames(knowledge);
  const profiles = profilesOf(knowledge, createAnalyse(names), learnt.stems);
  const issued = [...knowledge.sources.values()].map((source) => knownSpan(source.issued));
  return {
    names,
    spelling: createSpelling(learnt.vocabulary),
    profiles,
    matcher: matcherOf(learnt.trained),
    naming: whoHas(profiles, ({ named }) => named),
    holding: whoHas(profiles, ({ numbers }) => numbers),
    havers: haversOf(profiles),
    weights: weightsFor(knowledge),
    numbers: new Set(profiles.flatMap((profile) => [...profile.numbers])),
    eras: erasOf(knowledge),
    known: {
      first: issued.map((span) => span.first).sort()[0] ?? '',
      last:
        issued
          .map((span) => span.last)
          .sort()
          .at(-1) ?? '',
    },
  };
}
