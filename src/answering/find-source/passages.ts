/** Words that a message puts in quotation marks, or a sentence of it. */
export interface Passage {
  readonly text: string;
  /** Whether it stands in quotation marks. */
  readonly quoted: boolean;
  /** For quoted words: the rest of their sentence, which may say whose they are. */
  readonly around: string;
}

/** No message is read beyond this: the most that Discord lets anybody write, four times over. */
export const LONGEST_MESSAGE = 6000;

/**
 * Double marks pair with the next in the line, or reach to its end, as in print, where each paragraph opens anew and the last
 * one closes. Single ones are marks only where no letter is on their outer side.
 */
const quotedWords =
  /[“”„"«»]([^“”„"«»\n]{2,})(?:[“”„"«»]|$)|(?<![\p{L}\p{N}])[‘']((?:[^‘’'\n]|['’](?=\p{L})){8,400}?)['’](?!\p{L})/gmu;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** How far around quoted words their sentence is looked for, in characters. */
const REACH = 200;

/**
 * Takes a message apart, in order: words in quotation marks, and the sentences that are left. A sentence with quoted words in it
 * is kept only for its figures. Linear in the message's length.
 */
export function passagesOf(message: string): Passage[] {
  const text = message.slice(0, LONGEST_MESSAGE);
  const found: (Passage & { readonly at: number })[] = [];
  for (const match of text.matchAll(quotedWords)) {
    const words = (match[1] ?? match[2] ?? '').trim();
    const around = surroundings(text, match.index, match.index + match[0].length);
    if (/\s/.test(words)) found.push({ text: words, quoted: true, around, at: match.index });
  }
  const rest = text.replace(quotedWords, (whole) => (/\s/.test(whole.trim()) ? inPlaceOf(whole) : whole));
  for (const { segment, index } of linesAndSentences(rest)) {
    const sentence = segment.replace(/\s+/g, ' ').trim();
    const isRemnant = sentence.includes('…') && !/\d/.test(sentence);
    if (isRemnant || !/\s/.test(sentence) || !/\p{L}/u.test(sentence)) continue;
    for (const text of byFigures(sentence)) found.push({ text, quoted: false, around: '', at: index });
  }
  return found.sort((one, other) => one.at - other.at).map(({ at: _, ...passage }) => passage);
}

/** A mark as long as the quoted words, and the end of the sentence if they end one. */
const inPlaceOf = (quoted: string): string =>
  ` …${' '.repeat(quoted.length - 3)}${/[.!?]\W?$/.test(quoted) ? '\n' : ' '}`;

/** Sentences begin with figures too, which the segmenter takes for the middle of one. */
const beforeFigures = /(?<=[.!?])[ \t]+(?=[£\d])/;

function* linesAndSentences(text: string): Generator<{ segment: string; index: number }> {
  for (const line of text.matchAll(/[^\n]+/g)) {
    for (const { segment, index } of sentences.segment(line[0])) {
      for (const piece of segment.split(beforeFigures)) yield { segment: piece, index: line.index + index };
    }
  }
}

const clauseEdge = /(?<=[,;:])\s+|\s+(?=(?:and|but|while|whereas|with)\s)/;

/** A sentence with several figures in a piece for each, as each is about something of its own; else whole. */
function byFigures(sentence: string): string[] {
  const pieces: string[] = [];
  for (const clause of sentence.split(clauseEdge)) {
    const last = pieces.at(-1);
    if (last === undefined || (/\d/.test(last) && /\d/.test(clause))) pieces.push(clause);
    else pieces[pieces.length - 1] = `${last} ${clause}`;
  }
  return pieces;
}

/** The rest of the sentence that quoted words stand in, and a line under them that begins with a dash. */
function surroundings(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[.!?\n](?=\s|$)|\n/)
      .at(-1) ?? '';
  const after = text.slice(end, end + REACH).replace(/^\s*(?=[—–-])/, '');
  return `${before} … ${after.split(/[.!?](?=\s|$)|\n/)[0] ?? ''}`.replace(/\s+/g, ' ').trim();
}
