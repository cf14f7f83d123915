import type { Evidence } from './evidence.ts';

/**
 * What each piece of evidence adds to the log-odds that a candidate answers, against silence.
 * Fitted on the golden questions by `npm run calibrate`; not set by hand.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence | 'start', number>> = {
  start: -5.11,
  nearest: 0.01,
  linear: 18.74,
  standing: 4.15,
  told: 0.12,
  toldFirmly: 0.52,
  untold: -0.05,
  toldBehind: -3.45,
  unheard: -1.99,
  alien: -0.19,
  speaker: 0.66,
  namesHeld: 0.56,
  namesMissing: -1.54,
  groupsMissing: -1.88,
  topicsHeld: 0,
  topicsMissing: -0.88,
  timeFits: 3.69,
  otherDate: -2.73,
  numbersHeld: 0,
  numbersMissing: -2.53,
  numbersUnknown: 0,
  verbatim: 0,
  kind: 0,
  lacksAsked: -2.87,
  gap: -2.35,
  gapTold: 0.08,
  gapNearest: 4.93,
  quotation: 0.49,
};
