import { expect, it } from 'vitest';
import { examplesFindTheirEntry } from '../../../src/curation/rules/examples-find-their-entry.ts';
import type { Tried } from '../../../src/curation/trial.ts';
import { aClaim, aGap, aKnowledge, locate } from '../../support/knowledge.ts';

const knowledge = aKnowledge({ entries: [aClaim(), aClaim({ id: 'offer-5' }), aGap(), aGap({ id: 'gap-other' })] });
const check = (id: string, best: string | undefined, outcome: Tried['outcome']) =>
  examplesFindTheirEntry.check({ knowledge, tried: [{ id, index: 7, question: 'how much?', best, outcome }] }, locate);

it.each([
  ['its claim', 'offer-4', 'offer-4', 'answer'],
  ['its command', '/ballots', '/ballots', 'command'],
  ['its gap', 'gap-turnout', 'gap-turnout', 'none'],
  ['another gap, which says as well that the sources do not say', 'gap-turnout', 'gap-other', 'none'],
  ['no claim that would be given for its gap', 'gap-turnout', 'offer-4', 'none'],
] as const)('lets a question find %s', (_, id, best, outcome) => {
  expect(check(id, best, outcome)).toEqual([]);
});

it('says what rules its own entry out', () => {
  const ruledOut = 'it is not about tidewater';
  const tried: Tried = { id: 'offer-4', index: 0, question: 'how much?', best: undefined, ruledOut, outcome: 'none' };
  expect(examplesFindTheirEntry.check({ knowledge, tried: [tried] }, locate)[0]?.message).toBe(
    '"how much?" finds "nothing", as its own is ruled out: it is not about tidewater; reword it, correct the entry, or move it to where it is answered best',
  );
});

it.each([
  ['another claim', 'offer-4', 'offer-5', 'answer', 'finds "offer-5"'],
  ['a gap', 'offer-4', 'gap-turnout', 'none', 'finds "gap-turnout"'],
  ['nothing', 'offer-4', undefined, 'none', 'finds "nothing"'],
  ['its claim, without being sure', 'offer-4', 'offer-4', 'none', 'finds its entry, which is not like enough'],
  ['a claim where the sources are silent', 'gap-turnout', 'offer-4', 'answer', 'is answered with "offer-4", where'],
] as const)('points out a question that finds %s', (_, id, best, outcome, fault) => {
  expect(check(id, best, outcome)).toEqual([
    { ...locate(id, ['questions', 7]), message: expect.stringContaining(`"how much?" ${fault}`) },
  ]);
});
