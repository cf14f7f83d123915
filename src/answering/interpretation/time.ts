import { type Span, spanOf } from '../../knowledge/dates.ts';

/** A time a question names: what was written, and the days it can mean. */
export interface TimeMention {
  readonly text: string;
  readonly span: Span;
  readonly start: number;
  readonly end: number;
}

const months = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];
const monthPattern = months.join('|');
/** Northern seasons as the press means them, by first and last month; the academic terms go with them. */
const seasons: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [10, 12],
  easter: [3, 4],
  christmas: [12, 12],
  xmas: [12, 12],
};
/** The names of months and seasons, in full. */
export const TIME_NAMES: readonly string[] = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
  ...Object.keys(seasons),
];
/** 1900 to 2039: beyond that four digits are an amount. */
const year = String.raw`(?:19\d\d|20[0-3]\d)`;
const shortYear = String.raw`'?(?:0\d|1\d|2\d)`;

const pad = (n: number): string => String(n).padStart(2, '0');
const fullYear = (text: string): string => (text.replace("'", '').length === 2 ? `20${text.replace("'", '')}` : text);
const monthNumber = (text: string): number => months.findIndex((month) => new RegExp(`^(?:${month})$`).test(text)) + 1;

/** The first to the last day of some months of a year. */
const monthSpan = (y: string, first: number, last = first): Span | undefined => {
  const end = spanOf(`${y}-${pad(last)}`);
  return end && { first: `${y}-${pad(first)}-01`, last: end.last };
};

/** A day that the calendar has, or a month where no day is given. */
function dayOrMonth(y: string, month: number, day?: string): Span | undefined {
  const whole = monthSpan(y, month);
  if (day === undefined || !whole) return whole;
  const date = `${y}-${pad(month)}-${pad(Number(day))}`;
  return Number(day) > 0 && date <= whole.last ? { first: date, last: date } : undefined;
}

/** September to August, where the second year follows the first; else no academic year. */
function academicYear(first: string, next: string): Span | undefined {
  const follows = String(Number(first) + 1);
  return follows.endsWith(next) ? spanOf(`${first}-09/${follows}-08`) : undefined;
}

type Reader = readonly [RegExp, (groups: Readonly<Record<string, string>>) => Span | undefined];

const readers: readonly Reader[] = [
  [
    new RegExp(
      String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${monthPattern})\b,? (?<year>${year})\b`,
      'g',
    ),
    (g) => dayOrMonth(g.year ?? '', monthNumber(g.month ?? ''), g.day),
  ],
  [
    new RegExp(String.raw`\b(?<year>${year})-(?<month>0[1-9]|1[0-2])(?:-(?<day>\d\d))?\b`, 'g'),
    (g) => dayOrMonth(g.year ?? '', Number(g.month), g.day),
  ],
  [
    new RegExp(
      String.raw`\b(?<month>${monthPattern})\.?(?: of| in)? (?<year>${year}|${shortYear})\b(?!%| ?per ?cent| \p{L}+s\b)`,
      'gu',
    ),
    (g) => monthSpan(fullYear(g.year ?? ''), monthNumber(g.month ?? '')),
  ],
  [
    new RegExp(
      String.raw`\b(?<season>${Object.keys(seasons).join('|')})(?: of| in| term)? (?<year>${year}|${shortYear})\b`,
      'g',
    ),
    (g) => {
      const [first, last] = seasons[g.season ?? ''] ?? [1, 12];
      return monthSpan(fullYear(g.year ?? ''), first, last);
    },
  ],
  [
    new RegExp(String.raw`\b(?<year>${year}) ?[-/] ?(?<next>(?:20)?\d\d)\b`, 'g'),
    (g) => academicYear(g.year ?? '', g.next ?? ''),
  ],
  [/\b(?:the )?(?<decade>(?:19|20)\d0)'?s\b/g, (g) => spanOf(`${g.decade}/${Number(g.decade) + 9}`)],
  [/\b(?:the )?'?(?<decade>[4-9]0)'?s\b/g, (g) => spanOf(`19${g.decade}/19${Number(g.decade) + 9}`)],
  [
    new RegExp(String.raw`(?<![£\d,.])\b(?<year>${year})\b(?!%|,\d| (?:members|people|staff|quid|pounds))`, 'g'),
    (g) => spanOf(g.year ?? ''),
  ],
  [/\b(?:in|back in|of|since|for|the|circa|from|year)? ?'(?<year>0\d|1\d|2\d)\b/g, (g) => spanOf(`20${g.year}`)],
  [
    // Not the day of a month that is named without its year, which could be any.
    new RegExp(
      String.raw`\b(?:back in|in|since|from|the|of|year) (?<year>[012]\d)\b(?!%|\.\d| (?:per\b|(?:of )?(?:${monthPattern})\b|\p{L}+s\b))`,
      'gu',
    ),
    (g) => spanOf(`20${g.year}`),
  ],
];

/** "last october", "this spring", "in april" without a year: counted back from the reference day. */
const relative = new RegExp(
  String.raw`\b(?<which>last|this|past|previous|in|since|during|back in|early|late|mid) (?<name>${monthPattern}|${Object.keys(seasons).join('|')}|year)\b(?! ?\d)`,
  'g',
);

function relativeSpan(which: string, name: string, reference: string): Span | undefined {
  const referenceYear = Number(reference.slice(0, 4));
  if (name === 'year')
    return /^(?:last|this|past|previous)$/.test(which)
      ? spanOf(String(which === 'this' ? referenceYear : referenceYear - 1))
      : undefined;
  const month = monthNumber(name);
  const [first, last] = month > 0 ? [month, month] : (seasons[name] ?? [1, 12]);
  const started = `${referenceYear}-${pad(first)}` <= reference.slice(0, 7);
  return monthSpan(String(started ? referenceYear : referenceYear - 1), first, last);
}

/**
 * The times a folded text names, in order and without overlap: days, months, seasons, years in full or short ("oct 22", "back in 02"),
 * academic years, decades, and "last october" counted back from `reference`.
 * @param reference an ISO day: the date the question is asked as of, or the last the sources know.
 */
export function timesIn(folded: string, reference: string): TimeMention[] {
  const found: TimeMention[] = [];
  const add = (match: RegExpMatchArray, span: Span | undefined) => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (span && !found.some((other) => start < other.end && other.start < end))
      found.push({ text: match[0].trim(), span, start, end });
  };
  for (const [pattern, read] of readers)
    for (const match of folded.matchAll(pattern)) add(match, read(match.groups ?? {}));
  for (const match of folded.matchAll(relative)) {
    add(match, relativeSpan(match.groups?.which ?? '', match.groups?.name ?? '', reference));
  }
  return found.sort((a, b) => a.start - b.start);
}
