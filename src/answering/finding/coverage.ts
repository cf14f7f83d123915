import { type Asked, share } from './asked.ts';
import type { Profile } from './profile.ts';
import { longestRun } from './verbatim.ts';

/** What a run of words must tell (sum of informativeness) to be recognised without quotation marks. */
const TELLING_RUN = 2;
/** An entry accounts firmly for a word that it says itself (which counts double) or that this many of its examples use. */
const FIRM_USES = 2;

/** What an entry accounts for of a question: see {@link coverageOf}. */
export interface Coverage {
  readonly told: number;
  readonly toldFirmly: number;
  readonly untold: number;
  /** Share of the telling words that stand in what the entry itself says, or name what it names. */
  readonly saidItself: number;
  /** Share of all words that stand in the entry or its examples, each counting by how few entries have it. */
  readonly particular: number;
}

/** Shares of the telling words that an entry accounts for, at all and firmly; and what the most telling one tells that it does not. */
export function coverageOf(asked: Asked, profile: Profile): Coverage {
  const {
    interpretation: { tokens, telling },
    named,
  } = asked;
  let whole = 0;
  let accounted = 0;
  let firmly = 0;
  let untold = 0;
  let said = 0;
  let apart = 0;
  let held = 0;
  tokens.forEach((token, index) => {
    const weight = telling[index] as number;
    const uses = profile.stems.get(token.stem) ?? 0;
    apart += asked.particular[index] as number;
    if (uses > 0) held += asked.particular[index] as number;
    if (weight === 0) return;
    whole += weight;
    const shared = named[index]?.some((mention) => profile.named.has(mention.id)) ?? false;
    if (shared || uses > 0) accounted += weight;
    else untold = Math.max(untold, weight);
    if (shared || uses >= FIRM_USES) firmly += weight;
    if (shared || profile.saidStems.has(token.stem)) said += weight;
  });
  return {
    told: share(accounted, whole),
    toldFirmly: share(firmly, whole),
    untold,
    saidItself: share(said, whole),
    particular: share(held, apart),
  };
}

/** Words on record found in the question in a row: of words in quotation marks a share (half for a claim), else what the run tells. */
export function verbatimOf(asked: Asked, profile: Profile): number {
  if (profile.entry?.kind !== 'quotation') {
    if (asked.interpretation.quotedStems.length === 0 || profile.entry?.kind !== 'claim') return 0;
    return (
      0.5 *
      Math.max(
        ...asked.interpretation.quotedStems.map((words) =>
          Math.max(...profile.says.map((text) => longestRun(words, text.stems).share)),
        ),
      )
    );
  }
  if (asked.interpretation.quotedStems.length > 0) {
    return Math.max(
      ...asked.interpretation.quotedStems.map((words) =>
        Math.max(...profile.says.map((text) => longestRun(words, text.stems).share)),
      ),
    );
  }
  return Math.min(
    1,
    Math.max(...profile.says.map((text) => longestRun(asked.words, text.stems, asked.runWeights).weight)) / TELLING_RUN,
  );
}
