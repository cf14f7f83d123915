import type { Index } from '../index-knowledge.ts';
import type { Interpretation } from '../interpretation/interpret.ts';
import type { Mention } from '../interpretation/names.ts';
import type { Token } from '../interpretation/text.ts';
import { informativeness } from '../interpretation/words.ts';

/** A question as entries are held against it. */
export interface Asked {
  readonly interpretation: Interpretation;
  /** The day the question is asked as of. */
  readonly asOf: string | undefined;
  readonly words: readonly string[];
  /** What is named at each word. */
  readonly named: readonly (readonly Mention[])[];
  /** What each word tells, names and all. */
  readonly runWeights: readonly number[];
  /** How much each word sets entries apart: more, the fewer have it; 0 where it stands again. */
  readonly particular: readonly number[];
  /** Share of the telling words that the knowledge has never heard of. */
  readonly unheard: number;
  /** Whether the question tells nothing beyond names, numbers and times. */
  readonly tellsNothing: boolean;
  /** Whether it is a subject and nothing else ("strikes?"), so that whatever is said of it is an answer. */
  readonly isSubject: boolean;
  /** The probability that it is of the kind that no source answers. */
  readonly silence: number;
  readonly knownNumbers: ReadonlySet<number>;
  readonly known: Index['known'];
}

/** A word that tells less than this tells nothing. */
const TELLS_NOTHING = 0.1;

/** What may stand beside a subject without asking anything of it. */
const besides = new Set('the a an about on'.split(' '));

/** Whether a question is nothing but names of what the sources speak of. */
function isBareSubject({ tokens, mentions }: Interpretation): boolean {
  if (mentions.length === 0 || mentions.some((mention) => mention.kind === 'outsider')) return false;
  return tokens.every(
    ({ word }, at) => besides.has(word) || mentions.some((mention) => mention.from <= at && at < mention.to),
  );
}

/** How much each word of a question sets some entries apart from the others (inverse document frequency), the first time it stands there. */
function particularOf({ tokens }: Interpretation, { havers, profiles }: Index): number[] {
  const met = new Set<string>();
  return tokens.map(({ stem }) => {
    if (met.has(stem)) return 0;
    met.add(stem);
    return Math.log(1 + profiles.length / (havers.get(stem) ?? 1));
  });
}

/** A part as a share of a whole; 0 of nothing. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Prepares an interpretation, with the probability that no source answers it, for being held against entries. */
export function askedOf(
  interpretation: Interpretation,
  index: Index,
  silence: number,
  asOf: string | undefined,
): Asked {
  const { tokens, mentions, telling } = interpretation;
  const named = tokens.map((_, at) => mentions.filter((mention) => mention.from <= at && at < mention.to));
  const heard = (token: Token, at: number) => index.spelling.knows(token.word) || (named[at]?.length ?? 0) > 0;
  return {
    interpretation,
    asOf,
    words: tokens.map((token) => token.stem),
    named,
    runWeights: tokens.map((token) => informativeness(token.word)),
    particular: particularOf(interpretation, index),
    unheard: share(
      tokens.reduce((sum, token, at) => sum + (heard(token, at) ? 0 : (telling[at] as number)), 0),
      telling.reduce((sum, weight) => sum + weight, 0),
    ),
    tellsNothing: telling.every((weight) => weight < TELLS_NOTHING),
    isSubject: isBareSubject(interpretation),
    silence,
    knownNumbers: index.numbers,
    known: index.known,
  };
}
