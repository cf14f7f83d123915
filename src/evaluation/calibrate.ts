import { replyTo } from '../answering/composing/draft-reply.ts';
import type { Consideration } from '../answering/consider.ts';
import type { Engine } from '../answering/engine.ts';
import type { Evidence } from '../answering/finding/evidence.ts';
import { type Candidate, findCandidates } from '../answering/finding/find.ts';
import { interpret } from '../answering/interpretation/interpret.ts';
import { strengthOf } from '../answering/weighing.ts';
import type { Weights } from '../answering/weights.ts';
import { plainText } from '../replies/plain.ts';
import type { GoldenQuestion } from './golden.ts';
import { judge } from './judge.ts';

/** A golden question's standing candidates: their evidence, and whether each would pass as the answer; `silence`: whether saying nothing would. */
export interface Lesson {
  readonly candidates: readonly { readonly evidence: Evidence; readonly right: boolean }[];
  readonly silence: boolean;
}

/** Types whose answer takes more than one entry, from which the choice of one cannot be learnt. */
const takesSeveral = (type: string): boolean => type === 'multi' || type === 'compare';

const passes = (engine: Engine, golden: GoldenQuestion, consideration: Consideration): boolean => {
  const reply = replyTo(engine, consideration);
  return (
    judge(golden, {
      outcome: reply.outcome,
      text: plainText(reply),
      sources: reply.citations.map((cite) => cite.source),
    }) === 'pass'
  );
};

/** What a golden question teaches: every candidate is tried as the answer and judged. Undefined if nothing can pass, or everything. */
export function lessonOf(engine: Engine, golden: GoldenQuestion): Lesson | undefined {
  if (takesSeveral(golden.type)) return undefined;
  const { names, spelling, known } = engine.index;
  const interpretation = interpret(golden.question, names, spelling, golden.as_of ?? known.last);
  const found = findCandidates(interpretation, engine.index, { asOf: golden.as_of });
  const standing = found.filter((candidate) => candidate.ruledOut === undefined);
  const silence = golden.expect.outcome.includes('none');
  const tryOne = (candidate: Candidate): boolean => {
    const best = { ...candidate, probability: 1 };
    const common = { answerable: 1, candidates: [best], why: '', weights: engine.index.weights };
    const isGap = candidate.profile.entry?.kind === 'gap';
    if (candidate.profile.entry === undefined) return false;
    return passes(engine, golden, {
      text: golden.question,
      interpretation,
      decision: { ...common, outcome: isGap ? 'none' : 'answer', best },
    });
  };
  const candidates = standing
    .filter((candidate) => candidate.profile.entry !== undefined)
    .map((candidate) => ({ evidence: candidate.evidence, right: tryOne(candidate) }));
  const right = candidates.filter((candidate) => candidate.right).length;
  if ((right === 0 && !silence) || (right === candidates.length && silence)) return undefined;
  return { candidates, silence };
}

/** How long and how hard {@link fitWeights} learns. */
export interface Fitting {
  readonly rounds?: number;
  readonly rate?: number;
  /** How often a lesson counts in which silence is right: more than once, and an answer that should not be costs more than one that fails to come. */
  readonly caution?: number;
  /** Of the L2 penalty, which keeps weights that the lessons say little of near 0. */
  readonly penalty?: number;
}

const MOMENTUM = 0.9;
/** Strengths are cut here, so that no exponential overflows while the weights are still far off. */
export const STRONGEST = 30;

const keysOf = (lessons: readonly Lesson[]): (keyof Evidence)[] =>
  Object.keys(lessons.flatMap((lesson) => lesson.candidates)[0]?.evidence ?? {}) as (keyof Evidence)[];

/** A lesson's evidence as rows of numbers, each beginning with 1 for `start`. */
const rowsOf = (lesson: Lesson, keys: readonly (keyof Evidence)[]) => ({
  rows: lesson.candidates.map(({ evidence }) => Float64Array.from([1, ...keys.map((key) => evidence[key])])),
  right: lesson.candidates.map((candidate) => candidate.right),
  silence: lesson.silence ? 1 : 0,
});

const dot = (one: Float64Array, other: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
  return sum;
};

