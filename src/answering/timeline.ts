import { inWords, knownSpan } from '../knowledge/dates.ts';
import { figureInWords } from '../knowledge/figures.ts';
import { citesOf, entryOf, isKnownBy, type Knowledge, nameOf, statesOf } from '../knowledge/knowledge.ts';
import type { Ballot, Citation, Offer, Walkout } from '../knowledge/schema.ts';
import { partsOf } from '../offers/cells.ts';
import { offersBy } from '../offers/find.ts';
import { capital } from '../offers/in-words.ts';
import type { TimelineEvent } from '../replies/chart/chart.ts';
import { BALLOT_KINDS, STAGES } from './ballots.ts';

type Event = TimelineEvent<Citation>;

const citesOfIds = (knowledge: Knowledge, ids: readonly string[]): Citation[] =>
  ids.flatMap((id) => {
    const entry = entryOf(knowledge, id);
    return entry ? citesOf(entry).slice(0, 1) : [];
  });

const eventOn = (date: string, series: Event['series'], text: string, cites: readonly Citation[]): Event => ({
  day: knownSpan(date).first,
  date: inWords(date),
  series,
  text,
  cites,
});

const ofBallot = (knowledge: Knowledge, { union, kind, action, stages }: Ballot, knownBy: string): Event[] =>
  stages
    .filter(({ claim }) => isKnownBy(knowledge, claim, knownBy))
    .map(({ date, status, claim }) =>
      eventOn(
        date,
        'ballot',
        `${nameOf(knowledge, union)}: ${BALLOT_KINDS[kind]} on ${action}, ${STAGES[status]}`,
        citesOfIds(knowledge, [claim]),
      ),
    );

function ofOffer(knowledge: Knowledge, offer: Offer, asOf: string): Event {
  const { name, made_by, date, terms } = offer;
  const parts = partsOf(knowledge, offer, { asOf });
  const amounts = parts.map(({ group, figure }) => `${nameOf(knowledge, group)} ${figureInWords(figure)}`).join(', ');
  const cites = citesOfIds(
    knowledge,
    parts.length > 0 ? parts.map(({ claim }) => claim) : terms.slice(0, 1).map(({ claim }) => claim),
  );
  const text = `${capital(nameOf(knowledge, made_by))}: ${name}${amounts === '' ? '' : ` (${amounts})`}`;
  return eventOn(date, 'offer', text, cites);
}

const WALKOUT_KINDS: Readonly<Record<Walkout['kind'], string>> = {
  strike: '',
  'short-of-strike': 'action short of a strike: ',
};
const WALKOUT_STATUS: Readonly<Record<Walkout['status'], string>> = {
  planned: ' (planned)',
  held: '',
  'called-off': ' (called off)',
};

/** A walkout as it was last known to stand; nothing if it was not known yet. */
function ofWalkout(knowledge: Knowledge, walkout: Walkout, asOf: string, knownBy: string): Event[] {
  const state = statesOf(walkout)
    .filter(({ date, claim }) => isKnownBy(knowledge, claim, knownSpan(date).first <= asOf ? knownBy : asOf))
    .at(-1);
  if (!state) return [];
  const text = `${nameOf(knowledge, walkout.by)}: ${WALKOUT_KINDS[walkout.kind]}${state.says}${WALKOUT_STATUS[state.status]}`;
  return [eventOn(state.date, 'walkout', text, citesOfIds(knowledge, [state.claim]))];
}

/**
 * What happened in a dispute, the earliest first: each stage of its ballots, its offers, its walkouts. Every event has its citation.
 * @param asOf an ISO day: only what was known by then; what was planned then for later is among it.
 * @param knownBy the day by which a source said so, if a later one may tell what had happened.
 */
export function timelineOf(knowledge: Knowledge, dispute: string, asOf: string, knownBy = asOf): Event[] {
  const of = <Item extends { readonly dispute: string }>(items: ReadonlyMap<string, Item>): Item[] =>
    [...items.values()].filter((item) => item.dispute === dispute);
  const dated = [
    ...offersBy(knowledge, knownBy)
      .filter((offer) => offer.dispute === dispute)
      .map((offer) => ofOffer(knowledge, offer, knownBy)),
    ...of(knowledge.ballots).flatMap((ballot) => ofBallot(knowledge, ballot, knownBy)),
  ].filter(({ day }) => day <= asOf);
  const walkouts = of(knowledge.walkouts).flatMap((walkout) => ofWalkout(knowledge, walkout, asOf, knownBy));
  return [...dated, ...walkouts].sort((one, other) => one.day.localeCompare(other.day));
}

/** A name of a dispute as a title: "Night work at the docks". */
export const titleOfDispute = (knowledge: Knowledge, dispute: string): string =>
  capital(knowledge.disputes.get(dispute)?.name ?? dispute);
