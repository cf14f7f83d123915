import { describe, expect, it } from 'vitest';
import { offerFindings } from '../../../src/knowledge/verification/offer-words.ts';
import { paragraphsOf } from '../../../src/knowledge/verification/texts.ts';
import { aKnowledge, anOffer, pilotsText } from '../../support/knowledge.ts';

const texts = new Map([['pilots-2001', paragraphsOf(pilotsText)]]);
const found = (says: string, cell: 'described' | 'inflation' = 'described') => {
  const offer = anOffer({ [cell]: [{ says, claim: 'quill-after-dark' }] });
  const knowledge = aKnowledge({ offers: [offer] });
  return [...knowledge.offers.values()].flatMap((one) => offerFindings(knowledge, one, texts));
};

describe('words that an offer quotes', () => {
  it('stand in the paragraphs cited for them', () => {
    expect(found('“until the offer is 9.5%” (Ada Quill)')).toEqual([]);
    expect(found('too little, by her account')).toEqual([]);
  });

  it('that do not stand there are found, with their place', () => {
    expect(found('“flat or falling”', 'inflation')).toMatchObject([{ path: ['inflation', 0, 'says'] }]);
    const [finding] = found('“until the offer is 9.6%” (Ada Quill)');
    expect(finding).toMatchObject({ id: 'offer-2001', path: ['described', 0, 'says'] });
    expect(finding?.message).toMatch(/^“until the offer is 9\.6%” is not in pilots-2001, paragraph \d/);
  });
});
