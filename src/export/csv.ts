import { stringify } from 'csv-stringify/sync';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { citesOf, statesOf } from '../knowledge/knowledge.ts';
import type { Citation, Entry, Figure } from '../knowledge/schema.ts';
import { spokenParagraphs } from '../knowledge/spoken.ts';

type Cell = string | number | undefined;
type Row = Readonly<Record<string, Cell>>;

const list = (items: readonly string[]): string => items.join('; ');

/** Places as `source:paragraph`. */
const places = (cites: readonly Citation[]): string =>
  list([...new Set(cites.map(({ source, paragraph }) => `${source}:${paragraph}`))]);

const figureCells = ({ percent, gbp, count, per, years, qualifier, of }: Figure): Row => ({
  ...{ percent, gbp, count, per, years, qualifier, of },
});

/** What an entry says: a claim or gap in our own words, a quotation's words on record, its paragraphs with line ends between. */
const textOf = (entry: Entry): string =>
  entry.kind === 'quotation' ? spokenParagraphs(entry.parts).join('\n') : entry.statement;

const entryRow = (entry: Entry): Row => ({
  id: entry.id,
  kind: entry.kind,
  dispute: entry.dispute,
  text: textOf(entry),
  claimed_by: entry.kind === 'claim' ? entry.claimed_by : undefined,
  speakers: entry.kind === 'quotation' ? list(entry.speakers) : undefined,
  spoken_by: entry.kind === 'quotation' ? entry.spoken_by : undefined,
  occasion: entry.kind === 'quotation' ? entry.occasion : undefined,
  about: list(entry.about),
  topics: list(entry.topics),
  holds: entry.holds,
  cites: places(citesOf(entry)),
});

const rowsOf = (knowledge: Knowledge): Readonly<Record<string, readonly Row[]>> => ({
  sources: [...knowledge.sources.values()].map(({ aliases: _, ...source }) => source),
  entries: [...knowledge.entries.values()].map(entryRow),
  figures: [...knowledge.entries.values()].flatMap((entry) =>
    entry.kind === 'claim' ? entry.figures.map((figure) => ({ claim: entry.id, ...figureCells(figure) })) : [],
  ),
  ballots: [...knowledge.ballots.values()].flatMap(
    ({ id, dispute, union, kind, action, over, electorate, places: where, stages }) =>
      stages.map((stage) => ({
        ...{ ballot: id, dispute, union, kind, action, over, electorate, places: list(where) },
        ...{ date: stage.date, status: stage.status, claim: stage.claim },
      })),
  ),
  offers: [...knowledge.offers.values()].flatMap(({ id, dispute, name, made_by, date, parts }) =>
    parts.map(({ group, figure, claim }) => ({
      ...{ offer: id, dispute, name, made_by, date, group },
      ...figureCells(figure),
      claim,
    })),
  ),
  walkouts: [...knowledge.walkouts.values()].flatMap((walkout) =>
    statesOf(walkout).map((state) => {
      const { id, dispute, by, kind } = walkout;
      return { ...{ walkout: id, dispute, by, kind }, ...state };
    }),
  ),
});

/** Columns in the order of their first appearance: an optional one may be missing from the first row. */
const columnsOf = (rows: readonly Row[]): string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))];

/**
 * A knowledge as CSV tables (RFC 4180, UTF-8 with the mark that spreadsheets look for), by file name. Dates are EDTF, as in the
 * knowledge; several values of a cell stand with `; ` between. Text that a spreadsheet would run as a formula begins with an apostrophe.
 */
export const csvFiles = (knowledge: Knowledge): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(rowsOf(knowledge)).map(([name, rows]) => [
      `${name}.csv`,
      stringify([...rows], { header: true, columns: columnsOf(rows), bom: true, escape_formulas: true }),
    ]),
  );
