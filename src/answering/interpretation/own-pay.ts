import { numbersIn } from '../../knowledge/figures.ts';
import { clean } from './text.ts';

const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const period = String.raw`(?:a|an|per|/)\s?(?:year|annum|month|week|hour|yr|hr)|pa|p\.a\.|pw|pm|ph`;
/** Not what is paid on top of pay, a share, or a number of people. */
const isNone = String.raw`(?!\s(?:bonus|bonuses|extra|more|rise|rises|increase|lump|payment|payments|members|people|staff))`;
/** An amount of money that pay can be, with its period where one is written. */
const amount = String.raw`(?<![\d.,£-])(?<pay>(?:£\s?)?(?:${number})\s?(?:k|grand|thousand)?(?![\w%]|[.,]\d|\s?(?:%|per\s?cent|percent|million|billion|bn)\b)(?:\s?(?:pounds|quid))?(?:\s?(?:${period})\b)?)${isNone}`;
const between = String.raw`(?:(?:about|around|roughly|nearly|almost|just|only|currently|now|still|a|an|of|is|was|at|over|under|the)\s|[:=]\s?)*`;

/** Whoever speaks of their own pay, or of that of one person. */
const person = /\b(?:i|i'm|im|i've|i'd|me|my|mine|we|we're|our|someone|somebody|anyone|anybody)\b/;

/** How pay is spoken of: after a word for being paid, after "on", before a word for pay, or by itself. */
const ways = {
  paid: new RegExp(
    String.raw`\b(?:earn|earns|earning|earned|salary|salaries|wage|wages|pay|paid|income|basic|gross)\s?${between}${amount}`,
  ),
  on: new RegExp(String.raw`\bon\s${between}${amount}`),
  named: new RegExp(String.raw`${amount}\s(?:salary|wage|wages|basic|gross)\b`),
  bare: new RegExp(amount),
} as const;

/** Written as money, or as pay for a period. */
const isMarked = (text: string): boolean => /[£a-z/]/.test(text);

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

/**
 * The pay that somebody names in a question, as they wrote it ("32k", "£11.20 an hour"): theirs, or that of somebody they ask for.
 * A figure that the sources have (`isKnown`) is not pay only because it stands beside "I", or because somebody was paid it.
 */
export function ownPayIn(text: string, isKnown: (value: number) => boolean): string | undefined {
  const folded = clean(text).toLowerCase();
  const isOfPerson = person.test(folded);
  const isOnRecord = (pay: string): boolean => numbersIn(pay).some(({ value }) => isKnown(value));
  const counts: Readonly<Record<keyof typeof ways, (pay: string) => boolean>> = {
    paid: (pay) => isOfPerson || (isMarked(pay) && !isOnRecord(pay)),
    on: (pay) => isOfPerson || (isMarked(pay) && !isOnRecord(pay)),
    named: () => true,
    bare: (pay) => isOfPerson && isMarked(pay) && !isOnRecord(pay),
  };
  for (const way of ['paid', 'on', 'named', 'bare'] as const) {
    const pay = ways[way].exec(folded)?.groups?.pay?.trim();
    if (pay !== undefined && !isYear(pay) && counts[way](pay)) return pay;
  }
  return undefined;
}
