import { numbersIn, type WrittenNumber } from './figures.ts';

/** A passage of a paragraph that stands in quotation marks. */
export interface Quoted {
  /** The words between the marks, as printed; without the comma that the article puts before "said". */
  readonly text: string;
  /** Where the words begin and end in the paragraph, marks not included. */
  readonly start: number;
  readonly end: number;
  /** Whether its marks are closed; a quotation that goes on in the next paragraph leaves them open. */
  readonly closed: boolean;
}

const double = /[“"](?<words>[^”"“]*)(?<close>[”"])?/gu;
/** An apostrophe within or at the end of a word closes nothing. */
const single = /(?<![\p{L}\p{N}])[‘'](?<words>(?:[^‘’']|[’'](?=\p{L}))+)(?<close>[’'])(?!\p{L})/gu;

/** Every passage of a paragraph in quotation marks, double ones or, where there are none, single ones. */
export function quotedIn(paragraph: string): Quoted[] {
  const marks = /[“"]/.test(paragraph) ? double : single;
  return [...paragraph.matchAll(marks)].flatMap((match) => {
    const { words = '', close } = match.groups ?? {};
    const text = words.trim().replace(/,$/, '');
    const start = match.index + 1;
    return text === '' ? [] : [{ text, start, end: start + words.length, closed: close !== undefined }];
  });
}

/** A sentence of a paragraph, and where it begins. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The sentences of a paragraph, in order. A title ("Mr. Smith") ends none, nor do marks before a small letter ("OK?" she asked). */
export function sentencesOf(paragraph: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { segment, index } of segmenter.segment(paragraph)) {
    const last = sentences.at(-1);
    const goesOn = last && (/\b(?:Mr|Mrs|Ms|Dr|Prof|Sir|St|No)\.\s*$/.test(last.text) || /^\p{Ll}/u.test(segment));
    if (goesOn) {
      sentences[sentences.length - 1] = { ...last, text: last.text + segment };
    } else sentences.push({ text: segment, start: index });
  }
  return sentences.map(({ text, start }) => ({
    text: text.trim(),
    start: start + text.length - text.trimStart().length,
  }));
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** What makes a bare number before it a length of time, an ordinal or a day: "125-year", "3rd", "16 October", "5 to 19 May". */
const afterNoFigure = new RegExp(
  `^[-\\s]?(?:year|month|week|day|hour|minute)s?\\b|^(?:st|nd|rd|th)\\b|^(?:(?: to | and |-|–)\\d{1,2})? (?:${months})\\b`,
);
const beforeNoFigure = new RegExp(`\\b(?:${months}) $`);

/** Whether a number without a unit is a date, an age, an ordinal or a word rather than a figure. */
function countsNothing(paragraph: string, { value, start, end }: WrittenNumber): boolean {
  const written = paragraph.slice(start, end).trim();
  if (!/^\d/.test(written) || (/^\d{4}$/.test(written) && value >= 1500 && value < 2200)) return true;
  return afterNoFigure.test(paragraph.slice(end)) || beforeNoFigure.test(paragraph.slice(0, start));
}

/** The numbers of a paragraph that stand for an amount: percentages, money, and counts in digits; not dates, ages or "two". */
export const figuresIn = (paragraph: string): WrittenNumber[] =>
  numbersIn(paragraph).filter((number) => number.unit !== undefined || !countsNothing(paragraph, number));
