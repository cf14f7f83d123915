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
        : `£${group(pounds)}`;
  return figure.per ? `${amount} a${figure.per === 'hour' ? 'n' : ''} ${figure.per}` : amount;
}

const hedges = {
  around: 'around ',
  over: 'more than ',
  under: 'less than ',
  'at-least': 'at least ',
  'up-to': 'up to ',
};

/** A figure with its hedge: "around 10%", "at least £1 billion". */
export const figureInWords = (figure: Figure): string =>
  `${figure.qualifier ? hedges[figure.qualifier] : ''}${amountInWords(figure)}`;

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

const smallNumbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A number as it stands in a text: its value, and its unit where one is written. */
export interface WrittenNumber {
  readonly value: number;
  readonly unit?: 'percent' | 'gbp';
  readonly start: number;
  readonly end: number;
}

const writtenNumber = new RegExp(
  String.raw`(?<![\w.,])(?<pound>£\s?)?(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\b(?:${smallNumbers.join('|')})\b)\s?(?<scale>k|m|mn|bn|b|thousand|million|billion)?(?![a-z])(?:\s?(?<percent>%|per\s?cent|percent|pc\b)|\s(?<after>pounds|quid)\b)?`,
  'giu',
);

/** Every number written in a text: "8.9%", "£1bn", "300,000", "five per cent", "2 billion pounds". */
export function numbersIn(text: string): WrittenNumber[] {
  return [...text.matchAll(writtenNumber)].map((match) => {
    const { pound, number = '', scale, percent, after } = match.groups ?? {};
    const word = smallNumbers.indexOf(number.toLowerCase());
    const written = word >= 0 ? word : Number(number.replaceAll(',', ''));
    // Rounded because 1.07 * 1e9 is 1070000000.0000001.
    const value = scale ? Number((written * (units[scale.toLowerCase()] ?? 1)).toPrecision(15)) : written;
    const span = { value, start: match.index, end: match.index + match[0].length };
    if (percent) return { ...span, unit: 'percent' as const };
    return pound || after ? { ...span, unit: 'gbp' as const } : span;
  });
}

/** The bare value of a figure, whatever its unit. */
export const plainValue = (figure: Figure): number => figure.percent ?? figure.gbp ?? figure.count ?? Number.NaN;
