import { amountInWords } from '../figures.ts';
import type { Figure } from '../schema.ts';
import type { Rule } from './rule.ts';

const same = (one: Figure, other: Figure): boolean =>
  one.percent === other.percent && one.gbp === other.gbp && one.count === other.count;

/** A figure in an offer is one that its claim has. */
export const offerFiguresAreClaimed: Rule = {
  name: 'offer-figures-are-claimed',
  description: 'Every figure of an offer is a typed figure of the claim it names.',
  check: (knowledge, locate) =>
    [...knowledge.offers.values()].flatMap((offer) =>
      (['parts', 'inflation'] as const).flatMap((cell) =>
        offer[cell].flatMap(({ figure, claim }, index) => {
          if (figure === undefined) return [];
          const entry = knowledge.entries.get(claim);
          if (entry?.kind === 'claim' && entry.figures.some((other) => same(figure, other))) return [];
          const message = `the claim "${claim}" has no figure ${amountInWords(figure)}; name the claim that states it`;
          return [{ ...locate(offer.id, [cell, index, 'claim']), message }];
        }),
      ),
    ),
};
