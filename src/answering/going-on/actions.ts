import { knownSpan, overlap } from '../../knowledge/dates.ts';
import { entryOf, type Knowledge } from '../../knowledge/knowledge.ts';
import type { Entry } from '../../knowledge/schema.ts';
import type { Action, Menu, MenuOption } from '../../replies/reply.ts';
import { asOfEntry, relevantParts } from '../composing/compose.ts';
import { titleOf } from '../composing/title.ts';
import type { Engine } from '../engine.ts';
import type { Interpretation } from '../interpretation/interpret.ts';
import { datesOf, type SourceDate } from './dates.ts';
import { type Leads, leadsOf } from './leads.ts';

/** So many questions are offered beside an answer, and so many entries where there is none. */
const OFFERED = 5;

const saidBy: Readonly<Record<NonNullable<Leads['reply']>['from'], string>> = {
  unions: 'What the unions say',
  employers: 'What the employer side says',
  both: 'What each side says',
};

/** What the reader can go on to from an entry: the words on record, its sources, the other side; then questions and dates. */
export function entryActions(engine: Engine, entry: Entry, interpretation?: Interpretation): Action[] {
  const { knowledge } = engine;
  const { related, reply } = leadsOf(engine, entry);
  if (entry.kind === 'gap') {
    const [shown, ...others] = entry.nearby;
    const near = others.flatMap((id) => entryOf(knowledge, id) ?? []);
    return entriesMenu(engine, 'What the sources do say', [...near, ...related.filter(({ id }) => id !== shown)]);
  }
  return [
    ...wordsActions(entry, interpretation),
    { label: 'Sources', id: `cites:${entry.id}` },
    ...(reply ? [{ label: saidBy[reply.from], id: `sides:${entry.id}` }] : []),
    goOnMenu(engine, entry, related),
  ];
}

/** The quotation, where the answer is a claim or some paragraphs of it. */
function wordsActions(entry: Entry, interpretation: Interpretation | undefined): Action[] {
  if (entry.kind === 'claim' && entry.borne_by) {
    const asksForWords = interpretation?.kind === 'words' || interpretation?.kind === 'who-said';
    return asksForWords ? [] : [{ label: 'The exact words', id: `show:${entry.borne_by}` }];
  }
  if (entry.kind === 'quotation' && relevantParts(entry, interpretation).length < entry.parts.length) {
    return [{ label: 'The whole statement', id: `show:${entry.id}` }];
  }
  return [];
}

/** The dates of the sources, without those at which the entry itself holds. */
const otherDates = (knowledge: Knowledge, { holds }: Entry): SourceDate[] =>
  datesOf(knowledge).filter(({ day }) => holds === undefined || !overlap({ first: day, last: day }, knownSpan(holds)));

function goOnMenu(engine: Engine, entry: Entry, related: readonly Entry[]): Menu {
  const dates = otherDates(engine.knowledge, entry).map(
    ({ day, name, title }): MenuOption => ({
      label: `The same, as of ${name}`,
      description: title,
      id: `dated:${day}:${entry.id}`,
    }),
  );
  const questions = optionsOf(engine, related.slice(0, OFFERED));
  return { placeholder: 'Related questions, other dates', options: [...questions, ...dates] };
}

/** A menu of the first of some entries, each by the question it answers; none of no entries. */
export function entriesMenu(engine: Engine, placeholder: string, entries: readonly Entry[]): Menu[] {
  const options = optionsOf(engine, [...new Set(entries)].slice(0, OFFERED));
  return options.length > 0 ? [{ placeholder, options }] : [];
}

const optionsOf = (engine: Engine, entries: readonly Entry[]): MenuOption[] =>
  entries.map((entry) => {
    const asOf = asOfEntry(entry);
    return { label: titleOf(engine, entry), id: `show:${entry.id}`, ...(asOf ? { description: asOf } : {}) };
  });
