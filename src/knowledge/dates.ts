import edtf from 'edtf';
import { z } from 'zod';

/** The first and last day that an EDTF date can mean, as ISO dates (`2022-10` is 2022-10-01 to 2022-10-31). */
export interface Span {
  readonly first: string;
  readonly last: string;
}

const isoDay = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/**
 * Reads an EDTF date or interval (ISO 8601-2: `2022-10-16~`, `2022-10`, `2022-10/2023-04`).
 * @returns its first and last day, or undefined if it is not EDTF or has no bounds.
 */
export function spanOf(date: string): Span | undefined {
  if (spans.has(date)) return spans.get(date);
  const span = readSpan(date);
  // What is typed can be anything; the dates of the knowledge are few.
  if (spans.size >= MOST_SPANS) spans.clear();
  spans.set(date, span);
  return span;
}

/** Dates read before: a conversation comes back to the same few. */
const spans = new Map<string, Span | undefined>();
const MOST_SPANS = 20_000;

const plainDate = /^([1-9]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?[~?%]?$/;

/** A year, month or day as nearly all are written, read here because the parser of all EDTF takes as long for one as a whole question may. */
function readPlain(date: string): Span | undefined {
  const [, year, month, day] = plainDate.exec(date) ?? [];
  if (year === undefined) return undefined;
  const last = String(new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate());
  if (day !== undefined && day > last) return undefined;
  return {
    first: `${year}-${month ?? '01'}-${day ?? '01'}`,
    last: `${year}-${month ?? '12'}-${day ?? last}`,
  };
}

/** An interval from one such date to a later one; `null` where both are such dates and the second does not begin later, which is refused. */
function readPlainInterval(date: string): Span | undefined | null {
  const [from = '', to = ''] = date.split('/');
  const [first, last] = [readPlain(from), readPlain(to)];
  if (!first || !last) return undefined;
  return first.first < last.first ? { first: first.first, last: last.last } : null;
}

function readSpan(date: string): Span | undefined {
  const plain = readPlain(date) ?? readPlainInterval(date);
  return plain === undefined ? readWithParser(date) : (plain ?? undefined);
}

function readWithParser(date: string): Span | undefined {
  try {
    const { min, max } = edtf(date);
    return Number.isFinite(min) && Number.isFinite(max) ? { first: isoDay(min), last: isoDay(max) } : undefined;
  } catch {
    return undefined;
  }
}

/** The span of a date that the schema has already accepted. */
export function knownSpan(date: string): Span {
  const span = spanOf(date);
  if (!span) throw new Error(`not an EDTF date: ${date}`);
  return span;
}

/** Whether two spans share a day. */
export const overlap = (one: Span, other: Span): boolean => one.first <= other.last && other.first <= one.last;

/** An EDTF date or interval with both ends, kept as written; YAML's bare `2002` is taken as the year. */
export const edtfDate = z
  .union([z.string(), z.number().int().transform(String)])
  .refine((date) => spanOf(date) !== undefined, {
    error: 'not an EDTF date; write 2022-10-16, 2022-10, 2002 or an interval like 2022-10/2023-04, with ~ if inferred',
  });

/** The last day of an EDTF date, for "as of". */
export const lastDay = z
  .string()
  .refine((date) => spanOf(date) !== undefined, { error: 'write a date such as 2022-10-20' })
  .transform((date) => knownSpan(date).last);

const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
/** January first; formatting one anew for every date would take longer than the rest of a reply. */
const monthNames = Array.from({ length: 12 }, (_, month) => monthFormat.format(Date.UTC(2000, month)));

/** A day, month or year in words, largest part last: "16", "October", "2022". */
function partsInWords(point: string): string[] {
  const [year = '', month, day] = point.replace(/[~?%]/g, '').split('-');
  const name = month ? [monthNames[Number(month) - 1] ?? ''] : [];
  return [...(day ? [String(Number(day))] : []), ...name, year];
}

/**
 * An EDTF date as people write it: `2022-10-16~` is "16 October 2022", `2022-10/2023-04` is "October 2022 to April 2023" and
 * `2022-10-16/2022-10-18` is "16 to 18 October 2022". That it is inferred is for the caller to say (see {@link isInferred}).
 */
export function inWords(date: string): string {
  const [from = [], to] = date.split('/').map(partsInWords);
  if (!to) return from.join(' ');
  if (from.join(' ') === to.join(' ')) return to.join(' ');
  const shared =
    (from.at(-1) === to.at(-1) && from.length === to.length ? 1 : 0) && (from.at(-2) === to.at(-2) ? 2 : 1);
  const begins = from.slice(0, from.length - shared);
  return begins.length === 0 ? to.join(' ') : `${begins.join(' ')} to ${to.join(' ')}`;
}

/** Several EDTF dates in words, each once, without those that lie within another of them. */
export function severalInWords(dates: readonly string[]): string {
  const distinct = [...new Set(dates)];
  const within = (one: string, other: string) => {
    const [inner, outer] = [knownSpan(one), knownSpan(other)];
    const same = inner.first === outer.first && inner.last === outer.last;
    return outer.first <= inner.first && inner.last <= outer.last && !same;
  };
  return [...new Set(distinct.filter((date) => !distinct.some((other) => within(date, other))).map(inWords))].join(
    ' and ',
  );
}

/** Whether an EDTF date carries a mark of approximation or doubt. */
export const isInferred = (date: string): boolean => /[~?%]/.test(date);
