import { figureInWords } from '../knowledge/figures.ts';
import { citesOf, entryOf, type Knowledge, knownFrom, nameOf } from '../knowledge/knowledge.ts';
import type { Offer, OfferCell } from '../knowledge/schema.ts';
import type { DraftFact } from '../replies/draft.ts';

const NOT_STATED = 'not stated';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const citesOfId = (knowledge: Knowledge, id: string) => {
  const entry = entryOf(knowledge, id);
  return entry ? citesOf(entry).slice(0, 1) : [];
};

/** Whether a claim was known on a day; every claim is if no day is given. */
function isKnown(knowledge: Knowledge, claim: string, asOf: string | undefined): boolean {
  const entry = entryOf(knowledge, claim);
  const from = entry && knownFrom(knowledge, entry);
  return asOf === undefined || from === undefined || from <= asOf;
}

/** A cell of the comparison: each line with its citation; "not stated" if the sources leave it empty. */
function cellRows(knowledge: Knowledge, label: string, all: OfferCell, asOf: string | undefined): DraftFact[] {
  const cell = all.filter((line) => isKnown(knowledge, line.claim, asOf));
  if (cell.length === 0) return [{ label, value: NOT_STATED, cites: [] }];
  return cell.map((line, index) => ({
    label: index === 0 ? label : '',
    value: line.says,
    cites: citesOfId(knowledge, line.claim),
  }));
}

/** The parts of an offer that are for a group: its own, else those of the larger groups it belongs to; all of them without a group. */
function partsFor(knowledge: Knowledge, offer: Offer, role: string | undefined): Offer['parts'] {
  if (role === undefined) return offer.parts;
  const own = offer.parts.filter((part) => part.group === role);
  const larger = knowledge.groups.get(role)?.within ?? [];
  return own.length > 0 ? own : offer.parts.filter((part) => larger.includes(part.group));
}

/**
 * An offer as labelled rows: how much and to whom, against inflation, what was asked for, who pays, how it was described and what became of it.
 * Every figure has its citation; a cell the sources do not fill says "not stated".
 * @param asOf an ISO day: lines that were not known by then are left out.
 * @param role a group's id: only that group's part, or the part of a group it belongs to.
 */
export function compareOffer(knowledge: Knowledge, offer: Offer, role?: string, asOf?: string): DraftFact[] {
  const parts = partsFor(knowledge, offer, role).filter((part) => isKnown(knowledge, part.claim, asOf));
  const amounts: DraftFact[] = parts.map((part) => ({
    label: capital(nameOf(knowledge, part.group)),
    value: figureInWords(part.figure),
    cites: citesOfId(knowledge, part.claim),
  }));
  const inflation = offer.inflation
    .filter(({ claim }) => isKnown(knowledge, claim, asOf))
    .map(({ figure, claim }) => {
      const entry = entryOf(knowledge, claim);
      const by = entry?.kind === 'claim' && entry.claimed_by ? ` (${nameOf(knowledge, entry.claimed_by)})` : '';
      return { value: figureInWords(figure) + by, cites: citesOfId(knowledge, claim) };
    });
  const whom = role === undefined ? 'How much' : capital(nameOf(knowledge, role));
  return [
    ...(amounts.length > 0 ? amounts : [{ label: whom, value: NOT_STATED, cites: [] }]),
    ...(offer.terms.length > 0 ? cellRows(knowledge, 'Terms', offer.terms, asOf) : []),
    {
      label: 'Inflation',
      value: inflation.map((item) => item.value).join('; ') || NOT_STATED,
      cites: inflation.flatMap((item) => item.cites.slice(0, 1)),
    },
    ...cellRows(knowledge, 'Asked for', offer.asked_for, asOf),
    ...cellRows(knowledge, 'Funding', offer.funding, asOf),
    ...cellRows(knowledge, 'Described as', offer.described, asOf),
    ...cellRows(knowledge, 'What became of it', offer.outcome, asOf),
  ];
}
