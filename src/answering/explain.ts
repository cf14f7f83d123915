import { plainText } from '../replies/plain.ts';
import type { Answered } from './answer.ts';
import type { Consideration } from './consider.ts';
import type { Weighed } from './decide.ts';
import type { Evidence } from './evidence.ts';
import { WEIGHTS } from './weights.ts';

const CANDIDATES_SHOWN = 6;

const evidenceLine = ({ evidence }: Weighed): string =>
  (Object.keys(evidence) as (keyof Evidence)[])
    .filter((key) => evidence[key] !== 0)
    .map((key) => `${key} ${evidence[key].toFixed(2)} (${(WEIGHTS[key] * evidence[key]).toFixed(1)})`)
    .join(', ');

function candidateLines(candidate: Weighed): string[] {
  const verdict =
    candidate.ruledOut === undefined ? candidate.probability.toFixed(2) : `ruled out: ${candidate.ruledOut}`;
  return [`  ${candidate.profile.id}  ${verdict}`, `      ${evidenceLine(candidate)}`];
}

function considerationLines({ text, interpretation, decision }: Consideration): string[] {
  const { tokens, mentions, times, numbers, kind, quoted, strangers } = interpretation;
  const words = tokens.map((token) => token.word).join(' ');
  const listed = (label: string, items: readonly string[]): string[] =>
    items.length > 0 ? [`${label}: ${items.join(', ')}`] : [];
  return [
    `question: ${text}`,
    `read as: ${words}`,
    `kind: ${kind}`,
    ...listed(
      'names',
      mentions.filter((mention) => mention.kind !== 'topic').map((mention) => `${mention.id} (${mention.kind})`),
    ),
    ...listed(
      'topics',
      mentions.filter((mention) => mention.kind === 'topic').map((mention) => mention.id),
    ),
    ...listed(
      'times',
      times.map((time) => `${time.text} (${time.span.first} to ${time.span.last})`),
    ),
    ...listed(
      'numbers',
      numbers.map((number) => `${number.value}${number.unit ? ` ${number.unit}` : ''}`),
    ),
    ...listed('quoted', quoted),
    ...listed('never heard of', strangers),
    `decided: ${decision.outcome}, because ${decision.why}`,
    'candidates, with the probability that each answers it; below each its evidence (and what that adds to the odds):',
    ...decision.candidates.slice(0, CANDIDATES_SHOWN).flatMap(candidateLines),
    '',
  ];
}

/** How a question was understood, the candidates with each part of their score, what ruled others out, and the reply. */
export const explain = ({ considered, reply }: Answered): string =>
  [
    ...considered.flatMap(considerationLines),
    `reply (${reply.outcome}, ${reply.score.toFixed(2)}):`,
    plainText(reply),
  ].join('\n');
