import type { Evidence } from './find.ts';

/**
 * What each piece of evidence adds to the log-odds that a candidate answers, against silence.
 * Fitted on the golden questions by `npm run calibrate`; not set by hand.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence | 'start', number>> = {
  start: 0.32,
  nearest: 0.0,
  linear: 17.85,
  standing: 2.15,
  told: 2.16,
  toldFirmly: 0.64,
  untold: -0.66,
  unheard: 0.0,
  alien: -0.75,
  speaker: 0.94,
  namesHeld: 0.81,
  namesMissing: -0.64,
  groupsMissing: 0.0,
  topicsHeld: 0.58,
  topicsMissing: -0.48,
  timeFits: 1.88,
  otherDate: -1.79,
  numbersHeld: 1.21,
  numbersMissing: -1.15,
  verbatim: 0.51,
  kind: 0.0,
  gap: 0.19,
  gapTold: 0.21,
  gapNearest: 3.25,
  quotation: 0.21,
};
