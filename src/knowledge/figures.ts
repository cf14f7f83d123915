import type { Figure } from './schema.ts';

const group = (n: number): string => n.toLocaleString('en-GB', { maximumFractionDigits: 2 });

/** A figure's value and unit as text, without its hedge: "8.9%", "£250 million", "300,000". */
export function amountInWords(figure: Figure): string {
  if (figure.percent !== undefined) return `${figure.percent}%`;
  if (figure.count !== undefined) return group(figure.count);
  const pounds = figure.gbp ?? 0;
  const amount =
    pounds >= 1e9
      ? `£${group(pounds / 1e9)} billion`
      : pounds >= 1e6
        ? `£${group(pounds / 1e6)} million`
        : `£${Number.isInteger(pounds) ? group(pounds) : pounds.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
  return figure.per ? `${amount} a${figure.per === 'hour' ? 'n' : ''} ${figure.per}` : amount;
}

const hedges = {
  around: 'around ',
  over: 'more than ',
  under: 'less than ',
  'at-least': 'at least ',
  'up-to': 'up to ',
};

/** A figure with its hedge and the years it runs over: "around 10%", "at least £1 billion", "6.5% over 3 years". */
export const figureInWords = (figure: Figure): string =>
  `${figure.qualifier ? hedges[figure.qualifier] : ''}${amountInWords(figure)}${figure.years ? ` over ${figure.years} years` : ''}`;

const units: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
};

const upToNineteen =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const numberWord = `\\b(?:(?:${tens.join('|')})(?:[- ](?:${upToNineteen.slice(1, 10).join('|')}))?|${upToNineteen.join('|')})\\b`;

/** The value of a number in digits or, up to ninety-nine, in words. */
function readNumber(text: string): number {
  const [first = '', second] = text.toLowerCase().split(/[- ]/);
  const ten = tens.indexOf(first);
  if (ten >= 0) return (ten + 2) * 10 + (second === undefined ? 0 : upToNineteen.indexOf(second));
  const small = upToNineteen.indexOf(first);
  return small >= 0 ? small : Number(text.replaceAll(',', ''));
}

/** A number as it stands in a text: its value, and its unit where one is written. */
export interface WrittenNumber {
  readonly value: number;
  readonly unit?: 'percent' | 'gbp';
  readonly start: number;
  readonly end: number;
}

const writtenNumber = new RegExp(
  String.raw`(?<![\w.,])(?<pound>£\s?)?(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|${numberWord})\s?(?<scale>k|m|mn|bn|b|thousand|million|billion)?(?![a-z])(?:\s?(?<percent>%|per\s?cent|percent|pc\b)|\s(?<after>pounds|quid)\b|\s?(?<pence>p|pence)\b)?`,
  'giu',
);

/** Every number written in a text: "8.9%", "£1bn", "300,000", "five per cent", "2 billion pounds", "35p". */
export function numbersIn(text: string): WrittenNumber[] {
  return [...text.matchAll(writtenNumber)].map((match) => {
    const { pound, number = '', scale, percent, after, pence } = match.groups ?? {};
    const written = pence ? readNumber(number) / 100 : readNumber(number);
    // Rounded because 1.07 * 1e9 is 1070000000.0000001.
    const value = scale ? Number((written * (units[scale.toLowerCase()] ?? 1)).toPrecision(15)) : written;
    const span = { value, start: match.index, end: match.index + match[0].length };
    if (percent) return { ...span, unit: 'percent' as const };
    return pound || after || pence ? { ...span, unit: 'gbp' as const } : span;
  });
}

/** The bare value of a figure, whatever its unit. */
export const plainValue = (figure: Figure): number => figure.percent ?? figure.gbp ?? figure.count ?? Number.NaN;
