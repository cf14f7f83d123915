import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide as decideBy, THRESHOLDS } from '../../src/answering/decide.ts';
import type { Evidence } from '../../src/answering/finding/evidence.ts';
import type { Candidate } from '../../src/answering/finding/find.ts';
import type { Profile } from '../../src/answering/finding/profile.ts';
import { indexKnowledge } from '../../src/answering/index-knowledge.ts';
import { WEIGHTS as BY_AGE } from '../../src/answering/weights.ts';
import { aHarbour } from '../support/harbour.ts';

const WEIGHTS = BY_AGE.old;
const decide = (candidates: readonly Candidate[]) => decideBy(candidates, WEIGHTS);

const harbour = aHarbour();
const profiles = indexKnowledge(harbour).profiles;
const keys = Object.keys(WEIGHTS).filter((key) => key !== 'start') as (keyof Evidence)[];
const none = Object.fromEntries(keys.map((key) => [key, 0])) as Record<keyof Evidence, number>;

/** Evidence with each piece as far as it can speak for an answer, or against one, whichever way its weight points. */
const utmost = (sign: 1 | -1): Evidence =>
  Object.fromEntries(keys.map((key) => [key, Math.sign(WEIGHTS[key]) === sign ? 3 : 0])) as unknown as Evidence;
const for_ = utmost(1);
const against = utmost(-1);

const candidate = (id: string, evidence: Evidence, ruledOut?: string): Candidate => ({
  profile: profiles.find((profile) => profile.id === id) as Profile,
  evidence,
  ruledOut,
});

/** The odds of a candidate against all else, which do not depend on where the weights start. */
const oddsOf = (weighed: { probability: number } | undefined): number => {
  const probability = weighed?.probability ?? 0;
  return probability / (1 - probability);
};

describe('what is decided', () => {
  it('is silence where there is no candidate, with why', () => {
    expect(decide([])).toMatchObject({ outcome: 'none', answerable: 0, why: 'nothing is like the question' });
  });

  it('is silence where every candidate is ruled out, however much speaks for it', () => {
    const decision = decide([candidate('offer-4', for_, 'it is of another time')]);
    expect(decision).toMatchObject({ outcome: 'none', best: undefined, why: 'every candidate is ruled out' });
    expect(decision.candidates).toMatchObject([{ probability: 0 }]);
  });

  it('is the entry for which most speaks', () => {
    const decision = decide([candidate('clerks-offer', against), candidate('offer-4', for_)]);
    expect(decision).toMatchObject({ outcome: 'answer', best: { profile: { id: 'offer-4' } } });
    expect(decision.why).toContain('offer-4');
  });

  it('has a second entry beside the best where it is about as likely, and not where it is far behind or of another kind', () => {
    const near = decide([candidate('offer-4', for_), candidate('clerks-offer', for_)]);
    expect(near).toMatchObject({
      outcome: 'answer',
      best: { profile: { id: 'offer-4' } },
      also: { profile: { id: 'clerks-offer' } },
    });
    expect(near.why).toContain('clerks-offer');
    expect(decide([candidate('offer-4', for_), candidate('clerks-offer', none)])).toMatchObject({ also: undefined });
    expect(decide([candidate('offer-4', for_), candidate('oake-purse', for_)])).toMatchObject({ also: undefined });
  });

  it('has beside the best the entry with the figures that are asked about, if the best has none of them', () => {
    const likely = candidate('guild-turnout', { ...none, linear: 1.5, told: 0.5, numbersMissing: 1 });
    const behind = (WEIGHTS.numbersHeld - WEIGHTS.numbersMissing + 2) / WEIGHTS.linear;
    const holding = candidate('offer-4', { ...none, linear: 1.5 - behind, told: 0.5, numbersHeld: 1 });
    const gone = candidate('clerks-offer', { ...none, told: 0.5, numbersHeld: 1 });
    expect(decide([likely, holding, gone])).toMatchObject({
      best: { profile: { id: 'guild-turnout' } },
      also: { profile: { id: 'offer-4' } },
      why: expect.stringContaining('offer-4 has the figure asked about'),
    });
    expect(decide([likely, gone])).toMatchObject({ best: { profile: { id: 'guild-turnout' } }, also: undefined });
  });

  it('leans to the entry one of whose examples is asked in almost the same words, if no other is as near', () => {
    const near = { ...none, nearest: 0.97 };
    const alone = decide([candidate('offer-4', near), candidate('clerks-offer', none)]).candidates;
    const beside = decide([
      candidate('offer-4', near),
      candidate('clerks-offer', { ...near, nearest: 0.9 }),
    ]).candidates;
    const of = (some: typeof alone) => oddsOf(some.find(({ profile }) => profile.id === 'offer-4'));
    expect(of(alone)).toBeGreaterThan(4 * of(beside));
  });

  it('leans to the entry that has the figure, where a figure is all that is asked about', () => {
    const has = { ...none, numbersHeld: 1 };
    const of = (evidence: Evidence) => oddsOf(decide([candidate('guild-turnout', evidence)]).candidates[0]);
    expect(of(has)).toBeGreaterThan(4 * of({ ...has, told: 0.01 }));
    expect(of({ ...has, gap: 1 })).toBeLessThan(of(has));
  });

  it('is a command where that is the likeliest', () => {
    expect(decide([candidate('/ballots', for_)])).toMatchObject({
      outcome: 'command',
      best: { profile: { id: '/ballots' } },
    });
  });

  it('is silence where a gap outweighs every entry, with the gap as what is not said', () => {
    const decision = decide([candidate('gap-clerks-turnout', for_), candidate('offer-4', against)]);
    expect(decision).toMatchObject({ outcome: 'none', best: { profile: { id: 'gap-clerks-turnout' } } });
    expect(decision.why).toBe('it is known that the sources do not say');
  });

  it('is silence where little speaks for anything', () => {
    expect(decide([candidate('offer-4', against)]).outcome).toBe('none');
  });

  it('keeps to what holds whatever the evidence', () => {
    const evidence = fc.record(
      Object.fromEntries(keys.map((key) => [key, fc.double({ min: -1, max: 1, noNaN: true })])) as Record<
        keyof Evidence,
        fc.Arbitrary<number>
      >,
    );
    const some = fc.uniqueArray(
      fc.record({
        profile: fc.constantFrom(...profiles),
        evidence,
        ruledOut: fc.constantFrom(undefined, undefined, 'it is of another time'),
      }),
      { selector: ({ profile }) => profile.id, maxLength: 8 },
    );
    fc.assert(
      fc.property(some, (candidates) => {
        const decision = decide(candidates);
        const probabilities = decision.candidates.map(({ probability }) => probability);
        expect(decision.candidates).toHaveLength(candidates.length);
        expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a));
        expect(probabilities.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(1.000001);
        expect(decision.best?.ruledOut).toBeUndefined();
        const kind = decision.best?.profile.entry?.kind;
        if (decision.outcome === 'answer') expect(['claim', 'quotation']).toContain(kind);
        if (decision.outcome === 'command') expect(decision.best.profile.entry).toBeUndefined();
        if (decision.outcome === 'answer' || decision.outcome === 'command')
          expect(decision.answerable).toBeGreaterThanOrEqual(THRESHOLDS.answer);
        else expect(decision.answerable).toBeLessThan(THRESHOLDS.answer);
        if (decision.outcome === 'clarify') {
          expect(decision.options.length).toBeGreaterThan(1);
          expect(decision.options.length).toBeLessThanOrEqual(4);
          expect(decision.options.every(({ profile }) => profile.entry && profile.entry.kind !== 'gap')).toBe(true);
        }
      }),
    );
  });
});
