import { amountInWords, numbersIn, plainValue, type WrittenNumber } from '../../knowledge/figures.ts';
import type { Claim, Figure, Gap } from '../../knowledge/schema.ts';
import { consider } from '../consider.ts';
import { THRESHOLDS, type Weighed } from '../decide.ts';
import type { Engine } from '../engine.ts';
import { wordsOf } from '../finding/verbatim.ts';
import type { Interpretation } from '../interpretation/interpret.ts';
import type { Passage } from './passages.ts';

/** What the sources have on a sentence of a message. */
export type StatementFinding =
  /** They say it (`stated`), or something so near that it is for the reader to compare. */
  | { readonly kind: 'stated' | 'nearest'; readonly passage: Passage; readonly claim: Claim }
  /** They give other figures than the sentence has: those of the sentence, and theirs. */
  | {
      readonly kind: 'figure';
      readonly passage: Passage;
      readonly claim: Claim;
      readonly given: readonly string[];
      readonly record: readonly string[];
    }
  /** It is known that they do not say. */
  | { readonly kind: 'gap'; readonly passage: Passage; readonly gap: Gap }
  | { readonly kind: 'unknown'; readonly passage: Passage };

/** From this probability among all claims a claim is the one that says what the sentence says. */
const LIKELIEST = 0.3;
/** Every word that tells at least this must be the claim's own, for it to say what the sentence says. */
const TELLING = 0.35;
/** From this share of what is told a claim is of the same matter, so that another figure is a difference and not another subject. */
const SAME_MATTER = 0.6;

/** A gap is of the same matter from this share. */
const GAP_TOLD = 0.5;

const negation = /\b(?:not|never|no|nor|none|nobody|cannot|without)\b|n['’]t\b/i;

/** What the sources have on a sentence, by the claim that is likeliest to say it. */
export function findStatement(engine: Engine, passage: Passage): StatementFinding {
  const { interpretation, decision } = consider(engine, passage.text, undefined);
  const best = decision.candidates.find((candidate) => candidate.profile.entry?.kind !== 'gap');
  const claim = best?.ruledOut === undefined ? best?.profile.entry : undefined;
  if (best && claim?.kind === 'claim' && best.evidence.namesMissing === 0) {
    const figures = otherFigures(passage.text, claim);
    if (figures && best.evidence.told >= SAME_MATTER) return { kind: 'figure', passage, claim, ...figures };
    if (decision.outcome === 'answer')
      return { kind: saysIt(interpretation, claim, best) ? 'stated' : 'nearest', passage, claim };
  }
  const top = decision.best;
  const entry = top?.profile.entry;
  if (top && entry?.kind === 'gap' && top.probability >= THRESHOLDS.gap && top.evidence.gapTold >= GAP_TOLD)
    return { kind: 'gap', passage, gap: entry };
  return { kind: 'unknown', passage };
}

/** Whether a claim itself, and not only what is asked about it, has every word that tells, each number, and as much of a "not". */
function saysIt({ text, tokens, telling }: Interpretation, claim: Claim, best: Weighed): boolean {
  const { profile, evidence, probability } = best;
  const own = profile.saidStems;
  return (
    probability >= LIKELIEST &&
    evidence.numbersMissing === 0 &&
    evidence.numbersUnknown === 0 &&
    negation.test(text) === negation.test(claim.statement) &&
    tokens.every(({ stem }, index) => (telling[index] ?? 0) < TELLING || own.has(stem))
  );
}

const unitOf = ({ percent, gbp }: Figure): WrittenNumber['unit'] => {
  if (percent !== undefined) return 'percent';
  return gbp === undefined ? undefined : 'gbp';
};

/** The figures of a sentence that a claim gives otherwise, in percent or pounds; undefined if each is the claim's or it gives none. */
function otherFigures(text: string, claim: Claim): { given: string[]; record: string[] } | undefined {
  const differing = numbersIn(text).flatMap((number) => {
    const [meant] = figuresMeant(
      text,
      claim.figures.filter((figure) => unitOf(figure) === number.unit),
    );
    const isSame = meant === undefined || numbersIn(text).some(({ value }) => value === plainValue(meant));
    return number.unit === undefined || isSame ? [] : [{ number, meant }];
  });
  if (differing.length === 0) return undefined;
  return {
    given: differing.map(({ number: { start, end } }) => text.slice(start, end).trim()),
    record: [...new Set(differing.map(({ meant }) => amountInWords(meant)))],
  };
}

/** Figures by how many words of what they are figures of a sentence has, most first. */
function figuresMeant(text: string, figures: readonly Figure[]): Figure[] {
  const words = new Set(wordsOf(text));
  const shared = (figure: Figure) => wordsOf(figure.of).filter((word) => words.has(word)).length;
  return [...figures].sort((one, other) => shared(other) - shared(one));
}
