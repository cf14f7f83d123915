import { overlap } from '../knowledge/dates.ts';
import { type Consideration, consider } from './consider.ts';
import type { Decision } from './decide.ts';
import type { Engine } from './engine.ts';
import { distribute, halvings, splitQuestion } from './split.ts';

const isAnsweredBy = (decision: Decision): boolean => decision.outcome === 'answer';

const isAnswered = ({ decision }: Consideration): boolean => isAnsweredBy(decision);

const bestOf = ({ decision }: Consideration): string | undefined => decision.best?.profile.id;

/** From here it is sure enough that the sources do not say, to say it of one part beside the answer to another. */
const SURE_GAP = 0.6;

const isSurelyGap = ({ decision: { best } }: Consideration): boolean =>
  best?.profile.entry?.kind === 'gap' && best.probability >= SURE_GAP;

/**
 * Whether the parts are a better answer than the whole: each part finds an entry of its own; or one does, and the whole finds none or
 * it is known of the others that the sources do not say.
 */
const worthParting = (whole: Consideration, parts: readonly Consideration[]): boolean => {
  if (parts.length < 2) return false;
  const found = new Set(parts.filter(isAnswered).map(bestOf));
  if (parts.every(isAnswered)) return found.size > 1;
  return found.size > 0 && (!isAnswered(whole) || parts.every((part) => isAnswered(part) || isSurelyGap(part)));
};

/** Whether the best entry holds for everything the question sets side by side. */
const holdsForAll = ({ interpretation, decision }: Consideration): boolean => {
  const profile = decision.best?.profile;
  if (!profile || !isAnsweredBy(decision)) return false;
  const { span } = profile;
  const inTime = interpretation.times.every((time) => span !== undefined && overlap(time.span, span));
  return inTime && decision.best?.evidence.namesMissing === 0;
};

/** From here a half of a question is surely answered by itself. */
const SURE_ANSWER = 0.8;

const isSurelyAnswered = (consideration: Consideration): boolean =>
  isAnswered(consideration) && consideration.decision.answerable >= SURE_ANSWER;

/** From this share of what is told the best entry leaves nothing over for another to answer. */
const ALL_TOLD = 0.85;

const accountsForAll = (whole: Consideration): boolean =>
  isAnswered(whole) && (whole.decision.best?.evidence.toldFirmly ?? 0) >= ALL_TOLD;

/** The questions a question is made of, each considered; none if it is better answered whole. */
export function considerParts(engine: Engine, whole: Consideration, asOf: string | undefined): Consideration[] {
  const considerAll = (texts: readonly string[]) => texts.map((text) => consider(engine, text, asOf));
  const one = considerAll(splitQuestion(whole.interpretation));
  if (worthParting(whole, one)) return one;
  if (holdsForAll(whole)) return [];
  const other = considerAll(distribute(whole.interpretation));
  if (other.length > 0 && other.every(isAnswered) && worthParting(whole, other)) return other;
  if (accountsForAll(whole)) return [];
  const surelyBoth = halvings(whole.interpretation)
    .map(considerAll)
    .find((halves) => halves.every(isSurelyAnswered) && worthParting(whole, halves));
  return surelyBoth ?? [];
}
