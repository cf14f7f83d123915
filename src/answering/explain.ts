import { plainText } from '../replies/plain.ts';
import type { Answered } from './answer.ts';
import { type ExplainedCandidate, type ExplainedQuestion, explanationOf } from './explanation.ts';

const CANDIDATES_SHOWN = 6;

function candidateLines({ id, probability, ruledOut, evidence }: ExplainedCandidate): string[] {
  const verdict = ruledOut === undefined ? probability.toFixed(2) : `ruled out: ${ruledOut}`;
  const parts = evidence.map(({ name, value, adds }) => `${name} ${value.toFixed(2)} (${adds.toFixed(1)})`);
  return [`  ${id}  ${verdict}`, `      ${parts.join(', ')}`];
}

const questionLines = ({ text, readAs, kind, found, outcome, why, candidates }: ExplainedQuestion): string[] => [
  `question: ${text}`,
  `read as: ${readAs}`,
  `kind: ${kind}`,
  ...found.map(({ label, items }) => `${label}: ${items.join(', ')}`),
  `decided: ${outcome}, because ${why}`,
  'candidates, with the probability that each answers it; below each its evidence (and what that adds to the odds):',
  ...candidates.slice(0, CANDIDATES_SHOWN).flatMap(candidateLines),
  '',
];

/** The explanation of an answer as text, with the reply below it. */
export const explain = (answered: Answered): string =>
  [
    ...explanationOf(answered).questions.flatMap(questionLines),
    `reply (${answered.reply.outcome}, ${answered.reply.score.toFixed(2)}):`,
    plainText(answered.reply),
  ].join('\n');
