import type { Evidence } from './find.ts';

/**
 * What each piece of evidence adds to the log-odds that a candidate answers, against silence.
 * Fitted on the golden questions by `npm run calibrate`; not set by hand.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence | 'start', number>> = {
  start: 0.39,
  nearest: 0.21,
  linear: 18.76,
  standing: 1.93,
  told: 2.46,
  toldFirmly: 0.15,
  untold: -0.27,
  toldBehind: -0.54,
  unheard: -0.44,
  alien: -1.04,
  speaker: 0.98,
  namesHeld: 0.9,
  namesMissing: -0.73,
  groupsMissing: -0.48,
  topicsHeld: 0.66,
  topicsMissing: -0.52,
  timeFits: 1.69,
  otherDate: -1.6,
  numbersHeld: 1.2,
  numbersMissing: -1.16,
  verbatim: 0.47,
  kind: 0,
  gap: 0.62,
  gapTold: 0,
  gapNearest: 2.06,
  quotation: 0.49,
};
