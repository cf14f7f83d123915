import type { Answered } from './answer.ts';
import type { Consideration } from './consider.ts';
import type { Decision, Weighed } from './decide.ts';
import type { Evidence } from './finding/evidence.ts';
import type { TimeMention } from './interpretation/time.ts';
import type { Weights } from './weights.ts';

/** How a question was answered, as plain data: for the command line, for a page, for whoever looks after the knowledge. */
export interface Explanation {
  /** The whole question first, then its parts if it asks several things. */
  readonly questions: readonly ExplainedQuestion[];
}

export interface ExplainedQuestion {
  readonly text: string;
  /** Its words, slips mended. */
  readonly readAs: string;
  /** What kind of answer it wants. */
  readonly kind: string;
  /** What was found in it, without what was not: names, topics, times, numbers, words in quotation marks, words never heard of. */
  readonly found: readonly { readonly label: string; readonly items: readonly string[] }[];
  readonly outcome: Decision['outcome'];
  readonly why: string;
  /** Likeliest first; those ruled out last. */
  readonly candidates: readonly ExplainedCandidate[];
}

export interface ExplainedCandidate {
  /** The entry's id, or the command's name with its slash. */
  readonly id: string;
  /** From 0 to 1: that it answers the question. */
  readonly probability: number;
  /** Why it cannot be the answer, however alike. */
  readonly ruledOut?: string;
  /** What speaks for and against it, and what each adds to the log-odds; nothing that is not there. */
  readonly evidence: readonly { readonly name: string; readonly value: number; readonly adds: number }[];
}

const explainedCandidate = (
  { profile, probability, ruledOut, evidence }: Weighed,
  weights: Weights,
): ExplainedCandidate => ({
  id: profile.id,
  probability,
  ...(ruledOut === undefined ? {} : { ruledOut }),
  evidence: (Object.keys(evidence) as (keyof Evidence)[])
    .filter((name) => evidence[name] !== 0)
    .map((name) => ({
      name,
      value: evidence[name],
      // A negative zero would not survive as JSON.
      adds: weights[name] * evidence[name] || 0,
    })),
});

const inDays = ({ text, span }: TimeMention): string => `${text} (${span.first} to ${span.last})`;

function explainedQuestion({ text, interpretation, decision }: Consideration): ExplainedQuestion {
  const { tokens, mentions, times, timesNotMeant, numbers, kind, quoted, strangers } = interpretation;
  const isTopic = (mention: (typeof mentions)[number]): boolean => mention.kind === 'topic';
  const found = [
    {
      label: 'names',
      items: mentions.filter((mention) => !isTopic(mention)).map((mention) => `${mention.id} (${mention.kind})`),
    },
    { label: 'topics', items: mentions.filter(isTopic).map((mention) => mention.id) },
    { label: 'times', items: times.map(inDays) },
    { label: 'times not meant', items: timesNotMeant.map(inDays) },
    { label: 'numbers', items: numbers.map(({ value, unit }) => `${value}${unit ? ` ${unit}` : ''}`) },
    { label: 'quoted', items: quoted },
    { label: 'never heard of', items: strangers },
  ];
  const distinct = found.map(({ label, items }) => ({ label, items: [...new Set(items)] }));
  return {
    text,
    readAs: tokens.map((token) => token.word).join(' '),
    kind,
    found: distinct.filter(({ items }) => items.length > 0),
    outcome: decision.outcome,
    why: decision.why,
    candidates: decision.candidates.map((candidate) => explainedCandidate(candidate, decision.weights)),
  };
}

/** How a question was understood, the candidates with each part of their score, and why it was decided so. */
export const explanationOf = ({ considered }: Pick<Answered, 'considered'>): Explanation => ({
  questions: considered.map(explainedQuestion),
});
