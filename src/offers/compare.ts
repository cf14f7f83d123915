import { inWords } from '../knowledge/dates.ts';
import { type Knowledge, nameOf } from '../knowledge/knowledge.ts';
import type { Offer } from '../knowledge/schema.ts';
import type { Draft, DraftFact } from '../replies/draft.ts';
import { ASPECTS, type Aspect, isOptional, type Line, linesOf, type View } from './cells.ts';
import { capital, nameOfOffer, offerInWords } from './in-words.ts';

const NOT_STATED = 'not stated';

const grouped = ({ group, says }: Line): string => (group === undefined ? says : `${group}: ${says}`);

/** Lines under one label; "not stated" if there are none. */
function rowsUnder(label: string, lines: readonly Line[]): DraftFact[] {
  if (lines.length === 0) return [{ label, value: NOT_STATED, cites: [] }];
  return lines.map((line, index) => ({
    label: index === 0 ? label : '',
    value: grouped(line),
    cites: line.cites,
  }));
}

/** One offer by itself, a row for each line. What was offered is labelled by whom it is for. */
export function offerAlone(knowledge: Knowledge, offer: Offer, view: View): Draft[] {
  const said = linesOf(knowledge, offer, view);
  const whom = view.role === undefined ? undefined : capital(nameOf(knowledge, view.role));
  const rowsOf = (aspect: Aspect): DraftFact[] => {
    const lines = said[aspect];
    if (lines.length === 0 && isOptional(aspect)) return [];
    if (aspect !== 'How much') return rowsUnder(aspect, lines);
    if (lines.length === 0) return rowsUnder(whom ?? aspect, lines);
    return lines.map(({ group = '', says, cites }) => ({ label: capital(group), value: says, cites }));
  };
  return [
    { kind: 'heading', text: `The ${offerInWords(offer)}, made by ${nameOf(knowledge, offer.made_by)}` },
    { kind: 'facts', rows: ASPECTS.flatMap(rowsOf) },
  ];
}

/** What tells offers apart in a comparison, as short as it can be: their years, their dates, or their names. */
function labelsOf(offers: readonly Offer[]): string[] {
  const ways = [
    (offer: Offer) => offer.date.slice(0, 4),
    (offer: Offer) => capital(inWords(offer.date)),
    (offer: Offer) => capital(nameOfOffer(offer)),
  ];
  const labels = ways.map((way) => offers.map(way));
  return labels.find((some) => new Set(some).size === some.length) ?? offers.map(({ id }) => id);
}

/** Which offers stand side by side, each with who made it, said once if it is the same for all. */
function headingOf(knowledge: Knowledge, offers: readonly Offer[]): string {
  const makers = offers.map((offer) => nameOf(knowledge, offer.made_by));
  const isOneMaker = new Set(makers).size === 1;
  const names = offers.map(
    (offer, index) => `the ${offerInWords(offer)}${isOneMaker ? '' : `, made by ${makers[index]}`}`,
  );
  const list = listed(names);
  return `Side by side: ${list}${isOneMaker ? `, made by ${makers[0]}` : ''}`;
}

/** More offers side by side do not fit into one message whole, so that some aspects are left out. */
const MOST_IN_FULL = 2;
const LEFT_OUT: ReadonlySet<Aspect> = new Set(['In real terms', 'Described as']);

const listed = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names);

/** Offers side by side: under each aspect, what each of them says of it. */
export function offersSideBySide(knowledge: Knowledge, offers: readonly Offer[], view: View): Draft[] {
  const labels = labelsOf(offers);
  const tables = offers.map((offer) => linesOf(knowledge, offer, view));
  const rowsOf = (aspect: Aspect): DraftFact[] => {
    const silent = isOptional(aspect) ? [] : labels.filter((_, index) => tables[index]?.[aspect].length === 0);
    const spoken = labels.flatMap((label, index) => {
      const lines = tables[index]?.[aspect] ?? [];
      return lines.length === 0 ? [] : rowsUnder(label, lines);
    });
    return silent.length === 0 ? spoken : [...spoken, ...rowsUnder(listed(silent), [])];
  };
  const isCrowded = offers.length > MOST_IN_FULL;
  const told = ASPECTS.filter((aspect) => rowsOf(aspect).length > 0 && !(isCrowded && LEFT_OUT.has(aspect)));
  return [
    { kind: 'heading', text: headingOf(knowledge, offers) },
    ...told.flatMap((aspect): Draft[] => [
      { kind: 'heading', text: aspect },
      { kind: 'facts', rows: rowsOf(aspect) },
    ]),
    ...(isCrowded
      ? [
          {
            kind: 'note',
            text: 'What they come to in real terms, and how each side described them, is shown with fewer of them.',
          } as const,
        ]
      : []),
  ];
}
