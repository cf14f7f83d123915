import { figureInWords } from '../knowledge/figures.ts';
import { type Knowledge, nameOf } from '../knowledge/knowledge.ts';
import type { Citation, Offer } from '../knowledge/schema.ts';
import type { Draft } from '../replies/draft.ts';
import {
  citesOfClaim,
  holdingFor,
  inflationOf,
  noteOf,
  partsOf,
  type Rate,
  type Share,
  sharesOf,
  type View,
} from './cells.ts';
import { nameOfOffer } from './in-words.ts';
import type { Pay, Period } from './pay.ts';
import { factorBy, keptPace, type Offered, withRise } from './real-terms.ts';
import { addUp, type Together } from './together.ts';

/** What groups are offered alike, with what it makes of somebody's pay. */
export interface Raised {
  readonly share: Share;
  readonly offered: Exclude<Offered, { cannot: unknown }>;
}

/** A rate of inflation with the pay that would have kept pace with it. */
export interface Pace {
  readonly rate: Rate;
  /** What the rate measures and who says so, in brackets. */
  readonly note: string;
  readonly prices: NonNullable<ReturnType<typeof factorBy>>;
  readonly needed: ReturnType<typeof keptPace>;
  readonly cites: readonly Citation[];
}

/** Somebody's pay under one offer: what it becomes for each group, what keeping pace takes, and why nothing follows where nothing does. */
export interface Worked {
  readonly offer: Offer;
  readonly pay: Pay;
  readonly raised: readonly Raised[];
  readonly together: readonly Together[];
  readonly paces: readonly Pace[];
  readonly nothing: readonly Draft[];
}

const examples: Readonly<Record<Period, string>> = {
  hour: '11.20 an hour',
  week: '450 a week',
  month: '2,100 a month',
  year: '32,000 a year',
};

/** Why nothing follows from what is offered to pay for a period, with the citation of its figure. `isBesides`: a rise in per cent comes with it. */
function whyNot(share: Share, offered: Exclude<Offered, { pay: unknown }>, paid: Period, isBesides: boolean): Draft {
  const { figure, whom, cites } = share;
  const toAdd =
    paid === 'year' ? 'no sum of both follows' : `to add it, give pay by the year, such as “${examples.year}”`;
  const sum = `For ${whom} the sources give a sum, ${figureInWords(figure)} (${figure.of}),`;
  const noRate = isBesides ? `besides: ${toAdd}.` : 'and no percentage: it is no rise to work out.';
  const text =
    offered.cannot === 'no-rate'
      ? `${sum} ${noRate}`
      : `For ${whom} the sources give ${figureInWords(figure)}. To work that out, give pay by the ${offered.per}, such as “${examples[offered.per]}”.`;
  return { kind: 'statement', text, cites };
}

/** Where an offer has no figure for whom it is asked: that the sources give none, with the place that says what they do give. */
function noFigure(knowledge: Knowledge, offer: Offer, { role }: View): Draft {
  const whom = role === undefined ? '' : ` for ${nameOf(knowledge, role)}`;
  const [term] = offer.terms;
  const says = term === undefined ? '' : ` (${term.says})`;
  return {
    kind: 'statement',
    text: `For the ${nameOfOffer(offer)} the sources give no figure${whom}${says}, so there is nothing to work out.`,
    cites: term === undefined ? [] : citesOfClaim(knowledge, term.claim),
  };
}

/** Works out what an offer makes of somebody's pay. */
export function workOut(knowledge: Knowledge, offer: Offer, pay: Pay, view: View): Worked {
  const parts = partsOf(knowledge, offer, view);
  const hasRate = (group: string) =>
    holdingFor(knowledge, parts, group).some(({ figure }) => figure.percent !== undefined);
  const { together, alone } = addUp(knowledge, parts, pay, view.role);
  const shares = sharesOf(knowledge, alone).map((share) => ({
    share,
    offered: withRise(pay, share.figure),
  }));
  const raised = shares.flatMap(({ share, offered }): Raised[] => ('cannot' in offered ? [] : [{ share, offered }]));
  const paces = inflationOf(knowledge, offer, view).flatMap((rate): Pace[] => {
    const prices = factorBy(rate.figure);
    if (!prices) return [];
    const cites = citesOfClaim(knowledge, rate.claim);
    return [{ rate, note: noteOf(knowledge, rate.figure, rate.claim), prices, needed: keptPace(pay, prices), cites }];
  });
  const nothing =
    parts.length === 0
      ? [noFigure(knowledge, offer, view)]
      : shares.flatMap(({ share, offered }) =>
          'cannot' in offered ? [whyNot(share, offered, pay.per, share.groups.some(hasRate))] : [],
        );
  return { offer, pay, raised, together, paces, nothing };
}
