import { numbersIn, type WrittenNumber } from '../../knowledge/figures.ts';
import { kindOfWords } from './analyse.ts';
import { askingStems, type QuestionKind } from './kind.ts';
import type { Mention, Names } from './names.ts';
import type { Spelling } from './spelling.ts';
import { clean, type Token, tokenise } from './text.ts';
import { type TimeMention, timesIn } from './time.ts';
import { informativeness, isGivenAsName, isOrdinary } from './words.ts';

/** A question as understood: its words mended, what it names, when, how many, and what kind of answer it wants. */
export interface Interpretation {
  /** The question, cleaned; tokens and times point into it. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What each word tells beyond names, numbers, times and the manner of asking (0 to 1). */
  readonly telling: readonly number[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeMention[];
  /** Times that it says it does not mean: "not 2002". */
  readonly timesNotMeant: readonly TimeMention[];
  /** Numbers in digits that are not dates. */
  readonly numbers: readonly WrittenNumber[];
  readonly kind: QuestionKind;
  /** Words the asker put in quotation marks, folded; and the same as mended stems, for comparing word for word. */
  readonly quoted: readonly string[];
  readonly quotedStems: readonly (readonly string[])[];
  /** Where in the text they stand, marks included. */
  readonly quotedAt: readonly { readonly start: number; readonly end: number }[];
  /** Words that look like names and that the knowledge has never heard of. */
  readonly strangers: readonly string[];
  /** Words that neither the knowledge nor general English has. */
  readonly aliens: readonly string[];
  /** Ids of those whose words or view are asked for ("what did <x> say", "<x>'s verdict"). */
  readonly speakers: readonly string[];
}

/** What sets the time after it apart from what is meant; "was it not 2002?" does not. */
const settingApart =
  /(?:(?:^|[,;:(-]|\band|\bbut) ?not|\b(?:rather than|instead of|other than|except|apart from))(?: (?:in|of|from|the|that|those))* ?$/;

const quotedPattern = /"([^"]{3,})"|(?<![\p{L}\d])'((?:[^']|'(?=\p{L})){3,}?)'(?!\p{L})/gu;

/** Passages in double or single quotation marks with where they stand; an apostrophe inside a word is none. */
function quotedIn(folded: string): { readonly words: string; readonly start: number; readonly end: number }[] {
  return [...folded.matchAll(quotedPattern)].map((match) => ({
    words: (match[1] ?? match[2] ?? '').trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Capitalised in English without being anybody's name. */
const calendar = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun christmas xmas easter english british'
  ).split(' '),
);

const looksLikeName = (token: Token, index: number): boolean =>
  token.capitals === 'all' ||
  isGivenAsName(token.word) ||
  (token.capitals === 'first' && index > 0 && !isOrdinary(token.word));

const speechVerbs = new Set(
  'say said claim reckon think thought call tell told describ accus blame argu warn insist admit respond repli react want feel complain'.split(
    ' ',
  ),
);
const speechNouns = new Set(
  'quot quotat word line verdict view opinion reaction respons take stanc comment sentenc statement remark repli claim speech on'.split(
    ' ',
  ),
);

/** What asks for words, before whose they are: "quote <x>", "the exact words of <x>", "a quotation from <x>". */
const wordsOf = new Set('quot quotat word verbatim'.split(' '));
const ownership = new Set('of from by'.split(' '));

/**
 * Those named just before a verb of speech ("did <x> say") or a noun for what is said ("<x>'s verdict", "<x> on"), or after "according to" or
 * what asks for their words ("quote <x>").
 */
function speakersIn(tokens: readonly Token[], mentions: readonly Mention[]): string[] {
  const stemAt = (index: number) => tokens[index]?.stem ?? '';
  return mentions
    .filter(
      (mention) =>
        mention.kind === 'person' ||
        mention.kind === 'union' ||
        mention.kind === 'employer' ||
        mention.kind === 'group',
    )
    .filter((mention) => {
      const after = [stemAt(mention.to), stemAt(mention.to + 1)];
      const before = stemAt(mention.from - 1) === 'the' ? mention.from - 1 : mention.from;
      if (stemAt(before - 2) === 'accord') return true;
      const asking = ownership.has(stemAt(before - 1)) ? before - 2 : before - 1;
      if (wordsOf.has(stemAt(asking))) return true;
      return after.some((stem) => speechVerbs.has(stem)) || speechNouns.has(after[0] ?? '');
    })
    .map((mention) => mention.id);
}

/** Whether a mention is of a thing with a name of its own, rather than a subject or a kind of people, whose words tell something. */
export const isThing = ({ kind }: Mention): boolean => kind !== 'topic' && kind !== 'group' && kind !== 'employer';

/**
 * Understands a question.
 * @param reference the ISO day that "last october" counts from.
 */
export function interpret(text: string, names: Names, spelling: Spelling, reference: string): Interpretation {
  const cleaned = clean(text);
  const folded = cleaned.toLowerCase();
  const named = timesIn(folded, reference);
  const isMeant = ({ start }: TimeMention) => !settingApart.test(folded.slice(0, start));
  const inTime = (start: number, end: number) => named.some((time) => start < time.end && time.start < end);
  const tokens = tokenise(cleaned).map(spelling.mend);
  const mentions = names(tokens);
  const quoted = quotedIn(folded);
  const isNamed = (index: number) => mentions.some((mention) => mention.from <= index && index < mention.to);
  const shouting = tokens.filter((token) => token.capitals === 'all').length > tokens.length / 2 && tokens.length > 2;
  const unheard = (token: Token, index: number) =>
    !calendar.has(token.word) && !isNamed(index) && !spelling.knows(token.word) && /^\p{L}/u.test(token.word);
  const tells = (token: Token, index: number) =>
    !inTime(token.start, token.end) &&
    !/\d/.test(token.word) &&
    !askingStems.has(token.stem) &&
    !mentions.some((mention) => isThing(mention) && mention.from <= index && index < mention.to);
  return {
    text: cleaned,
    tokens,
    telling: tokens.map((token, index) => (tells(token, index) ? informativeness(token.word) : 0)),
    mentions,
    times: named.filter(isMeant),
    timesNotMeant: named.filter((time) => !isMeant(time)),
    numbers: numbersIn(folded).filter(
      (number) => !inTime(number.start, number.end) && /\d/.test(folded.slice(number.start, number.end)),
    ),
    kind: kindOfWords(tokens),
    quoted: quoted.map(({ words }) => words),
    quotedAt: quoted.map(({ start, end }) => ({ start, end })),
    quotedStems: quoted.map(({ start, end }) =>
      tokens.filter((token) => token.start >= start && token.end <= end).map((token) => token.stem),
    ),
    strangers: tokens
      .filter(
        (token, index) =>
          unheard(token, index) && looksLikeName(shouting ? { ...token, capitals: 'none' } : token, index),
      )
      .map((token) => token.word),
    aliens: tokens
      .filter((token, index) => unheard(token, index) && !isOrdinary(token.word))
      .map((token) => token.word),
    speakers: speakersIn(tokens, mentions),
  };
}
