import { figureInWords } from '../knowledge/figures.ts';
import { type Knowledge, nameOf } from '../knowledge/knowledge.ts';
import type { Figure, Offer } from '../knowledge/schema.ts';
import type { Draft, DraftFact } from '../replies/draft.ts';
import { citesOfClaim, inflationOf, noteOf, partsOf, type View } from './cells.ts';
import { changeInWords, offerInWords, sumOf } from './in-words.ts';
import { factorBy, inRealTerms, whyNotHeldAgainst } from './real-terms.ts';

/** Whom an offer gives just a rise, each with its citation; that it is the asker's own figure where it gives it nobody. */
function whose(knowledge: Knowledge, offer: Offer, rise: Figure, parts: Offer['parts']): Draft {
  const whom = new Intl.ListFormat('en-GB').format(parts.map(({ group }) => nameOf(knowledge, group)));
  const amount = figureInWords(rise);
  return {
    kind: 'statement',
    text:
      parts.length === 0
        ? `${amount} is your figure: the ${offerInWords(offer)} has no rise of that size.`
        : `${amount} is what the ${offerInWords(offer)} has for ${whom}.`,
    cites: parts.flatMap(({ claim }) => citesOfClaim(knowledge, claim)),
  };
}

/**
 * What a rise in per cent comes to after each rate of inflation that an offer is held against.
 * @returns nothing where the sources give no rate.
 */
export function riseDrafts(knowledge: Knowledge, offer: Offer, percent: number, view: View): Draft[] {
  const parts = partsOf(knowledge, offer, view).filter(({ figure }) => figure.percent === percent);
  const years = parts[0]?.figure.years;
  const rise: Figure = { percent, of: 'rise', ...(years === undefined ? {} : { years }) };
  const factor = factorBy(rise);
  const rows = inflationOf(knowledge, offer, view).flatMap(({ figure, claim }): DraftFact[] => {
    const prices = factorBy(figure);
    const change = factor && prices && inRealTerms(factor, prices);
    if (!change) return [];
    const whyNot = whyNotHeldAgainst(rise, figure);
    return [
      {
        label: `After inflation of ${figureInWords(figure)}${noteOf(knowledge, figure, claim)}`,
        value: whyNot
          ? `what it buys does not follow, as ${whyNot}`
          : `${figureInWords(rise)} buys ${changeInWords(change)} (${sumOf(factor, prices)})`,
        cites: citesOfClaim(knowledge, claim),
      },
    ];
  });
  if (rows.length === 0) return [];
  return [
    whose(knowledge, offer, rise, parts),
    { kind: 'facts', rows },
    { kind: 'note', text: 'Arithmetic on the figures reported, rounded to a tenth of a per cent; no pay advice.' },
  ];
}
