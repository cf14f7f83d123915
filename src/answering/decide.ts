import type { Candidate } from './finding/find.ts';
import { strengthOf } from './weighing.ts';
import type { Weights } from './weights.ts';

/** What is decided by; probabilities from 0 to 1. */
export const THRESHOLDS = {
  /**
   * From here it is answered: the probability that some entry answers it, against gaps and against nothing at all. By cross-validation
   * (`npm run calibrate`) a higher one answers less wrongly and is silent more often; here both cost about the same.
   */
  answer: 0.6,
  /** From here, and with a rival this near to the best, the asker is asked which is meant. */
  clarify: 0.4,
  rival: 0.7,
  /** From here, and this near to the best, the next candidate is said as well: two entries of one matter that share the question. */
  also: 0.12,
  alsoNear: 0.3,
  /** From here an entry that has the figures of a question is said beside a likelier one that has none of them. */
  figures: 0.02,
  /** From here a gap is named as what the sources do not say. */
  gap: 0.2,
  /** From here, and where nothing else is known, it is not sure enough that the sources do not say to say that they do not. */
  unsure: 0.25,
  /** From here a candidate that is not the answer is worth showing as the nearest. */
  nearby: 0.05,
} as const;

/** A candidate with the probability that it, of all candidates and of silence, is the answer. */
export interface Weighed extends Candidate {
  readonly probability: number;
}

interface Common {
  /** The probability that some entry answers the question. */
  readonly answerable: number;
  /** Those that stand first, likeliest first; then those that are ruled out. */
  readonly candidates: readonly Weighed[];
  readonly why: string;
  /** What each piece of evidence weighed. */
  readonly weights: Weights;
}

export type Decision =
  | (Common & { readonly outcome: 'command'; readonly best: Weighed })
  /** `also`: one to be said beside the best, as it has the figure asked about or is about as likely. */
  | (Common & { readonly outcome: 'answer'; readonly best: Weighed; readonly also?: Weighed | undefined })
  | (Common & { readonly outcome: 'none'; readonly best: Weighed | undefined })
  | (Common & { readonly outcome: 'clarify'; readonly best: Weighed; readonly options: readonly Weighed[] });

/**
 * A question as near as this to one of a candidate's examples, and nearer than to any other candidate's by so much, is that example in other
 * spelling. It counts so much in log-odds from the first likeness to the second; not learnt, as no golden question is an example.
 */
const ASKED_ALIKE = { from: 0.75, to: 0.95, lead: 0.1, strength: 5 } as const;

/** What a candidate gains that has the figure which is all that a question gives ("the sentence with 84%"); not learnt, for want of such questions. */
const FIGURE_ALONE = 3;

/** By how much each of some candidates gains by being asked in the words of one of its examples, or by its figure alone. */
function gainOf(candidate: Candidate, all: readonly Candidate[]): number {
  const { nearest, told, untold, numbersHeld, gap } = candidate.evidence;
  if (gap === 0 && numbersHeld === 1 && told === 0 && untold === 0) return FIGURE_ALONE;
  const { from, to, lead, strength } = ASKED_ALIKE;
  if (nearest <= from || all.some((other) => other !== candidate && other.evidence.nearest > nearest - lead)) return 0;
  return strength * Math.min(1, (nearest - from) / (to - from));
}

const isGap = (candidate: Candidate): boolean => candidate.profile.entry?.kind === 'gap';

/** The likeliest of some answers that has the figures a question names, if the best has none of them: they are what the question is about. */
function holderOfFigures([best, ...others]: readonly Weighed[]): Weighed | undefined {
  if (best?.evidence.numbersMissing !== 1) return undefined;
  return others.find(
    ({ evidence, probability, profile }) =>
      profile.entry && evidence.numbersHeld === 1 && probability >= THRESHOLDS.figures,
  );
}

/** The second of some answers, likeliest first, if it is an entry of the same kind and about as likely as the first. */
function aboutAsLikely([best, next]: readonly Weighed[]): Weighed | undefined {
  if (!next?.profile.entry || next.profile.entry.kind !== best?.profile.entry?.kind) return undefined;
  const near = next.probability >= THRESHOLDS.also && next.probability >= best.probability * THRESHOLDS.alsoNear;
  return near ? next : undefined;
}

/**
 * Weighs the candidates against one another and against silence (a conditional logit, silence at strength 0), and decides:
 * the one place where it is settled what is said.
 */
export function decide(candidates: readonly Candidate[], weights: Weights): Decision {
  const standing = candidates.filter((candidate) => candidate.ruledOut === undefined);
  const odds = standing.map((candidate) =>
    Math.exp(strengthOf(weights, candidate.evidence) + gainOf(candidate, standing)),
  );
  const all = 1 + odds.reduce((sum, each) => sum + each, 0);
  const weighed = standing
    .map((candidate, index): Weighed => ({ ...candidate, probability: (odds[index] as number) / all }))
    .sort((a, b) => b.probability - a.probability);
  const ruledOut = candidates
    .filter((candidate) => candidate.ruledOut !== undefined)
    .map((candidate): Weighed => ({ ...candidate, probability: 0 }));
  const answers = weighed.filter((candidate) => !isGap(candidate));
  const answerable = answers.reduce((sum, candidate) => sum + candidate.probability, 0);
  const common = { answerable, candidates: [...weighed, ...ruledOut], weights };
  const best = answers[0];
  const share = answerable.toFixed(2);
  if (best && answerable >= THRESHOLDS.answer) {
    if (best.profile.entry === undefined)
      return { ...common, outcome: 'command', best, why: `${best.profile.id} answers it (answerable ${share})` };
    const holder = holderOfFigures(answers);
    const also = holder ?? aboutAsLikely(answers);
    const shared = also ? `, ${also.profile.id} ${holder ? 'has the figure asked about' : 'about as likely'}` : '';
    return {
      ...common,
      outcome: 'answer',
      best,
      also,
      why: `it is answerable (${share}) and ${best.profile.id} is the likeliest${shared}`,
    };
  }
  const rivals = answers.filter(
    (candidate) => best && candidate.profile.entry && candidate.probability >= best.probability * THRESHOLDS.rival,
  );
  if (best && answerable >= THRESHOLDS.clarify && rivals.length > 1) {
    return {
      ...common,
      outcome: 'clarify',
      best,
      options: rivals.slice(0, 4),
      why: 'several entries are about as likely',
    };
  }
  const top = weighed[0];
  if (!top)
    return {
      ...common,
      outcome: 'none',
      best: undefined,
      why: candidates.length === 0 ? 'nothing is like the question' : 'every candidate is ruled out',
    };
  const why = isGap(top)
    ? 'it is known that the sources do not say'
    : `it is not likely enough that an entry answers it (${share}, under ${THRESHOLDS.answer})`;
  return { ...common, outcome: 'none', best: top, why };
}
