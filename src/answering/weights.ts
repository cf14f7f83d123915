import type { Evidence } from './find.ts';

/**
 * What each piece of evidence adds to the log-odds that a candidate answers, against silence.
 * Fitted on the golden questions by `npm run calibrate`; not set by hand.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence | 'start', number>> = {
  start: 0.33,
  nearest: -3.80,
  linear: 18.18,
  standing: 4.00,
  told: 2.54,
  toldFirmly: 0.64,
  unheard: 1.06,
  alien: -0.86,
  speaker: 0.92,
  namesHeld: 0.66,
  namesMissing: -0.50,
  groupsMissing: -0.96,
  topicsHeld: 0.71,
  topicsMissing: -0.52,
  timeFits: 2.17,
  otherDate: -2.09,
  numbersHeld: 0.95,
  numbersMissing: -0.91,
  verbatim: 2.69,
  kind: -0.18,
  gap: 1.35,
  gapTold: 0.73,
  quotation: -0.41,
};
