import type { Evidence } from './evidence.ts';

/**
 * What each piece of evidence adds to the log-odds that a candidate answers, against silence.
 * Fitted on the golden questions by `npm run calibrate`; not set by hand.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence | 'start', number>> = {
  start: -5.05,
  nearest: 0,
  linear: 19.27,
  standing: 4.34,
  told: 0.27,
  toldFirmly: 0,
  untold: -0.49,
  toldBehind: -3.2,
  unheard: -1.96,
  alien: -0.39,
  speaker: 1.08,
  namesHeld: 0.37,
  namesMissing: -1.93,
  groupsMissing: -1.92,
  topicsHeld: 0,
  topicsMissing: -1.12,
  timeFits: 3.85,
  otherDate: -2.79,
  numbersHeld: 0,
  numbersMissing: -2.18,
  numbersUnknown: 0,
  verbatim: 0.31,
  kind: 0,
  lacksAsked: -2.92,
  gap: -2.9,
  gapTold: 0,
  gapNearest: 4.51,
  quotation: 0.73,
};
