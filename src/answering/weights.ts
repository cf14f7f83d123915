import type { Evidence } from './evidence.ts';

/**
 * What each piece of evidence adds to the log-odds that a candidate answers, against silence.
 * Fitted on the golden questions by `npm run calibrate`; not set by hand.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence | 'start', number>> = {
  start: -5.87,
  nearest: 0,
  linear: 18.43,
  standing: 3.58,
  told: 0.99,
  toldFirmly: 0,
  untold: -0.52,
  toldBehind: -1.09,
  unheard: -0.4,
  alien: 0,
  speaker: 0.27,
  namesHeld: 1.5,
  namesMissing: 0,
  groupsMissing: -0.76,
  topicsHeld: 0,
  topicsMissing: -0.97,
  timeFits: 3.62,
  otherDate: -2.51,
  numbersHeld: 1.07,
  numbersMissing: 0,
  numbersUnknown: 0,
  verbatim: 0,
  kind: 0,
  lacksAsked: -3.19,
  gap: -2.03,
  gapTold: 1.58,
  gapNearest: 2.39,
  quotation: 0.53,
};
