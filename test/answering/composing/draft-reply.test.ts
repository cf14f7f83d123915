import { describe, expect, it } from 'vitest';
import { replyTo } from '../../../src/answering/composing/draft-reply.ts';
import { consider } from '../../../src/answering/consider.ts';
import { THRESHOLDS } from '../../../src/answering/decide.ts';
import { createEngine } from '../../../src/answering/engine.ts';
import { plainText } from '../../../src/replies/plain.ts';
import { aHarbour } from '../../support/harbour.ts';

const engine = createEngine(aHarbour());
const considered = consider(engine, 'did the clerks want more lanterns at night', undefined);

/** What is said where the question is as likely as this to have an answer. */
const saidAt = (answerable: number): string => {
  const { decision } = considered;
  if (decision.outcome !== 'none') throw new Error('it is to be declined');
  return plainText(replyTo(engine, { ...considered, decision: { ...decision, answerable } }));
};

describe('silence', () => {
  it('is put as doubt where an entry may well be the answer, and as the sources not saying where none seems to be', () => {
    expect(saidAt(THRESHOLDS.unsure)).toMatch(/^I am not sure that the sources here say this\.\n/);
    expect(saidAt(THRESHOLDS.unsure - 0.01)).toMatch(/^The sources here do not say\.\n/);
  });

  it('comes with the nearest that they do say', () => {
    expect(saidAt(THRESHOLDS.unsure)).toMatch(
      /The nearest they come:\nIn September 2001 the port offered the clerks 6%/,
    );
  });
});

describe('an answer of two entries about as likely', () => {
  const between = (text: string) => {
    const consideration = consider(engine, text, undefined);
    const candidateOf = (id: string) => consideration.decision.candidates.find(({ profile }) => profile.id === id);
    const [best, also] = [candidateOf('offer-4'), candidateOf('clerks-offer')];
    if (!best || !also) throw new Error('both are to be candidates');
    const decision = { ...consideration.decision, outcome: 'answer', best, also } as const;
    return replyTo(engine, { ...consideration, decision }).entries;
  };

  it('has the one of the later time first, unless the question has a time of its own', () => {
    expect(between('what did the port offer?')).toEqual(['clerks-offer', 'offer-4']);
    expect(between('what did the port offer in 2001?')).toEqual(['offer-4', 'clerks-offer']);
  });
});
