import type { Evidence } from './find.ts';

/**
 * What each piece of evidence adds to the log-odds that a candidate answers, against silence.
 * Fitted on the golden questions by `npm run calibrate`; not set by hand.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence | 'start', number>> = {
  start: 0.22,
  nearest: 0.76,
  linear: 19.54,
  standing: 2.07,
  told: 1.75,
  toldFirmly: 0.05,
  untold: -0.53,
  toldBehind: -1.32,
  unheard: -0.84,
  alien: -1.15,
  speaker: 0.93,
  namesHeld: 0.69,
  namesMissing: -0.5,
  groupsMissing: -0.52,
  topicsHeld: 0.64,
  topicsMissing: -0.52,
  timeFits: 1.75,
  otherDate: -1.66,
  numbersHeld: 1.14,
  numbersMissing: -1.09,
  verbatim: 0.28,
  kind: 0,
  gap: -0.14,
  gapTold: 0,
  gapNearest: 1.83,
  quotation: 0.43,
};
