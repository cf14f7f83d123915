import { overlap } from '../../knowledge/dates.ts';
import { type Consideration, consider } from '../consider.ts';
import type { Decision } from '../decide.ts';
import type { Engine } from '../engine.ts';
import { halvings } from './halves.ts';
import { asksSomething, splitQuestion } from './questions.ts';
import { distribute, overEras, overPairs } from './sides.ts';

const isAnsweredBy = (decision: Decision): boolean => decision.outcome === 'answer';

const isAnswered = ({ decision }: Consideration): boolean => isAnsweredBy(decision);

const bestOf = ({ decision }: Consideration): string | undefined => decision.best?.profile.id;

/** From here it is sure enough that the sources do not say, to say it of one part beside the answer to another. */
const SURE_GAP = 0.6;

const isSurelyGap = ({ decision: { best } }: Consideration): boolean =>
  best?.profile.entry?.kind === 'gap' && best.probability >= SURE_GAP;

const isKnown = (part: Consideration): boolean => isAnswered(part) || isSurelyGap(part);

/**
 * Whether the parts are a better answer than the whole: of each it is known what the sources say, or that they do not, and not the same of
 * all; or one is answered where the whole is not. A subject put before what is known not to be said of it is no part.
 */
const worthParting = (whole: Consideration, parts: readonly Consideration[]): boolean => {
  if (parts.length < 2) return false;
  const isOfWhole = (part: Consideration) => !isAnswered(part) && bestOf(part) === bestOf(whole);
  if (isSurelyGap(whole) && parts.some(isOfWhole) && !parts.filter(isAnswered).every(({ text }) => asksSomething(text)))
    return false;
  if (parts.every(isKnown)) return new Set(parts.map(bestOf)).size > 1;
  return parts.some(isAnswered) && !isAnswered(whole);
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

/** How sure it is what becomes of a question, answered or not. */
const surenessOf = ({ decision }: Consideration): number =>
  isAnsweredBy(decision) ? decision.answerable : (decision.best?.probability ?? 0);

/** Of the ways to read a part the first that is sure and finds what no part before it found; else the surest. */
function bestReading(readings: readonly Consideration[], before: readonly Consideration[]): Consideration {
  const isNew = (reading: Consideration) => !before.some((part) => bestOf(part) === bestOf(reading));
  const [sure] = readings.filter((reading) => isNew(reading) && surenessOf(reading) >= SURE_ANSWER);
  const [known] = readings.filter((reading) => isNew(reading) && isKnown(reading));
  return sure ?? known ?? readings.reduce((best, each) => (surenessOf(each) > surenessOf(best) ? each : best));
}

/** The questions a question is made of, each considered; none if it is better answered whole. */
export function considerParts(engine: Engine, whole: Consideration, asOf: string | undefined): Consideration[] {
  const { interpretation } = whole;
  const considerAll = (texts: readonly string[]) => texts.map((text) => consider(engine, text, asOf));
  const sidesOf = (texts: readonly string[]): Consideration[] => {
    const sides = considerAll(texts);
    return sides.every(isAnswered) && worthParting(whole, sides) ? sides : [];
  };
  const compared = [overEras(interpretation, engine.index.eras), overPairs(interpretation)]
    .map(sidesOf)
    .find((sides) => sides.length > 0);
  if (compared) return compared;
  const asked: Consideration[] = [];
  for (const readings of splitQuestion(interpretation)) asked.push(bestReading(considerAll(readings), asked));
  if (worthParting(whole, asked)) return asked;
  const sides = holdsForAll(whole) ? [] : sidesOf(distribute(interpretation));
  if (sides.length > 0) return sides;
  const surelyBoth = halvings(interpretation)
    .filter(({ contrasted }) => contrasted || !accountsForAll(whole))
    .map(({ halves }) => considerAll(halves))
    .find((halves) => halves.every(isSurelyAnswered) && worthParting(whole, halves));
  return surelyBoth ?? [];
}
