import type { Evidence } from './finding/evidence.ts';

/**
 * What each piece of evidence adds to the log-odds that a candidate answers, against silence.
 * Fitted on the golden questions by `npm run calibrate`; not set by hand.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence | 'start', number>> = {
  start: -3.52,
  nearest: 0,
  linear: 11.78,
  standing: 3.05,
  told: 0.33,
  toldFirmly: 0,
  saidItself: 1.26,
  untold: -0.14,
  toldBehind: -1.31,
  unheard: 0,
  alien: -1.53,
  speaker: 0,
  namesHeld: 1.54,
  namesMissing: -0.63,
  groupsMissing: 0,
  topicsHeld: 0,
  topicsMissing: -0.1,
  timeFits: 2.54,
  otherDate: -2.15,
  numbersHeld: 1.37,
  numbersMissing: -0.69,
  numbersUnknown: 0,
  verbatim: 4.12,
  kind: 0,
  lacksAsked: -2.51,
  silent: -3.76,
  gapSilent: 1.83,
  gap: -4.03,
  gapTold: 0.17,
  gapNearest: 3.15,
  quotation: 1.04,
};
