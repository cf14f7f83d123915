import { figureInWords } from '../knowledge/figures.ts';
import { citesOf, entryOf, groupsHolding, isKnownBy, type Knowledge, nameOf } from '../knowledge/knowledge.ts';
import type { Citation, Figure, Offer, OfferCell } from '../knowledge/schema.ts';
import { changeInWords, sumOf } from './in-words.ts';
import { factorBy, inRealTerms, whyNotHeldAgainst } from './real-terms.ts';

/** What of an offer is looked at. */
export interface View {
  /** A group's id: only what is for that group. */
  readonly role?: string | undefined;
  /** An ISO day: only what was known by then. */
  readonly asOf?: string | undefined;
}

/** One thing that is said in a cell, with where it stands. */
export interface Line {
  /** For whom, where it is for one group of several. */
  readonly group?: string;
  readonly says: string;
  readonly cites: readonly Citation[];
}

/** The best place for what an offer names a claim for. */
export const citesOfClaim = (knowledge: Knowledge, id: string): readonly Citation[] => {
  const entry = entryOf(knowledge, id);
  return entry ? citesOf(entry).slice(0, 1) : [];
};

/** What a figure is in. Of one kind, a group's own stands in place of a larger group's; of two kinds it has both. */
const kindOf = ({ percent, gbp, per }: Figure): string =>
  percent !== undefined ? 'percent' : gbp === undefined ? 'count' : `pounds a ${per ?? 'time'}`;

/** The parts that hold for a group: its own and those of the larger groups it belongs to. */
export function holdingFor(knowledge: Knowledge, parts: Offer['parts'], role: string): Offer['parts'] {
  const isWithin = (group: string, larger: string) => groupsHolding(knowledge, group).has(larger);
  const holding = parts.filter(({ group }) => isWithin(role, group));
  const isReplaced = (part: Offer['parts'][number]) =>
    holding.some(
      ({ group, figure }) =>
        group !== part.group && isWithin(group, part.group) && kindOf(figure) === kindOf(part.figure),
    );
  return holding.filter((part) => !isReplaced(part));
}

/** The parts that hold for a group; where there is none, those of the groups in it. */
function partsForRole(knowledge: Knowledge, parts: Offer['parts'], role: string): Offer['parts'] {
  const holding = holdingFor(knowledge, parts, role);
  return holding.length > 0 ? holding : parts.filter(({ group }) => groupsHolding(knowledge, group).has(role));
}

/** What was offered to whom, as far as it was known. */
export function partsOf(knowledge: Knowledge, offer: Offer, { role, asOf }: View): Offer['parts'] {
  const known = offer.parts.filter(({ claim }) => isKnownBy(knowledge, claim, asOf));
  return role === undefined ? known : partsForRole(knowledge, known, role);
}

/** What several groups are offered alike: its figure, their names, and where each stands. */
export interface Share {
  readonly figure: Figure;
  readonly groups: readonly string[];
  readonly whom: string;
  readonly cites: readonly Citation[];
}

const isSame = (one: Figure, other: Figure): boolean =>
  one.percent === other.percent &&
  one.gbp === other.gbp &&
  one.count === other.count &&
  one.per === other.per &&
  one.years === other.years &&
  one.qualifier === other.qualifier;

/** The parts of an offer by their figures, in order of appearance, so that nothing is worked out twice. */
export function sharesOf(knowledge: Knowledge, parts: Offer['parts']): Share[] {
  const firsts = parts.filter(
    ({ figure }, index) => parts.findIndex((other) => isSame(other.figure, figure)) === index,
  );
  return firsts.map(({ figure }) => {
    const alike = parts.filter((part) => isSame(part.figure, figure));
    return {
      figure,
      groups: alike.map(({ group }) => group),
      whom: alike.map(({ group }) => nameOf(knowledge, group)).join('; '),
      cites: alike.flatMap(({ claim }) => citesOfClaim(knowledge, claim)),
    };
  });
}

/** A rate of inflation, and the claim that says it. */
export interface Rate {
  readonly figure: Figure;
  readonly claim: string;
}

