import type { Evidence } from './find.ts';

/**
 * What each piece of evidence adds to the log-odds that a candidate answers, against silence.
 * Fitted on the golden questions by `npm run calibrate`; not set by hand.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence | 'start', number>> = {
  start: 0.35,
  nearest: 0.79,
  linear: 17.47,
  standing: 1.68,
  told: 1.89,
  toldFirmly: 0.39,
  untold: -0.44,
  toldBehind: -0.55,
  unheard: -0.67,
  alien: -0.80,
  speaker: 0.96,
  namesHeld: 0.83,
  namesMissing: -0.66,
  groupsMissing: -0.01,
  topicsHeld: 0.69,
  topicsMissing: -0.53,
  timeFits: 1.75,
  otherDate: -1.66,
  numbersHeld: 1.08,
  numbersMissing: -1.04,
  verbatim: 0.32,
  kind: 0.00,
  gap: 0.26,
  gapTold: 0.00,
  gapNearest: 2.25,
  quotation: 0.28,
};
