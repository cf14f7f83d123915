import type { Knowledge } from './knowledge.ts';

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** What a knowledge folder holds, in a few lines. */
export function summaryOf(knowledge: Knowledge): string {
  const kinds = { claim: 0, quotation: 0, gap: 0 };
  for (const entry of knowledge.entries.values()) kinds[entry.kind]++;
  const questions = [...knowledge.questions.values()].reduce((sum, list) => sum + list.length, 0);
  const held = [
    counted(kinds.claim, 'claim'),
    counted(kinds.quotation, 'quotation'),
    counted(knowledge.ballots.size, 'ballot'),
    counted(knowledge.walkouts.size, 'walkout'),
    counted(knowledge.offers.size, 'offer'),
    counted(kinds.gap, 'gap'),
  ];
  return [
    `The knowledge is in order (version ${knowledge.version}).`,
    `${counted(knowledge.sources.size, 'source')}, ${counted(knowledge.disputes.size, 'dispute')}: ${held.join(', ')}; ${counted(questions, 'example question')}.`,
  ].join('\n');
}