/** The rates of inflation an offer is held against, as far as they were known: the first is the one to hold it against first. */
export const inflationOf = (knowledge: Knowledge, offer: Offer, { asOf }: View): Rate[] =>
  offer.inflation.flatMap(({ figure, claim }) =>
    figure !== undefined && isKnownBy(knowledge, claim, asOf) ? [{ figure, claim }] : [],
  );

/** What a rate measures, where it says more than that it is inflation: "consumer prices in the year to May". */
export const measureOf = ({ of }: Figure): string | undefined => (of.toLowerCase() === 'inflation' ? undefined : of);

/** What a rate measures and who says so, in brackets; nothing of plain inflation that is reported. */
export function noteOf(knowledge: Knowledge, figure: Figure | undefined, claim: string): string {
  const entry = entryOf(knowledge, claim);
  const measure = figure && measureOf(figure);
  const notes = [
    ...(measure === undefined ? [] : [measure]),
    ...(entry?.kind === 'claim' && entry.claimed_by ? [nameOf(knowledge, entry.claimed_by)] : []),
  ];
  return notes.length === 0 ? '' : ` (${notes.join('; ')})`;
}

/** What is said of inflation, as a figure or in words. */
const inflationLines = (knowledge: Knowledge, offer: Offer, { asOf }: View): Line[] =>
  offer.inflation
    .filter(({ claim }) => isKnownBy(knowledge, claim, asOf))
    .map(({ figure, says = '', claim }) => ({
      says: (figure === undefined ? says : figureInWords(figure)) + noteOf(knowledge, figure, claim),
      cites: citesOfClaim(knowledge, claim),
    }));

/** What each rise comes to after the first rate of inflation, by which measure if there are several; nothing of amounts that are no rates. */
function realTermsLines(knowledge: Knowledge, offer: Offer, view: View): Line[] {
  const [first, ...others] = inflationOf(knowledge, offer, view);
  const prices = first && factorBy(first.figure);
  if (!prices) return [];
  const isOneOfSeveral = others.some(({ figure }) => figure.of !== first.figure.of);
  const by = isOneOfSeveral ? ` by ${first.figure.of}` : '';
  return sharesOf(knowledge, partsOf(knowledge, offer, view)).flatMap(({ figure, whom, cites }): Line[] => {
    const rise = factorBy(figure);
    const whyNot = rise && whyNotHeldAgainst(figure, first.figure);
    const where = [...cites, ...citesOfClaim(knowledge, first.claim)];
    if (whyNot) return [{ group: whom, says: `does not follow, as ${whyNot}`, cites: where }];
    const change = rise && inRealTerms(rise, prices);
    if (!change) return [];
    const says = `${changeInWords(change)}${by} (${sumOf(rise, prices)})`;
    return [{ group: whom, says, cites: where }];
  });
}

const said = (knowledge: Knowledge, cell: OfferCell, { asOf }: View): Line[] =>
  cell
    .filter(({ claim }) => isKnownBy(knowledge, claim, asOf))
    .map(({ says, claim }) => ({ says, cites: citesOfClaim(knowledge, claim) }));

/** The aspects of an offer, in the order in which they are told. */
export const ASPECTS = [
  'How much',
  'Terms',
  'Inflation',
  'In real terms',
  'Asked for',
  'Funding',
  'What became of it',
  'Described as',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** Terms and real terms are no question to every offer: without them nothing is said of them. */
export const isOptional = (aspect: Aspect): boolean => aspect === 'Terms' || aspect === 'In real terms';

/** What the sources say of an offer under each aspect; under some, nothing. Every line has its citation. */
export const linesOf = (knowledge: Knowledge, offer: Offer, view: View): Readonly<Record<Aspect, readonly Line[]>> => ({
  'How much': partsOf(knowledge, offer, view).map(({ group, figure, claim }) => ({
    group: nameOf(knowledge, group),
    says: figureInWords(figure),
    cites: citesOfClaim(knowledge, claim),
  })),
  Terms: said(knowledge, offer.terms, view),
  Inflation: inflationLines(knowledge, offer, view),
  'In real terms': realTermsLines(knowledge, offer, view),
  'Asked for': said(knowledge, offer.asked_for, view),
  Funding: said(knowledge, offer.funding, view),
  'What became of it': said(knowledge, offer.outcome, view),
  'Described as': said(knowledge, offer.described, view),
});
