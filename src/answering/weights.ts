import type { Evidence } from './evidence.ts';

/**
 * What each piece of evidence adds to the log-odds that a candidate answers, against silence.
 * Fitted on the golden questions by `npm run calibrate`; not set by hand.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence | 'start', number>> = {
  start: -2.66,
  nearest: 0,
  linear: 18.44,
  standing: 4.17,
  told: 0,
  toldFirmly: 1.31,
  untold: -0.47,
  toldBehind: -1.08,
  unheard: 0,
  alien: 0,
  speaker: 0.61,
  namesHeld: 1.31,
  namesMissing: -1.35,
  groupsMissing: -1.27,
  topicsHeld: 0,
  topicsMissing: -0.64,
  timeFits: 3.34,
  otherDate: -2.4,
  numbersHeld: 0.04,
  numbersMissing: -2.35,
  numbersUnknown: 0,
  verbatim: 0.18,
  kind: 0.29,
  lacksAsked: -3.23,
  silent: -5.91,
  gapSilent: 0.07,
  gap: -4.56,
  gapTold: 0.15,
  gapNearest: 2.96,
  quotation: 0.46,
};
