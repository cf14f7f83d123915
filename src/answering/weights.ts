import type { Evidence } from './evidence.ts';

/**
 * What each piece of evidence adds to the log-odds that a candidate answers, against silence.
 * Fitted on the golden questions by `npm run calibrate`; not set by hand.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence | 'start', number>> = {
  start: -0.32,
  nearest: 0,
  linear: 19.99,
  standing: 2.04,
  told: 1.47,
  toldFirmly: 0.24,
  untold: -0.86,
  toldBehind: -1.04,
  unheard: -1.05,
  alien: -0.76,
  speaker: 0.81,
  namesHeld: 0.89,
  namesMissing: -0.62,
  groupsMissing: -0.34,
  topicsHeld: 0.28,
  topicsMissing: -0.41,
  timeFits: 1.82,
  otherDate: -1.73,
  numbersHeld: 1.08,
  numbersMissing: -1.09,
  numbersUnknown: 0,
  verbatim: 0,
  kind: 0,
  gap: -0.59,
  gapTold: 0,
  gapNearest: 2.71,
  quotation: -0.42,
};