/** Evidence that can only speak against a candidate, and evidence that may speak either way; the rest can only speak for it. */
const against: ReadonlySet<keyof Evidence> = new Set([
  'unheard',
  'alien',
  'untold',
  'lacksAsked',
  'silent',
  'toldBehind',
  'namesMissing',
  'groupsMissing',
  'topicsMissing',
  'otherDate',
  'numbersMissing',
  'numbersUnknown',
]);
const eitherWay: ReadonlySet<keyof Evidence> = new Set(['gap', 'quotation']);

/** A weight kept to the side its evidence can speak for: chance in a few lessons must not make "a name is missing" a merit. */
const kept = (key: keyof Evidence, weight: number): number => {
  if (eitherWay.has(key)) return weight;
  return against.has(key) ? Math.min(0, weight) : Math.max(0, weight);
};

/**
 * Fits the weights of decide.ts's conditional logit to lessons by gradient descent with an L2 penalty:
 * the right candidates (and silence, where it is right) are to have the probability between them.
 */
export function fitWeights(
  lessons: readonly Lesson[],
  { rounds = 1000, rate = 0.5, caution = 1, penalty = 0.0001 }: Fitting = {},
): Weights {
  const keys = keysOf(lessons);
  const taught = lessons.map((lesson) => rowsOf(lesson, keys));
  const counts = taught.map(({ silence }) => (silence === 1 ? caution : 1));
  const counted = counts.reduce((sum, count) => sum + count, 0);
  const weights = new Float64Array(keys.length + 1);
  const velocity = new Float64Array(weights.length);
  weights[0] = -2;
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : penalty * weight));
    for (const [lesson, { rows, right, silence }] of taught.entries()) {
      const count = (counts[lesson] as number) / counted;
      const odds = rows.map((row) => Math.exp(Math.min(STRONGEST, dot(weights, row))));
      const all = odds.reduce((sum, each) => sum + each, 1);
      const rightOdds = odds.reduce((sum, each, index) => (right[index] ? sum + each : sum), silence);
      rows.forEach((row, index) => {
        const each = odds[index] as number;
        const error = count * (each / all - (right[index] ? each / Math.max(rightOdds, 1e-12) : 0));
        for (let at = 0; at < row.length; at++) gradient[at] = (gradient[at] as number) + error * (row[at] as number);
      });
    }
    for (let at = 0; at < weights.length; at++) {
      velocity[at] = MOMENTUM * (velocity[at] as number) - rate * (gradient[at] as number);
      const moved = (weights[at] as number) + (velocity[at] as number);
      weights[at] = at === 0 ? moved : kept(keys[at - 1] as keyof Evidence, moved);
    }
  }
  return Object.fromEntries(['start', ...keys].map((key, at) => [key, weights[at] as number])) as Weights;
}

/** Whether the strongest of the candidates and silence (at strength 0) is a right one. */
export function choosesRightly(weights: Weights, { candidates, silence }: Lesson): boolean {
  let strongest = 0;
  let rightly = silence;
  for (const { evidence, right } of candidates) {
    const strength = strengthOf(weights, evidence);
    if (strength > strongest) [strongest, rightly] = [strength, right];
  }
  return rightly;
}

/** The share of lessons in which the choice is right. */
export const passRate = (weights: Weights, lessons: readonly Lesson[]): number =>
  lessons.filter((lesson) => choosesRightly(weights, lesson)).length / lessons.length;

const linesOf = (weights: Weights): string =>
  Object.entries(weights)
    .map(([key, weight]) => `    ${key}: ${Number(weight.toFixed(2))},`)
    .join('\n');

/** Weights as the module that `src/answering/weights.ts` is. */
export const weightsModule = ({
  young,
  old,
}: {
  readonly young: Weights;
  readonly old: Weights;
}): string => `import type { Evidence } from './finding/evidence.ts';

/** What each piece of evidence adds to the log-odds that a candidate answers, against silence; \`start\` is added to every candidate. */
export type Weights = Readonly<Record<keyof Evidence | 'start', number>>;

/**
 * The weights for a young knowledge folder, of few example questions, and for an old one.
 * Fitted on the golden questions by \`npm run calibrate\`; not set by hand.
 */
export const WEIGHTS: { readonly young: Weights; readonly old: Weights } = {
  young: {
${linesOf(young)}
  },
  old: {
${linesOf(old)}
  },
};
`;
