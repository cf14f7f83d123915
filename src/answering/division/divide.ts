import { knownSpan, overlap } from '../../knowledge/dates.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type Consideration, consider } from '../consider.ts';
import type { Decision } from '../decide.ts';
import type { Engine } from '../engine.ts';
import { halvings } from './halves.ts';
import { splitQuestion } from './questions.ts';
import { distribute } from './sides.ts';

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

/** The time of each dispute as people write it, earliest first: its year, or the two that it spans. */
const erasOf = (knowledge: Knowledge): string[] =>
  [...knowledge.disputes.values()]
    .map((dispute) => knownSpan(dispute.period))
    .sort((a, b) => a.first.localeCompare(b.first))
    .map(({ first, last }) => {
      const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
      return from === to ? from : `${from}-${to.slice(2)}`;
    });

/** The questions a question is made of, each considered; none if it is better answered whole. */
export function considerParts(engine: Engine, whole: Consideration, asOf: string | undefined): Consideration[] {
  const considerAll = (texts: readonly string[]) => texts.map((text) => consider(engine, text, asOf));
  const asked = considerAll(splitQuestion(whole.interpretation));
  if (worthParting(whole, asked)) return asked;
  const sides = holdsForAll(whole) ? [] : considerAll(distribute(whole.interpretation, erasOf(engine.knowledge)));
  if (sides.every(isAnswered) && worthParting(whole, sides)) return sides;
  const surelyBoth = halvings(whole.interpretation)
    .filter(({ contrasted }) => contrasted || !accountsForAll(whole))
    .map(({ halves }) => considerAll(halves))
    .find((halves) => halves.every(isSurelyAnswered) && worthParting(whole, halves));
  return surelyBoth ?? [];
}
