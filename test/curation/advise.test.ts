import { describe, expect, it } from 'vitest';
import { adviseOn, deepAdvice, quickAdvice } from '../../src/curation/advise.ts';
import { rules } from '../../src/knowledge/rules/index.ts';
import { aClaim, aGap, aKnowledge, locate } from '../support/knowledge.ts';

describe('advice', () => {
  it('has names that no other rule has, and sentences that say what holds', () => {
    const all = [...rules, ...quickAdvice, ...deepAdvice];
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const { description } of all) expect(description).toMatch(/^[A-Z].*\.$/);
  });

  it('names the rule of each thing to look at, and asks the example questions only if told to', () => {
    const knowledge = aKnowledge({
      entries: [aClaim(), aGap()],
      questions: {
        'offer-4': ['what was offered?', 'how much did the port offer?', 'which offer?'],
        'gap-turnout': ['zzz?'],
      },
    });
    const rulesFound = (deep: boolean) => [...new Set(adviseOn(knowledge, locate, { deep }).map(({ rule }) => rule))];
    expect(rulesFound(false)).toEqual(['entries-have-examples']);
    expect(rulesFound(true)).toContain('entries-have-examples');
  });
});
