import type { Evidence } from './find.ts';

/**
 * What each piece of evidence adds to the log-odds that a candidate answers, against silence.
 * Fitted on the golden questions by `npm run calibrate`; not set by hand.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence | 'start', number>> = {
  start: 0.12,
  nearest: -2.58,
  linear: 17.89,
  standing: 3.2,
  told: 2.98,
  toldFirmly: 0.5,
  unheard: 2.37,
  alien: -1.55,
  speaker: 1.71,
  namesHeld: 0.65,
  namesMissing: -0.45,
  groupsMissing: -0.21,
  topicsHeld: 0.77,
  topicsMissing: -0.58,
  timeFits: 2.11,
  otherDate: -2.03,
  numbersHeld: 0.93,
  numbersMissing: -0.89,
  verbatim: 1.36,
  kind: -0.01,
  gap: 0.53,
  gapTold: -0.21,
  gapNearest: 4.44,
  quotation: 0.32,
};
