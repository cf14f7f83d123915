import type { Evidence } from './find.ts';

/**
 * What each piece of evidence adds to the log-odds that a candidate answers, against silence.
 * Fitted on the golden questions by `npm run calibrate`; not set by hand.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence | 'start', number>> = {
  start: 0.23,
  nearest: 0.97,
  linear: 19.15,
  standing: 1.99,
  told: 1.84,
  toldFirmly: 0.02,
  untold: -0.56,
  toldBehind: -1.29,
  unheard: -0.69,
  alien: -1.14,
  speaker: 0.92,
  namesHeld: 0.72,
  namesMissing: -0.54,
  groupsMissing: -0.54,
  topicsHeld: 0.65,
  topicsMissing: -0.55,
  timeFits: 1.68,
  otherDate: -1.59,
  numbersHeld: 1.17,
  numbersMissing: -1.12,
  verbatim: 0.4,
  kind: 0,
  gap: -0.01,
  gapTold: 0,
  gapNearest: 1.64,
  quotation: 0.29,
};
