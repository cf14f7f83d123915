import type { Evidence } from './find.ts';

/**
 * What each piece of evidence adds to the log-odds that a candidate answers, against silence.
 * Fitted on the golden questions by `npm run calibrate`; not set by hand.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence | 'start', number>> = {
  start: -0.04,
  nearest: 0.1,
  linear: 19.53,
  standing: 2.32,
  told: 1.75,
  toldFirmly: 0.1,
  untold: -0.65,
  toldBehind: -1.09,
  unheard: -0.8,
  alien: -1.09,
  speaker: 0.88,
  namesHeld: 0.71,
  namesMissing: -0.5,
  groupsMissing: -0.51,
  topicsHeld: 0.37,
  topicsMissing: -0.38,
  timeFits: 1.76,
  otherDate: -1.68,
  numbersHeld: 1.03,
  numbersMissing: -1.03,
  numbersUnknown: 0,
  verbatim: 0,
  kind: 0,
  gap: -0.22,
  gapTold: 0,
  gapNearest: 1.96,
  quotation: -0.06,
};
