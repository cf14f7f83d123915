import type { Knowledge } from './knowledge.ts';

/** What a knowledge folder holds, in a few lines. */
export function summaryOf(knowledge: Knowledge): string {
  const kinds = { claim: 0, quotation: 0, gap: 0 };
  for (const entry of knowledge.entries.values()) kinds[entry.kind]++;
  const questions = [...knowledge.questions.values()].reduce((sum, list) => sum + list.length, 0);
  return [
    `The knowledge is in order (version ${knowledge.version}).`,
    `${knowledge.sources.size} sources, ${knowledge.disputes.size} disputes: ${kinds.claim} claims, ${kinds.quotation} quotations, ${knowledge.ballots.size} ballots, ${knowledge.offers.size} offers, ${kinds.gap} gaps; ${questions} example questions.`,
  ].join('\n');
}
