import type { Evidence } from './find.ts';

/**
 * What each piece of evidence adds to the log-odds that a candidate answers, against silence.
 * Fitted on the golden questions by `npm run calibrate`; not set by hand.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence | 'start', number>> = {
  start: 0.36,
  nearest: 0.84,
  linear: 10.03,
  standing: 3.51,
  told: 2.59,
  toldFirmly: 1.11,
  unheard: 0.74,
  alien: -1.45,
  speaker: 1.83,
  namesHeld: 0.89,
  namesMissing: -0.68,
  groupsMissing: -0.84,
  topicsHeld: 0.39,
  topicsMissing: -0.23,
  timeFits: 2.26,
  otherDate: -2.18,
  numbersHeld: 0.92,
  numbersMissing: -0.88,
  verbatim: 1.73,
  kind: -0.37,
  gap: 1.1,
  gapTold: 1.33,
  quotation: 0.98,
};
