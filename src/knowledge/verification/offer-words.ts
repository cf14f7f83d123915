import { citesOf, entryOf, type Knowledge } from '../knowledge.ts';
import type { Offer } from '../schema.ts';
import { citesInWords, type Finding, paragraphAt, type Texts } from './texts.ts';
import { standsIn } from './verbatim.ts';

const CELLS = ['terms', 'funding', 'inflation', 'asked_for', 'described', 'outcome'] as const;

/** Words between quotation marks, without the marks. */
const quotedIn = (says: string): string[] =>
  [...says.matchAll(/“([^”]+)”|"([^"]+)"/g)].map(([, one, other]) => one ?? other ?? '');

/**
 * Checks that words an offer's cells put between quotation marks stand word for word in a paragraph that the claim or quotation named beside
 * them cites.
 * @returns a finding for each that does not.
 */
export const offerFindings = (knowledge: Knowledge, offer: Offer, texts: Texts): Finding[] =>
  CELLS.flatMap((cell) =>
    offer[cell].flatMap(({ says = '', claim }, index) => {
      const entry = entryOf(knowledge, claim);
      const cites = entry ? citesOf(entry) : [];
      return quotedIn(says)
        .filter((words) => !cites.some((cite) => standsIn(words, paragraphAt(texts, cite) ?? '')))
        .map((words) => ({
          id: offer.id,
          path: [cell, index, 'says'],
          message: `“${words}” is not in ${citesInWords(cites)}: quote what stands there, or take the quotation marks away`,
        }));
    }),
  );
