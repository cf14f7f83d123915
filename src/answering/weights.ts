import type { Evidence } from './find.ts';

/**
 * What each piece of evidence adds to the log-odds that a candidate answers, against silence.
 * Fitted on the golden questions by `npm run calibrate`; not set by hand.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence | 'start', number>> = {
  start: 0.16,
  nearest: -0.19,
  linear: 18.86,
  standing: 1.87,
  told: 2.81,
  toldFirmly: 0.65,
  unheard: 0.12,
  alien: -1.12,
  speaker: 1.17,
  namesHeld: 0.73,
  namesMissing: -0.57,
  groupsMissing: 0.50,
  topicsHeld: 0.55,
  topicsMissing: -0.37,
  timeFits: 1.92,
  otherDate: -1.83,
  numbersHeld: 1.17,
  numbersMissing: -1.12,
  verbatim: 2.44,
  kind: -0.48,
  gap: 0.51,
  gapTold: 0.46,
  gapNearest: 3.50,
  quotation: -0.86,
};
